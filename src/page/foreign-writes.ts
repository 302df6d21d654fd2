import type {LitElement, ReactiveController} from 'lit';
import {startAfresh} from './start-afresh.js';
import {findPlaces} from './taken-texts.js';

/** How often an element is made anew because something rewrote it: against one that never stops, nobody wins. */
const most = 3;

/**
 * Keeps an element true where something else writes into its shadow root. Translators put elements of their own where our
 * texts were; Lit would go on writing to texts that nobody sees, and a reader who ticks a box would go on reading
 * "Nothing marked". So each text that was taken out is put back, empty, beside what stands there for it. As soon as there
 * is something new to say, the text says it, and the stand-ins go.
 */
export class ForeignWrites implements ReactiveController {
  readonly #host: LitElement;
  #observer: MutationObserver | undefined;
  /** Our emptied texts, and what is seen in place of each. */
  readonly #standIns = new Map<Text, readonly Node[]>();
  readonly #foreign = new WeakSet<Node>();
  #isRewritten = false;
  #renewals = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** What came before an update is not ours. */
  hostUpdate(): void {
    this.#takeIn(this.#observer?.takeRecords() ?? []);
    if (!this.#isRewritten) return;
    this.#isRewritten = false;
    this.#standIns.clear();
    startAfresh(this.#host);
  }

  /** What came with it is. */
  hostUpdated(): void {
    if (this.#observer) {
      this.#settle(this.#observer.takeRecords());
      return;
    }
    this.#observer = new MutationObserver((records) => this.#takeIn(records));
    this.#observer.observe(this.#host.renderRoot, {childList: true, characterData: true, subtree: true});
  }

  #takeIn(records: readonly MutationRecord[]): void {
    if (records.length === 0) return;
    this.#settle(records);
    const {places, isRewritten} = findPlaces(records, this.#foreign);
    for (const {text, standIns, putBack} of places) {
      putBack();
      text.data = '';
      this.#standIns.set(text, standIns);
    }
    this.#observer?.takeRecords(); // our own repair
    if (!isRewritten) return;
    this.#isRewritten = true;
    if (this.#renewals++ < most) this.#host.requestUpdate();
  }

  /** Where a text speaks again, or has gone with what was around it, nothing stands in for it any longer. */
  #settle(records: readonly MutationRecord[]): void {
    const written = new Set(records.map(({type, target}) => type === 'characterData' && target));
    for (const [text, standIns] of this.#standIns) {
      if (text.isConnected && !written.has(text)) continue;
      for (const node of standIns) node.parentNode?.removeChild(node);
      this.#standIns.delete(text);
    }
  }
}
