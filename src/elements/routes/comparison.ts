import type {ResolvedRoute, RoutesContent} from '../../content/resolved.js';
import type {RouteRow} from '../../content/schema.js';

/** One question of the comparison: its id and its label. */
export type Row = RoutesContent['rows'][number];

/**
 * The rows to show of those that a page names, always in the order in which patients ask. Good and bad points come
 * together, and a row in which a way carries a warning stays: a page can shorten the table, but not tilt it.
 */
export function fairRows(
  rows: readonly Row[],
  named: readonly Row[],
  routes: readonly ResolvedRoute[],
): readonly Row[] {
  const ids = new Set<RouteRow>(named.map(({id}) => id));
  if (ids.has('good') || ids.has('bad')) ids.add('good').add('bad');
  return rows.filter(({id}) => ids.has(id) || routes.some(({cells}) => cells[id].warning));
}

/** The rows in which all of these routes say the same. Fewer than two routes have nothing to compare. */
export function sameRows(rows: readonly Row[], routes: readonly ResolvedRoute[]): readonly RouteRow[] {
  if (routes.length < 2) return [];
  return rows.map(({id}) => id).filter((id) => new Set(routes.map(({cells}) => cells[id].plain)).size === 1);
}

/** The two routes to compare where there is room for two: those chosen, then those offered, then the first. */
export function pairOf(routes: readonly ResolvedRoute[], chosen: readonly string[]): readonly string[] {
  const all = routes.map(({id}) => id);
  const offered = routes.filter((route) => route.offered).map(({id}) => id);
  const kept = chosen.filter((id) => all.includes(id));
  return [...new Set([...kept, ...offered, ...all])].slice(0, 2);
}

/** The pair with another route in one place. Choosing the one that stands in the other place swaps the two. */
export function pairWith(pair: readonly string[], place: 0 | 1, id: string): readonly string[] {
  const other = place === 0 ? pair[1]! : pair[0]!;
  const beside = other === id ? pair[place]! : other;
  return place === 0 ? [id, beside] : [beside, id];
}
