import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/**
 * The US school grade at which a text reads (Flesch-Kincaid). Names that have no plainer word are set aside: each counts
 * as a word of one syllable, so that it makes neither the sentence nor the words look easier than they are.
 */
export function readingGrade(text: string, setAside: readonly string[] = []): number {
  const names = [...setAside]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[-\s]/g, '[-\\s]'));
  const plain = names.length
    ? text.replace(new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'giu'), 'it')
    : text;
  const sentences = plain.split(/[.!?]+(?:\s|$)/).filter((sentence) => /\p{L}/u.test(sentence));
  const words = plain.match(/[\p{L}\p{N}](?:[\p{L}\p{N}’'-]|[.,](?=\p{N}))*/gu) ?? [];
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    // A number is counted as a word of one syllable.
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}
