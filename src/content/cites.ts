/** The sources of several statements, each once, by their numbers. */
export const citesOf = (
  statements: readonly ({readonly cites: readonly number[]} | undefined)[],
): readonly number[] => [...new Set(statements.flatMap((one) => one?.cites ?? []))].sort((a, b) => a - b);
