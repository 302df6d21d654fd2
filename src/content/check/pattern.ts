/**
 * One spelling of a text: small letters without accents and invisible signs, wide letters as plain ones, no quotation marks
 * and stars, and one blank wherever a page shows one.
 */
export const spelledPlainly = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}*_~"“”„«»]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[’ʼ]/gu, "'")
    .toLowerCase();

/**
 * One pattern out of several, for texts that are spelled plainly. Names in capitals stand for parts that they share. One that
 * is for all places in a text is not for `test()`, which would go on where it stopped.
 */
export function anyOf(
  parts: Readonly<Record<string, string>>,
  patterns: readonly RegExp[],
  flags: 'u' | 'gu' = 'u',
): RegExp {
  const names = new RegExp(Object.keys(parts).join('|'), 'g');
  return new RegExp(
    patterns.map(({source}) => source.replaceAll(names, (name) => parts[name]!)).join('|'),
    flags,
  );
}
