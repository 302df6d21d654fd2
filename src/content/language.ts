/**
 * The best of the languages that there are for the one asked for: itself, then each shorter form of it ("es-MX" →
 * "es"). Undefined where there is none.
 */
export function matchLanguage(wanted: string, available: readonly string[]): string | undefined {
  const tags = new Map(available.map((tag) => [tag.toLowerCase(), tag]));
  const parts = wanted.trim().toLowerCase().replaceAll('_', '-').split('-');
  for (let length = parts.length; length > 0; length--) {
    const match = tags.get(parts.slice(0, length).join('-'));
    if (match) return match;
  }
  return undefined;
}

/** The country that a language tag names ("en-GB" → "GB"), if any. */
export function regionOf(tag: string): string | undefined {
  return /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})\b/i.exec(tag.trim())?.[1]?.toUpperCase();
}
