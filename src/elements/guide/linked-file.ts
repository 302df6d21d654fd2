import type {LitElement} from 'lit';
import {report} from '../../page/report.js';
import {patience} from './clinic-content.js';
import {loadContent, LoadError} from './load-content.js';

/** The content file that a guide names in `src`: asked for once, and kept when it has come. */
export class LinkedFile {
  /** Its text, once it has come. */
  text = '';
  /** True while readers wait for it. */
  pending = false;
  /** The address that was asked for last. */
  address = '';

  readonly #guide: LitElement;
  #loading: AbortController | undefined;

  constructor(guide: LitElement) {
    this.#guide = guide;
  }

  async load(address: string): Promise<void> {
    if (address === this.address) return;
    this.stop();
    this.address = address;
    if (!address) {
      this.text = '';
      return;
    }
    const loading = new AbortController();
    this.#loading = loading;
    this.#wait(true);
    const patient = setTimeout(() => this.#wait(false), patience);
    try {
      const text = await loadContent(address, loading.signal);
      if (!loading.signal.aborted) this.text = text;
    } catch (error) {
      if (error instanceof LoadError) report(this.#guide, error.code, address, error.expected);
      else if (!loading.signal.aborted) throw error;
    } finally {
      clearTimeout(patient);
      if (!loading.signal.aborted) this.#end();
    }
  }

  /** A file that has come stays; one that is on its way is asked for again when it is wanted again. */
  stop(): void {
    if (!this.#loading) return;
    this.#loading.abort();
    this.#end();
    this.address = '';
  }

  #end() {
    this.#loading = undefined;
    this.#wait(false);
  }

  #wait(pending: boolean) {
    this.pending = pending;
    this.#guide.requestUpdate();
  }
}
