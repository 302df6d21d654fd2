/** Writing that a reader takes for a word, and that a search for words does not. */

/** "s a f e", "e-l-i-g-i-b-l-e". A few initials stand so too, and longer ones with full stops: "R.S.V.P." */
const apart =
  /(?<!\p{L})\p{L}(?:([ _·•*|/-])\p{L}(?!\p{L}))(?:\1+\p{L}(?!\p{L})){2}|(?<!\p{L})\p{L}(?:\.\p{L}(?!\p{L})){5}/u;
/** Letters of these look like Latin ones. */
const alike = '[\\p{sc=Cyrillic}\\p{sc=Greek}\\p{sc=Armenian}\\p{sc=Cherokee}]';
const mixed = new RegExp(`\\p{sc=Latin}${alike}|${alike}\\p{sc=Latin}`, 'u');

/** True where letters of a word stand apart from each other, or come from two scripts. */
export function isDisguised(text: string): boolean {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll(/\s+/gu, ' ');
  return apart.test(plain) || mixed.test(plain);
}
