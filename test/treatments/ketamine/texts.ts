/** Every text in a nested structure of words, with its path. */
export function textsOf(words: unknown, path = ''): {path: string; text: string}[] {
  if (typeof words === 'string') return [{path, text: words}];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key));
}
