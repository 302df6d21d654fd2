/** One spelling of a text: small letters without accents and invisible signs, wide letters as plain ones. */
export const spelledPlainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('’', "'")
    .toLowerCase();

/** One pattern out of several, for texts that are spelled plainly. Names in capitals stand for parts that they share. */
export function anyOf(parts: Readonly<Record<string, string>>, ...patterns: readonly RegExp[]): RegExp {
  const names = new RegExp(Object.keys(parts).join('|'), 'g');
  return new RegExp(
    patterns.map(({source}) => source.replaceAll(names, (name) => parts[name]!)).join('|'),
    'u',
  );
}
