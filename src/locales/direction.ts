/** Which way a language is written, and how a text of another direction stands inside a sentence. */

/** A way to write: from left to right, or from right to left. */
export type Direction = 'ltr' | 'rtl';

/** Scripts that run from right to left, by their ISO 15924 codes. (`Intl.Locale` knows languages, but not every script.) */
const fromTheRight = ['Arab', 'Aran', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr', 'Yezi'];

/** Written from left to right wherever they are spoken: known without `Intl.Locale`, whose first answer is slow. */
const surelyFromTheLeft = /^(?:en|es|de|fr|it|pt|nl)(?:-[a-z]{2})?$/i;

/** Which way a language is written, by its tag's script, or by the script that it is usually written in. */
export function directionOf(tag: string): Direction {
  if (surelyFromTheLeft.test(tag)) return 'ltr';
  try {
    const {script} = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return script && fromTheRight.includes(script) ? 'rtl' : 'ltr';
  } catch {
    return 'ltr'; // no language tag at all
  }
}

/** Letters of Hebrew, Arabic and their neighbours. */
const lettersFromTheRight =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name or a number as it stands inside a sentence that runs in a direction: between the characters that keep it in one
 * piece (U+2068, U+2069), where it could else be torn apart: "+1 555 010" would be read "010 555 1+". In a sentence from
 * left to right a text without letters of the other direction stays as it is.
 */
export const isolate = (text: string, around: Direction) =>
  text && (around === 'rtl' || lettersFromTheRight.test(text)) ? `\u2068${text}\u2069` : text;
