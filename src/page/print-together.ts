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

/** Elements that are printed with one list, and what is in it. */
interface Group {
  readonly key: string;
  readonly members: Printable[];
  readonly sources: Map<number, ResolvedSource>;
}

/**
 * On paper each source stands once: the last element of a treatment lists those of all, the others none. A number names one
 * source in a list: an element whose clinic has another source of that number is printed with its own.
 */
function together() {
  const inOrder = [...printables].sort((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  const groups: Group[] = [];
  for (const one of inOrder) {
    // What others ticked without a word was not counted: a box is printed as the list beside it has it.
    one.requestUpdate();
    if (!one.cited) continue;
    const {page, sources} = one.cited;
    const key = `${page.id} ${page.lang}`;
    const fits = (group: Group) => group.key === key && sources.every((source) => agrees(source, group));
    const group = groups.find(fits) ?? {key, members: [], sources: new Map<number, ResolvedSource>()};
    if (group.members.length === 0) groups.push(group);
    group.members.push(one);
    for (const source of sources) group.sources.set(source.number, source);
  }
  for (const {members, sources} of groups) {
    if (members.length < 2) continue;
    for (const one of members) one.printed = [];
    members.at(-1)!.printed = [...sources.values()].sort((a, b) => a.number - b.number);
  }
}

const agrees = ({number, citation, href}: ResolvedSource, {sources}: Group) => {
  const there = sources.get(number);
  return !there || (there.citation === citation && there.href === href);
};

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
