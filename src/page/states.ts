import {internalsOf} from './internals.js';

/**
 * The states of an element that a page may style it by, such as `:state(narrow)`. Browsers and simulated ones that do not
 * know them lack those styles, and nothing else.
 */
export class States {
  readonly #states: Set<string> | undefined;

  constructor(element: HTMLElement) {
    this.#states = (internalsOf(element) as {states?: Set<string>}).states;
  }

  set(name: string, isOn: boolean): void {
    if (!isOn) this.#states?.delete(name);
    else if (CSS.supports(`selector(:state(${name}))`)) this.#states?.add(name);
  }
}
