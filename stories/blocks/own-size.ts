import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** Calls back when an element has another size, as long as it is on the page. */
export class OwnSize implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #observer: ResizeObserver;

  constructor(host: ReactiveControllerHost & Element, changed: () => void) {
    this.#host = host;
    this.#observer = new ResizeObserver(changed);
    host.addController(this);
  }

  /** Calls back for a part of the element, too. */
  alsoOf(part: Element): void {
    this.#observer.observe(part);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
