import type {LitElement, ReactiveController} from 'lit';
import {startAfresh} from './start-afresh.js';
import {findTaken, type TakenText} from './taken-texts.js';

/** How often something is mended, between two updates for a text: against one that never stops, nobody wins. */
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
  /** Our emptied texts, each with what it said. What stands in for each follows it. */
  readonly #emptied = new Map<Text, string>();
  readonly #foreign = new WeakSet<Node>();
  readonly #returns = new Map<Text, number>();
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
    this.#emptied.clear();
    startAfresh(this.#host);
  }

  /** What came with it is. */
  hostUpdated(): void {
    this.#returns.clear();
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
    const {texts, isRewritten} = findTaken(records, this.#foreign);
    if (isRewritten) {
      this.#isRewritten = true;
      if (this.#renewals++ < most) this.#host.requestUpdate();
    } else if (!this.#isRewritten) {
      this.#speakAgain();
      this.#return(texts);
    }
  }

  /** Translators take their words back ("Show original"), and put our text there as they had found it. */
  #speakAgain() {
    for (const [text, said] of this.#emptied) {
      const {nextSibling: standIn} = text;
      if (!text.isConnected || (standIn && this.#foreign.has(standIn))) continue;
      this.#emptied.delete(text);
      text.data = said;
    }
  }

  #return(texts: readonly TakenText[]): void {
    for (const {text, putBack} of texts) {
      const times = this.#returns.get(text) ?? 0;
      if (times >= most) continue;
      this.#returns.set(text, times + 1);
      putBack();
      this.#emptied.set(text, text.data || (this.#emptied.get(text) ?? ''));
      text.data = '';
    }
    this.#observer?.takeRecords(); // our own repair
  }

  /** Where a text has something new to say, or has gone with what was around it, nothing stands in for it any longer. */
  #settle(records: readonly MutationRecord[]): void {
    const written = new Set(records.map(({type, target}) => type === 'characterData' && target));
    for (const text of this.#emptied.keys()) {
      if (text.isConnected && !written.has(text)) continue;
      this.#emptied.delete(text);
      for (let node = text.nextSibling; node && this.#foreign.has(node); node = text.nextSibling)
        node.parentNode!.removeChild(node);
    }
  }
}
