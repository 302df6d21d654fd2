import type {Allowed} from './allowed.js';
import {textOf} from './text-of.js';

/** The entries that an attribute names by their ids, in its order; all of them where it names none. */
export function namedEntries<Entry extends {readonly id: string}>(
  value: unknown,
  entries: readonly Entry[],
): Allowed<readonly Entry[]> {
  const ids = [...new Set(textOf(value).split(/\s+/).filter(Boolean))];
  const named = ids.flatMap((id) => entries.filter((entry) => entry.id === id));
  const unknown = ids.filter((id) => !entries.some((entry) => entry.id === id));
  const known = entries.map(({id}) => id).join(', ');
  return {
    value: named.length > 0 ? named : entries,
    ...(unknown.length > 0 && {expected: `ids out of ${known}, not "${unknown.join(' ')}"`}),
  };
}
