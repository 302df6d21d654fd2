import {report} from '../../page/report.js';
import {textOf} from '../../page/text-of.js';
import {patience} from './clinic-content.js';
import {loadContent, LoadError} from './load-content.js';

/** The file with a clinic's content that a guide names: the only request we ever make. */
export class ClinicFile {
  /** Its text, once it has come. */
  text = '';
  /** True while it is on its way, and readers still wait for it. */
  pending = false;
  /** The address that was asked for last. */
  asked = '';

  readonly #guide: HTMLElement;
  readonly #changed: () => void;
  #loading: AbortController | undefined;

  /** `changed` is called when there is something new to know of it. */
  constructor(guide: HTMLElement, changed: () => void) {
    this.#guide = guide;
    this.#changed = changed;
  }

  /** Asks for the file at an address, unless that was asked for last. */
  async load(address: string): Promise<void> {
    const src = textOf(address).trim();
    if (src === this.asked) return;
    this.stop();
    this.asked = src;
    if (!src) {
      this.#know({text: ''});
      return;
    }
    const loading = new AbortController();
    this.#loading = loading;
    this.#know({pending: true});
    const patient = setTimeout(() => this.#know({pending: false}), patience);
    try {
      const text = await loadContent(src, loading.signal);
      if (!loading.signal.aborted) this.#know({text});
    } catch (error) {
      if (error instanceof LoadError) report(this.#guide, error.code, src, error.expected);
      else if (!loading.signal.aborted) throw error;
    } finally {
      clearTimeout(patient);
      if (!loading.signal.aborted) this.#settle();
    }
  }

  /** A file that has come stays; one that is on its way is asked for again when it is wanted again. */
  stop(): void {
    if (!this.#loading) return;
    this.#loading.abort();
    this.#settle();
    this.asked = '';
  }

  #settle() {
    this.#loading = undefined;
    this.#know({pending: false});
  }

  #know(news: Partial<Pick<ClinicFile, 'text' | 'pending'>>) {
    Object.assign(this, news);
    this.#changed();
  }
}
