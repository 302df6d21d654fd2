import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element that shows a table in a box that scrolls. */
type TableHost = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/**
 * Tells how the table fits its place. The style sheet decides what is narrow; this only looks what it has decided. It
 * watches the caption, which is as wide as the table and never higher: most of what follows changes no width.
 */
export class TableFit implements ReactiveController {
  /** True where there is room for two columns only: the two lists are on screen. */
  narrow = false;
  /** True where the table is wider than the box that it scrolls in. */
  scrolls = false;
  /** True when both are known. Until then the style sheet shows what will most likely be seen. */
  isMeasured = false;
  /** Settles then. */
  readonly measured: Promise<void>;

  readonly #host: TableHost;
  #settle!: () => void;
  #observer: ResizeObserver | undefined;
  #table: HTMLTableElement | null = null;

  constructor(host: TableHost) {
    this.#host = host;
    this.measured = new Promise((resolve) => (this.#settle = resolve));
    host.addController(this);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#table = null;
  }

  hostUpdated() {
    const table = this.#host.renderRoot.querySelector('table');
    if (table === this.#table) return;
    this.#table = table;
    this.#observer?.disconnect();
    if (!table) return;
    // That of the table's own page, which may be a frame. Unit tests have nothing to measure with: there all fits.
    const {ResizeObserver: Observer} = (table.ownerDocument.defaultView ?? {}) as Partial<typeof globalThis>;
    if (!Observer) return this.#settle();
    const observer = new Observer(() => this.#measure(table));
    this.#observer = observer;
    observer.observe(table.caption!);
  }

  #measure(table: HTMLTableElement) {
    const box = table.parentElement!;
    const narrow = Boolean(this.#host.renderRoot.querySelector('.pair')?.clientWidth);
    const scrolls = box.scrollWidth > box.clientWidth;
    if (narrow !== this.narrow || scrolls !== this.scrolls) {
      this.narrow = narrow;
      this.scrolls = scrolls;
      // At first in the same frame, so that nobody sees seven columns turn into two; later in the next one.
      if (this.isMeasured) requestAnimationFrame(() => this.#host.requestUpdate());
      else this.#host.requestUpdate();
    }
    if (!this.isMeasured) this.#lookAway(table);
    this.isMeasured = true;
    this.#settle();
  }

  /**
   * Observes nothing until the next frame. Fewer columns are a narrower caption, and an observer that sees in the same
   * frame what it has caused, itself or through the page's scroll bar, is an error to the page.
   */
  #lookAway(table: HTMLTableElement) {
    this.#observer?.unobserve(table.caption!);
    requestAnimationFrame(() => table === this.#table && this.#observer?.observe(table.caption!));
  }
}
