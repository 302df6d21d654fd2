/**
 * What a table holds under a name that came from outside. A table inherits names of its own, such as "constructor":
 * those are not in it.
 */
export function valueOf<Value>(
  table: {readonly [name: string]: Value} | undefined,
  name: string,
): Value | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
