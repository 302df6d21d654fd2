import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element that shows a table in a box that scrolls. */
type TableHost = ReactiveControllerHost & {readonly renderRoot: ParentNode};

/** Tells how the table fits its place. The style sheet decides what is narrow; this only looks what it has decided. */
export class TableFit implements ReactiveController {
  /** True where there is room for two columns only: the two selects are on screen. */
  narrow = false;
  /** True where the table is wider than the box that it scrolls in. */
  scrolls = false;
  /** Settles when both are first known. */
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

  hostUpdated() {
    const table = this.#host.renderRoot.querySelector('table');
    if (!table || table === this.#table) return;
    this.#table = table;
    this.#observer?.disconnect();
    this.#observer = new ResizeObserver(() => this.#measure(table));
    this.#observer.observe(table);
    this.#observer.observe(table.parentElement!);
  }

  #measure(table: HTMLTableElement) {
    const box = table.parentElement!;
    const narrow = Boolean(this.#host.renderRoot.querySelector('.pair')?.clientWidth);
    const scrolls = box.scrollWidth > box.clientWidth;
    if (narrow !== this.narrow || scrolls !== this.scrolls) {
      this.narrow = narrow;
      this.scrolls = scrolls;
      this.#host.requestUpdate();
    }
    this.#settle();
  }
}
