/** Where a clinic may put entries: among those that a reader sees together. */
import {groupOfKind} from '../../../src/locales/vocabulary.js';
import {entriesOf} from '../../../src/content/check/parts-of-treatment.js';
import type {Facts, SummaryItem} from '../../../src/content/schema.js';

/** What tells apart the groups of a section, in the facts of their entries. */
const apart = ['urgency', 'time', 'topic', 'phase', 'group'] as const;

/** The groups that readers see, each with the ids of its entries in our order. */
export function groupsOf(facts: Facts): readonly (readonly string[])[] {
  const groups = new Map<string, string[]>();
  for (const [list, entries] of entriesOf(facts)) {
    for (const {id, path, arranged} of entries) {
      if (!arranged) continue;
      const entry = path.split('.').reduce<unknown>(below, facts) as Readonly<Record<string, unknown>>;
      const kind = entry['kind'] as SummaryItem['kind'] | undefined;
      // What is folded of a day stands after what is seen at once.
      const seen = entry['phase'] === undefined ? '' : String(entry['shown'] === undefined);
      const key = [list, ...apart.map((name) => entry[name]), kind && groupOfKind[kind], seen].join('/');
      groups.set(key, [...(groups.get(key) ?? []), id]);
    }
  }
  return [...groups.values()];
}

const below = (value: unknown, name: string): unknown => (value as Readonly<Record<string, unknown>>)[name];

/** The entries of a group as a clinic has put them. */
export const inOrder = (group: readonly string[], order: readonly string[] = []): string[] => {
  const first = order.filter((id) => group.includes(id));
  return [...first, ...group.filter((id) => !first.includes(id))];
};

/**
 * A clinic's `order` with one entry moved up or down in its group: as few ids as say so. Undefined where there is no place to
 * move to, or where an id that may not be named would have to stand in it.
 */
export function moved(
  group: readonly string[],
  id: string,
  step: -1 | 1,
  {order = [], fixed}: {readonly order?: readonly string[] | undefined; readonly fixed: readonly string[]},
): readonly string[] | undefined {
  const wanted = inOrder(group, order);
  const from = wanted.indexOf(id);
  const other = wanted[from + step];
  if (other === undefined) return undefined;
  wanted[from] = other;
  wanted[from + step] = id;
  const counts = [...wanted.keys(), wanted.length];
  const first = counts
    .map((count) => wanted.slice(0, count))
    .find((ids) => inOrder(group, ids).join() === wanted.join())!;
  if (first.some((one) => fixed.includes(one))) return undefined;
  return [...order.filter((one) => !group.includes(one)), ...first];
}
