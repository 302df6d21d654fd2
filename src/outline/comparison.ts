import type {ResolvedRoute, RoutesContent} from '../content/resolved.js';
import {safetyRows, type RouteRow} from '../locales/vocabulary.js';

/** One question of the comparison: its id and its label. */
export type Row = RoutesContent['rows'][number];

/** The table as it stands: what the page names, and what the reader sees of it. */
export interface Comparison {
  readonly routes: readonly ResolvedRoute[];
  readonly rows: readonly Row[];
  /** The ways that are marked to be compared: two at most. */
  readonly marks: Pair;
  /** The columns for where there is room for two. */
  readonly pair: Pair;
  /** The rows in which all ways say the same: it is said once. */
  readonly same: readonly RouteRow[];
}

/** Ids of the two columns of a narrow table. Fewer where there are fewer routes. */
export type Pair = readonly string[];

/**
 * The rows to show of those that a page names, always in the order in which patients ask. Good and bad points come
 * together, and a row that may save a reader from harm stays: a page can shorten the table, but not tilt it.
 */
export function fairRows(
  rows: readonly Row[],
  named: readonly Row[],
  routes: readonly ResolvedRoute[],
): readonly Row[] {
  const ids = new Set<RouteRow>(named.map(({id}) => id));
  if (ids.has('good') || ids.has('bad')) ids.add('good').add('bad');
  return rows.filter(({id}) => ids.has(id) || isSafety(id, routes));
}

/** Whether a row says when a reader may drive again or the like, or carries a regulator's warning for one of the ways. */
const isSafety = (row: RouteRow, routes: readonly ResolvedRoute[]) =>
  safetyRows.includes(row) || routes.some(({cells}) => cells[row].warning);

/**
 * The rows in which all of these routes say the same, and that may say it once. Fewer than two routes have nothing to
 * compare. What may save a reader from harm stands in every column.
 */
export function sameRows(rows: readonly Row[], routes: readonly ResolvedRoute[]): readonly RouteRow[] {
  if (routes.length < 2) return [];
  const isSame = (id: RouteRow) => new Set(routes.map(({cells}) => cells[id].plain)).size === 1;
  return rows.map(({id}) => id).filter((id) => isSame(id) && !isSafety(id, routes));
}

/** The comparison of these routes, where `marked` is what the reader has marked, if anything was. */
export function compared(routes: readonly ResolvedRoute[], rows: readonly Row[], marked?: Pair): Comparison {
  const chosen = (marked ?? []).filter((id) => routes.some((route) => route.id === id));
  const pair = pairOf(routes, chosen);
  return {routes, rows, pair, marks: marked ? chosen : pair, same: sameRows(rows, routes)};
}

/** Whether there are more ways than can always stand side by side. */
export const hasChoice = ({routes}: Comparison): boolean => routes.length > 2;

/** The question that is asked of all ways: the one chosen, else where it is given, which readers ask first. */
export const questionOf = ({rows}: Comparison, chosen: string): Row =>
  rows.find(({id}) => id === chosen) ?? rows.find(({id}) => id === 'where') ?? rows[0]!;

/** The two routes to compare where there is room for two: those chosen, then those offered, then the first. */
export function pairOf(routes: readonly ResolvedRoute[], chosen: Pair): Pair {
  const all = routes.map(({id}) => id);
  const offered = routes.filter((route) => route.offered).map(({id}) => id);
  const kept = chosen.filter((id) => all.includes(id));
  return [...new Set([...kept, ...offered, ...all])].slice(0, 2);
}

/** The marks with one more, or with one less. A third takes the place of the one that was marked first. */
export const markedWith = (marks: Pair, id: string, isMarked: boolean): Pair =>
  [...marks.filter((one) => one !== id), ...(isMarked ? [id] : [])].slice(-2);

/** The pair with another route in one place. Choosing the one that stands in the other place swaps the two. */
export function pairWith(pair: Pair, place: 0 | 1, id: string): Pair {
  const other = pair[1 - place]!;
  const beside = other === id ? pair[place]! : other;
  return place === 0 ? [id, beside] : [beside, id];
}
