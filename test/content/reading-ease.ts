/**
 * How easily a Spanish text reads: Szigriszt's perspicuity, the formula behind the INFLESZ scale, where 55 to 65 is
 * "normal" and above that is easier. F. Szigriszt Pazos, "Sistemas predictivos de legibilidad del mensaje escrito"
 * (Madrid, 1992); scale: I. Barrio Cantalejo (2007), made with texts for patients.
 *
 * Names that have no plainer word are set aside, as in src/server/review/reading-grade.ts: each counts as a word of one syllable.
 */
export function readingEase(text: string, setAside: readonly string[] = []): number {
  const names = [...setAside].sort((a, b) => b.length - a.length).join('|');
  const plain = names ? text.replace(new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, 'giu'), 'y') : text;
  const sentences = plain.split(/[.!?:;]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = plain.match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[.,-](?=[\p{L}\p{N}]))*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentences.length;
}

/** The syllables of a Spanish word; a number, like a name, counts as one. */
export function syllablesOf(word: string): number {
  const sounded = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/y(?!\p{L})/gu, 'i');
  const groups = sounded.match(/[aeiouáéíóúü]+/g) ?? [];
  // In a group of vowels, a weak one (i, u) leans on a strong one, unless an accent makes it strong.
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéíóú]/g)?.length ?? 0), 0),
  );
}
