import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {ResolvedContent, ResolvedSource} from '../content/resolved.js';

/** An element with sources, which may be printed together with others. */
export interface Printable extends HTMLElement {
  /** What it shows, and the sources that this cites. */
  readonly cited: {readonly page: ResolvedContent; readonly sources: readonly ResolvedSource[]} | undefined;
  /** The sources to list while the page is printed; undefined for its own. */
  printed: readonly ResolvedSource[] | undefined;
  requestUpdate(): void;
}

const printables = new Set<Printable>();

/** On paper each source stands once: the last element of a treatment lists those of all, the others none. */
function together() {
  const inOrder = [...printables].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const groups = new Map<string, Printable[]>();
  for (const one of inOrder) {
    // What others ticked without a word was not counted: a box is printed as the list beside it has it.
    one.requestUpdate();
    if (!one.cited) continue;
    const {id, lang} = one.cited.page;
    const group = groups.get(`${id} ${lang}`);
    if (group) group.push(one);
    else groups.set(`${id} ${lang}`, [one]);
  }
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const all = new Map(group.flatMap(({cited}) => cited!.sources.map((source) => [source.number, source])));
    for (const one of group) one.printed = [];
    group.at(-1)!.printed = [...all.values()].sort((a, b) => a.number - b.number);
  }
}

function apart() {
  for (const one of printables) one.printed = undefined;
}

/** Prints an element together with the others of its page, as long as it is there. */
export class PrintTogether implements ReactiveController {
  readonly #host: Printable;

  constructor(host: Printable & ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    if (printables.size === 0) {
      addEventListener('beforeprint', together);
      addEventListener('afterprint', apart);
    }
    printables.add(this.#host);
  }

  hostDisconnected(): void {
    printables.delete(this.#host);
    if (printables.size > 0) return;
    removeEventListener('beforeprint', together);
    removeEventListener('afterprint', apart);
  }
}
