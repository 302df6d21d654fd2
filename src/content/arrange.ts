import type {Overrides} from './schema.js';

/** The entries that a clinic shows, in its order, and how many it hides. Those it does not name keep our order. */
export function arrange<Entry extends {readonly id: string}>(
  entries: readonly Entry[],
  {hide = [], order = []}: Overrides,
): {shown: Entry[]; hidden: number} {
  const kept = entries.filter(({id}) => !hide.includes(id));
  const first = [...new Set(order)].flatMap((id) => kept.filter((entry) => entry.id === id));
  return {
    shown: [...first, ...kept.filter((entry) => !first.includes(entry))],
    hidden: entries.length - kept.length,
  };
}
