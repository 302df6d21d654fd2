/** What an editor changes: pure edits of a content file. Each gives a new file, and leaves nothing empty behind. */
import type {ContentFile, Overrides} from '../../../src/content/schema.js';
import {valueOf} from '../../../src/content/value-of.js';

/** A content file while somebody works on it: its shape is right, and its texts may not be yet. */
export type Draft = ContentFile;

/** The lists that a clinic may add entries to. */
export type AddedList = Exclude<keyof NonNullable<Overrides['add']>, 'price'>;
/** An entry of the clinic's, whichever list it is in. */
export type AddedEntry = Readonly<Record<string, string>> & {readonly id: string};

type Table = Readonly<Record<string, unknown>>;
const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A draft with another value at a path; without that place, and without what it leaves empty, where the value is undefined. */
export function withValue(draft: Draft, path: readonly string[], value: unknown): Draft {
  return put(draft, path, value) ?? {};
}

function put(table: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return isEmpty(value) ? undefined : value;
  const entries = new Map(isTable(table) ? Object.entries(table) : []);
  const below = put(entries.get(name), rest, value);
  if (below === undefined) entries.delete(name);
  else entries.set(name, below);
  return entries.size > 0 ? Object.fromEntries(entries) : undefined;
}

const isEmpty = (value: unknown) => Array.isArray(value) && value.length === 0;

export const isHidden = ({overrides}: Draft, id: string): boolean => overrides?.hide?.includes(id) ?? false;

export function withHidden(draft: Draft, id: string, hidden: boolean): Draft {
  const others = draft.overrides?.hide?.filter((one) => one !== id) ?? [];
  return withValue(draft, ['overrides', 'hide'], hidden ? [...others, id] : others);
}

export const withOrder = (draft: Draft, order: readonly string[]): Draft =>
  withValue(draft, ['overrides', 'order'], order);

export const ownWording = ({overrides}: Draft, id: string, field: string): string | undefined =>
  valueOf(valueOf(overrides?.reword, id), field);

/** The clinic's wording of a text; undefined gives it back to us. */
export const withWording = (draft: Draft, id: string, field: string, text: string | undefined): Draft =>
  withValue(draft, ['overrides', 'reword', id, field], text);

export const withRule = (draft: Draft, id: string, text: string | undefined): Draft =>
  withValue(draft, ['overrides', 'rules', id], text);

export const withPrice = (draft: Draft, text: string | undefined): Draft =>
  withValue(draft, ['overrides', 'add', 'price'], text);

export const withLanguage = (draft: Draft, lang: string): Draft =>
  withValue(draft, ['overrides', 'lang'], lang === 'en' && !draft.overrides?.lang ? undefined : lang);

export const addedIn = ({overrides}: Draft, list: AddedList): readonly AddedEntry[] =>
  overrides?.add?.[list] ?? [];

export const withAdded = (draft: Draft, list: AddedList, entries: readonly AddedEntry[]): Draft =>
  withValue(draft, ['overrides', 'add', list], entries);

/** Whether a draft holds words of the clinic's, which are in one language. */
export const hasOwnWords = ({overrides: {reword, rules, add} = {}}: Draft): boolean =>
  [reword, rules, add].some((words) => words !== undefined);
