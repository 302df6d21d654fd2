import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost &
  HTMLElement & {readonly renderRoot: ParentNode; readonly hasUpdated: boolean};

/**
 * Tells whether there is room for two columns only. The style sheet decides that and shows it; this only looks what it has
 * decided, for what a style sheet cannot say to a screen reader: the question over all ways is laid out where there is no
 * room for more. It is told of that after the layout, which nothing here asks for, and answers in a frame of its own: an
 * observer that causes what it observes is an error to the page.
 */
export class RoomForTwo implements ReactiveController {
  narrow = false;

  readonly #host: Host;
  #observer: ResizeObserver | undefined;
  #question: Element | undefined;

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
    this.#observer = new Observer((entries) => {
      const isLaidOut = (entries.at(-1)?.contentRect.width ?? 0) > 0;
      requestAnimationFrame(() => this.#settle(isLaidOut));
    });
    if (this.#host.hasUpdated) this.#watch();
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#question = undefined;
  }

  /** What a server rendered is taken over as it is: what was measured before would make it another. */
  hostUpdated() {
    this.#watch();
  }

  #watch() {
    if (!this.#observer) return;
    const question = this.#host.renderRoot.querySelector('.ask') ?? undefined;
    if (question === this.#question) return;
    this.#observer.disconnect();
    this.#question = question;
    if (question) this.#observer.observe(question);
    else this.#settle(false);
  }

  #settle(narrow: boolean) {
    if (narrow === this.narrow) return;
    this.narrow = narrow;
    this.#host.requestUpdate();
  }
}
