import type {LitElement} from 'lit';
import {showPlainly} from './plain-fallback.js';
import {takeOver} from './prerendered.js';
import {giveStyles, styledRoot} from './shadow-styles.js';
import {startAfresh} from './start-afresh.js';

/**
 * The shadow root of an element, whatever the page does with it: filled by a server, moved to another document, made so that
 * rendering fails. Readers see something in each case.
 */
export class SteadyRoot {
  readonly #host: LitElement & {toText(): string};
  #isPrerendered = false;
  /** False where something of the page lets it have none. */
  #hasRoot = true;
  /** True while what is shown is all that could be had. */
  #isPlain = false;

  constructor(host: LitElement & {toText(): string}) {
    this.#host = host;
  }

  /** True while it is as a server filled it. */
  get isPrerendered(): boolean {
    return this.#isPrerendered;
  }

  /** The root that a server made; else the one that Lit makes; else a block that stands for it. */
  create(make: () => HTMLElement | DocumentFragment): HTMLElement | DocumentFragment {
    const {shadowRoot} = this.#host;
    this.#isPrerendered = Boolean(shadowRoot);
    const root = shadowRoot ?? styledRoot(this.#host, make);
    this.#hasRoot = 'host' in root;
    return root;
  }

  /** For an element that has come to another document. */
  adopted(): void {
    const {shadowRoot} = this.#host;
    if (shadowRoot) giveStyles(this.#host, shadowRoot);
  }

  /** What a server rendered becomes the element's own, before this renders for the first time. */
  takeOver(render: () => unknown, lang: string): void {
    if (!this.#hasRoot) throw new Error('no shadow root for it');
    if (this.#isPrerendered) takeOver(this.#host, render(), lang);
    this.#isPrerendered = false;
  }

  /** Where something of the page makes rendering fail, it is tried from nothing; then the reader gets what can be had. */
  update(perform: () => void, fallback: {readonly nothing: string}): void {
    if (this.#isPlain && this.#host.isUpdatePending) {
      this.#isPlain = false;
      startAfresh(this.#host);
    }
    try {
      perform();
    } catch {
      if (this.#isPrerendered) return;
      startAfresh(this.#host);
      this.#host.requestUpdate();
      try {
        perform();
      } catch (error) {
        this.#isPlain = true;
        showPlainly(this.#host, error, fallback.nothing);
        if (!this.#hasRoot && !this.#host.renderRoot.parentNode) this.#host.append(this.#host.renderRoot);
      }
    }
  }
}
