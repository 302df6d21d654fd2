import {textOf} from './text-of.js';

type Entry = Readonly<Record<'id', string>>;

const idsIn = (value: unknown) => [...new Set(textOf(value).split(/\s+/).filter(Boolean))];

/** The entries that a setting names by their ids, in its order; all of them where it names none. */
export function namedEntries<One extends Entry>(value: unknown, entries: readonly One[]): readonly One[] {
  const named = idsIn(value).flatMap((id) => entries.filter((entry) => entry.id === id));
  return named.length > 0 ? named : entries;
}

/** What is wrong with such a setting: the ids that do not exist, and those that do. Nothing where all of them exist. */
export function wrongIds(value: unknown, entries: readonly Entry[]): string | undefined {
  const ids = entries.map(({id}) => id);
  const unknown = idsIn(value).filter((id) => !ids.includes(id));
  return unknown.length > 0 ? `ids out of ${ids.join(', ')}, not "${unknown.join(' ')}"` : undefined;
}
