import type {LitElement, ReactiveController} from 'lit';
import {watchSize} from './watch-size.js';

/** Lines further apart than this, in parts of the text's size, are a reader's own: ours are 1.45 apart. */
const most = 1.47;

/**
 * Lets all text follow readers who put lines further apart (`* {line-height: 1.5 !important}`, as reading aids write it). Such
 * a rule reaches the element itself and not what is inside; headings and rows have lines of their own there. Their wish
 * makes the element higher, and is noticed by that.
 */
export class ReadersSpacing implements ReactiveController {
  readonly #host: LitElement;
  #stop: (() => void) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = watchSize(this.#host, () => this.#look());
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  #look(): void {
    const {lineHeight, fontSize} = getComputedStyle(this.#host);
    const isSpaced = parseFloat(lineHeight) > most * parseFloat(fontSize);
    this.#host.renderRoot.querySelector('[part="base"]')?.toggleAttribute('data-spaced', isSpaced);
  }
}
