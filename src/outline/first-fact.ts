/** Where a sentence may end: its mark, what closes behind it, and the space before the next one, which Chinese has not. */
const ends = /[.!?…]+["'”’»)\]]*\s+|[。！？؟۔।]+[”’」』）]*\s*/gu;

/** Short words that a full stop shortens and a name or a figure follows: no sentence ends there. */
const shortened = /^(mrs|prof|drs|dra|sra|srta|sres|rev|gen|fig|vol|núm|approx|aprox|inc|ltd)$/iu;

/**
 * The first sentence of a text, and the rest. Put together they are the text letter for letter. Where it is not sure that a
 * sentence ends ("U.S.", "EE. UU.", "about 1.5 hours", "(see below. And …)"), it goes on: no sentence is ever cut.
 */
export function firstFact(text: string): readonly [fact: string, rest: string] {
  for (const {0: end, index} of text.matchAll(ends)) {
    const cut = index + end.length;
    const rest = text.slice(cut);
    if (rest && endsSentence(text.slice(0, index)) && beginsSentence(rest) && isClosed(text.slice(0, cut)))
      return [text.slice(0, cut), rest];
  }
  return [text, ''];
}

/** The last word is one: not a number that heads an entry, nor one or two letters, which may stand for a longer word. */
function endsSentence(before: string): boolean {
  const word = /[\p{L}\p{M}\p{N}]+$/u.exec(before)?.[0] ?? '';
  if (!word) return true;
  if (/^\p{N}+$/u.test(word)) return word !== before;
  return [...word].length > (/\p{Lo}/u.test(word) ? 0 : 2) && !shortened.test(word);
}

/** In scripts without capitals any letter may begin one. A figure may not: "approx. 30". */
const beginsSentence = (text: string) => /^[“"«‘'¿¡]*[\p{Lu}\p{Lt}\p{Lo}]/u.test(text);

const pairs = ['()', '[]', '“”', '«»', '（）', '「」'] as const;
const isClosed = (text: string) =>
  pairs.every(([opens, closes]) => text.split(opens!).length === text.split(closes!).length);
