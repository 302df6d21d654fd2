/** What a table has under a name from outside. Names that every object has, such as "constructor", are not its own. */
export const ownEntry = <Value>(
  table: Readonly<Record<string, Value>> | undefined,
  name: string,
): Value | undefined => (table && Object.hasOwn(table, name) ? table[name] : undefined);
