import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost &
  HTMLElement & {readonly renderRoot: ParentNode; readonly hasUpdated: boolean};

/**
 * Tells whether there is room for two columns only. The style sheet decides that and shows it; this only looks what it has
 * decided, for what a style sheet cannot say to a screen reader. It answers in a frame of its own: an observer that causes
 * what it observes is an error to the page.
 */
export class RoomForTwo implements ReactiveController {
  narrow = false;

  readonly #host: Host;
  #observer: ResizeObserver | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected() {
    // That of the element's own page, which may be a frame. A server and unit tests have nothing to measure with.
    const {ResizeObserver: Observer} = (this.#host.ownerDocument?.defaultView ?? {}) as Partial<
      typeof globalThis
    >;
    if (!Observer) return;
    this.#observer = new Observer(() => requestAnimationFrame(() => this.#look()));
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
  }

  hostUpdated() {
    if (this.#observer) requestAnimationFrame(() => this.#look());
  }

  #look() {
    // What a server rendered is taken over as it is: what was measured before would make it another.
    if (!this.#host.hasUpdated) return;
    const narrow = Boolean(this.#host.renderRoot.querySelector('.ask')?.clientWidth);
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
