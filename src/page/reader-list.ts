import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** An element in which a reader puts a list together, to take it along. */
export interface ListHost extends ReactiveControllerHost, HTMLElement {
  /** Heads the sheet, and says whose it is: lists for one clinic, in one language, go on one sheet. */
  readonly listFor: string | undefined;
  /** The list as it is printed; undefined while there is nothing on it. */
  readonly listOnPaper: unknown;
  /** Takes everything off the list, and what could bring it back. */
  forget(): void;
}

const hosts = new Set<ListHost>();

/**
 * Keeps a reader's list on the page, and nowhere else: nobody finds it by going back, not on this page, and not in the
 * browser's copy of it.
 */
export class ReaderList implements ReactiveController {
  readonly #host: ListHost;

  constructor(host: ListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    addEventListener('pagehide', this.#onPageChange);
    addEventListener('pageshow', this.#onPageChange);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    removeEventListener('pagehide', this.#onPageChange);
    removeEventListener('pageshow', this.#onPageChange);
  }

  /** What goes on one sheet with the host's own list, in the order of the page. */
  get sheet(): unknown[] {
    const {listFor} = this.#host;
    return [...hosts]
      .filter((one) => one.listFor === listFor && one.listOnPaper !== undefined)
      .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
      .map(({listOnPaper}) => listOnPaper);
  }

  readonly #onPageChange = ({type, persisted}: PageTransitionEvent) => {
    if (type === 'pagehide' || persisted) this.#host.forget();
  };
}
