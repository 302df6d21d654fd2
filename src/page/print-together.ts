import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {Provenance, ResolvedContent, ResolvedSource} from '../content/resolved.js';

/** An element with sources, which may be printed together with others. */
export interface Printable extends HTMLElement {
  /** What it shows, and where this comes from. */
  readonly cited: {readonly page: ResolvedContent; readonly provenance: Provenance} | undefined;
  /** What stands below it while the page is printed; undefined for its own, null where another element has it. */
  printed: Provenance | null | undefined;
  requestUpdate(): void;
}

const printables = new Set<Printable>();

/** Elements of one treatment and language, below the last of which stands where all of them come from. */
interface Group {
  readonly key: string;
  readonly members: Printable[];
  all: Provenance;
}

/**
 * On paper each source stands once, and each word that is explained: the last element of a treatment has those of all, the
 * others none. A number names one source in a list: an element whose clinic has another source of that number is printed with
 * its own.
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
    const {page, provenance} = one.cited;
    const key = `${page.id} ${page.lang}`;
    const group = groups.find((group) => group.key === key && agree(group.all, provenance));
    if (group) {
      group.members.push(one);
      group.all = merged(group.all, provenance);
    } else groups.push({key, members: [one], all: provenance});
  }
  for (const {members, all} of groups) {
    if (members.length < 2) continue;
    for (const one of members) one.printed = null;
    members.at(-1)!.printed = all;
  }
}

/** Whether no number is two sources. */
const agree = ({sources}: Provenance, other: Provenance) =>
  other.sources.every(({number, citation, href}) => {
    const there = sources.find((source) => source.number === number);
    return !there || (there.citation === citation && there.href === href);
  });

/** Both, with what they share said once. */
const merged = (first: Provenance, second: Provenance): Provenance => ({
  ...first,
  ...second,
  sources: onceEach([...first.sources, ...second.sources], ({number}) => number).sort(byNumber),
  terms: onceEach([...first.terms, ...second.terms], ({term, meaning}) => `${term.text}: ${meaning.text}`),
  remarks: onceEach([...first.remarks, ...second.remarks], ({text}) => text),
  lines: onceEach([...first.lines, ...second.lines], (line) => line),
});

const byNumber = (a: ResolvedSource, b: ResolvedSource) => a.number - b.number;

const onceEach = <T>(list: readonly T[], keyOf: (one: T) => unknown): T[] => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
];

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
