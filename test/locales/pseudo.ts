/**
 * Languages that nobody speaks, made of English: every text that a language can change is marked and looks foreign, so
 * that what is not marked was written into the code, and what does not fit breaks before a translator finds it.
 */
import type {Words} from '../../src/content/schema.js';
import {en as english} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';
import {en as ketamine} from '../../src/treatments/ketamine/en.js';

type Say = (text: string) => string;

const letters = (latin: string, others: string) =>
  new Map([...latin].map((letter, i) => [letter, others[i]!]));
const accents = letters(
  'abcdefghiklmnoprstuwyzABCDEFGHIKLMNOPRSTUWYZ',
  'áƀçďéƒĝĥíķĺɱñóþŕšťúŵýžÁɃÇĎÉƑĜĤÍĶĹṀÑÓÞŔŠŤÚŴÝŽ',
);
const hebrew = letters('abcdefghijklmnopqrstuvwxyz', 'אבגדהוזחטיכלמנסעפצקרשתאבגד');

/** Says a text in other letters, between brackets. Names of numbers (`{token}`) stay. */
const inLetters =
  (letter: Say): Say =>
  (text) =>
    /\p{L}/u.test(text)
      ? `⟦${text.replace(/\{[^}]*\}|[A-Za-z]/g, (one) => (one[0] === '{' ? one : letter(one)))}⟧`
      : text;

/** Accented, and about 40 % longer: each vowel stands twice. */
export const accented = inLetters((one) => (accents.get(one) ?? one).repeat(/[aeiou]/i.test(one) ? 2 : 1));

/** From right to left. */
export const fromTheRight = inLetters((one) => hebrew.get(one.toLowerCase())!);

/** Every text in a structure of words, said otherwise; what a function returns as well. */
function said<T>(words: T, say: Say): T {
  if (typeof words === 'string') return say(words) as T;
  if (typeof words === 'function') {
    const write = words as unknown as (...args: unknown[]) => unknown;
    return ((...args: unknown[]) => said(write(...args), say)) as T;
  }
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((one: unknown) => said(one, say)) as T;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, said(value, say)])) as T;
}

function pseudoLanguage(lang: string, dir: 'ltr' | 'rtl', say: Say) {
  const {format} = english;
  const messages: Messages = {
    ...said(english, say),
    lang,
    dir,
    // Numbers stay what they are; the "and" of a list is a word.
    format: {...format, list: (items) => say(format.list(items))},
    translationNotice: say('Nobody speaks this language.'),
  };
  return {messages, words: {ketamine: said<Words>(ketamine, say)}};
}

/** A tag that is kept for private use. */
export const pseudo = pseudoLanguage('qaa', 'ltr', accented);
export const pseudoFromTheRight = pseudoLanguage('qaa-Hebr', 'rtl', fromTheRight);
