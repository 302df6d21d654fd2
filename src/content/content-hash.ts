/**
 * The hash of all that a page of a treatment can say: what a clinician's review is signed for. The same in a browser, on a
 * server and on a page without https, where `crypto.subtle` is missing.
 */
import {sha256} from '@noble/hashes/sha2.js';
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js';
import type {Overrides, Treatment} from './schema.js';

/** What content is hashed: a treatment in one language, with the clinic's changes. */
export interface Reviewable {
  readonly treatment: Pick<Treatment, 'facts' | 'words'>;
  readonly lang: string;
  readonly overrides?: Overrides | undefined;
}

/** SHA-256 in hex of the facts, of the words in the language, and of the clinic's changes. */
export function contentHash({treatment: {facts, words}, lang, overrides}: Reviewable): string {
  const said = {
    facts: {...facts, ...sortedLists(facts)},
    words: over(words['en'], words[lang]),
    changes: changesIn(overrides),
  };
  return bytesToHex(sha256(utf8ToBytes(canonical(said))));
}

/** The lists that sections share, by their ids: a page has them in the order in which its elements were imported. */
function sortedLists({sources, populations, outcomes}: Treatment['facts']) {
  const sorted = <Entry extends {readonly id: string}>(entries: readonly Entry[]) =>
    [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {sources: sorted(sources), populations: sorted(populations), outcomes: sorted(outcomes)};
}

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The words of a language, with English for those that it lacks. */
function over(english: unknown, own: unknown): unknown {
  if (!isTable(english) || !isTable(own)) return own ?? english;
  const names = new Set([...Object.keys(english), ...Object.keys(own)]);
  return Object.fromEntries([...names].map((name) => [name, over(english[name], own[name])]));
}

/** Changes without those that change nothing: an empty list is no list. The language counts where there is a text in it. */
function changesIn({lang = 'en', ...changes}: Overrides = {}): unknown {
  const kept = withoutEmpty(changes);
  return kept && {lang, ...kept};
}

function withoutEmpty(table: Table): Table | undefined {
  const kept = Object.entries(table)
    .map(([name, value]) => [name, isTable(value) ? withoutEmpty(value) : value] as const)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** JSON whose tables are in the order of their names, so that the same content is the same text wherever it comes from. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isTable(value)) return typeof value === 'string' ? quoted(value) : String(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, one]) => `${quoted(name)}:${canonical(one)}`)
    .join()}}`;
}

/** A text with its length, which keeps apart what would read alike; not JSON, which old scripts on a page rewrite. */
const quoted = (text: string) => `${text.length}:${text}`;
