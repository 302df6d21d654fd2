import {valueOf} from '../../content/value-of.js';

export type Table = Readonly<Record<string, unknown>>;

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An entry of a list of facts. */
export const isEntry = (value: unknown): value is Table & {readonly id: string} =>
  isTable(value) && typeof value['id'] === 'string';

/** A text of a tree, with the names on the way to it. */
export interface Leaf {
  readonly path: readonly string[];
  readonly value: string;
}

/** Every text below a value of the words. */
export function leavesOf(value: unknown, path: readonly string[] = []): Leaf[] {
  if (typeof value === 'string') return [{path, value}];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, below]) => leavesOf(below, [...path, name]));
}

/** What stands below a name: of a list of entries, the one with that id. */
export const below = (value: unknown, name: string): unknown =>
  Array.isArray(value)
    ? (value.find((one: unknown) => isEntry(one) && one.id === name) ?? (value as unknown[])[Number(name)])
    : isTable(value)
      ? valueOf(value, name)
      : undefined;

/** The facts on the way to a text, from the outermost to the nearest that there is. */
export function factsOnTheWay(facts: unknown, path: readonly string[]): unknown[] {
  const way: unknown[] = [facts];
  for (const name of path) {
    const next = below(way.at(-1), name);
    if (next === undefined) break;
    way.push(next);
  }
  return way;
}
