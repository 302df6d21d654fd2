/** A part of a sentence, what stands in its place, and where to look for it, if it could stand there twice. */
export type Marked<Mark> = readonly [part: string, mark: Mark, from?: number];

/**
 * A sentence with parts of it marked: pieces of text, and what stands in the place of those parts. Each part stands in the
 * sentence letter for letter, wherever its language puts it, so that no template has to know order or punctuation.
 */
export function within<Mark>(sentence: string, ...marks: readonly Marked<Mark>[]): (string | Mark)[] {
  const pieces: (string | Mark)[] = [];
  let at = 0;
  const places = marks
    .map(([part, mark, from]) => ({start: sentence.indexOf(part, from), part, mark}))
    .sort((a, b) => a.start - b.start);
  for (const {start, part, mark} of places) {
    if (!part || start < at) continue; // not there, or inside another part
    pieces.push(sentence.slice(at, start), mark);
    at = start + part.length;
  }
  return joined([...pieces, sentence.slice(at)]);
}

/** Words that need no mark of their own are one text with those beside them: each piece more is a node more on the page. */
function joined<Mark>(pieces: readonly (string | Mark)[]): (string | Mark)[] {
  const whole: (string | Mark)[] = [];
  for (const piece of pieces) {
    const before = whole.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof before === 'string') whole[whole.length - 1] = before + piece;
    else whole.push(piece);
  }
  return whole;
}
