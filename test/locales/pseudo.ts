/**
 * Languages that nobody speaks, made of English: every text that a language can change is marked and looks foreign, so
 * that what is not marked was written into the code, and what does not fit breaks before a translator finds it.
 */
import type {Words} from '../../src/content/schema.js';
import {en as english} from '../../src/locales/en.js';
import {createFormat} from '../../src/locales/format.js';
import type {Messages} from '../../src/locales/messages.js';
import {en as ketamine} from '../../src/treatments/ketamine/en.js';
import {facts} from '../../src/treatments/ketamine/facts.js';

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
    // Numbers stay what they are; the "and" of a list, the "or" of a choice and the name of a language are words.
    format: {
      ...format,
      list: (items) => say(format.list(items)),
      either: (items) => (items.length > 1 ? say(format.either(items)) : format.either(items)),
      language: (tag) => say(format.language(tag)),
    },
    translationNotice: say('Nobody speaks this language.'),
  };
  return {messages, words: {ketamine: said<Words>(ketamine, say)}};
}

/** A tag that is kept for private use. */
export const pseudo = pseudoLanguage('qaa', 'ltr', accented);

/** The categories of a language that has all six, with the name of each in its own letters. */
export const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const nameOf = (category: string) => fromTheRight(category).slice(1, -1);
export const categoryNames = new Map(categories.map((category) => [nameOf(category), category]));

/** Counts, durations and dates as Arabic has them: six forms, and durations that need no digit. */
const sixFold = createFormat('ar-u-nu-latn', (low, high) => `${low} ${fromTheRight('to')} ${high}`);

/** A noun in all six forms, each of which names itself: "⟦3 few things⟧". */
const counted = (value: number, noun: string) =>
  `⟦${sixFold.number(value)} ${sixFold.plural(value, forms(''))} ${fromTheRight(noun)}⟧`;
const forms = (number: string) =>
  Object.fromEntries(categories.map((category) => [category, `${number}${nameOf(category)}`])) as Record<
    (typeof categories)[number],
    string
  >;

/** Adds the word for the number's category to each number of a text: "{cups}" is said as "{cups form}". */
const inForms: Say = (text) =>
  fromTheRight(text).replace(/\{([a-z0-9-]+)\}/g, (token, name: string) =>
    ['number', 'year', 'share', 'duration'].includes(quantityKind(name)) ? `{${name} form}` : token,
  );
const quantities: Readonly<Record<string, {readonly kind: string}>> = facts.quantities;
const quantityKind = (name: string) => quantities[name]?.kind ?? '';

const fromEnglish = pseudoLanguage('qaa-Hebr', 'rtl', fromTheRight);

/**
 * From right to left, with six plural forms, punctuation of its own and another order: what is counted comes after how
 * many, and the headline after what it stands against.
 */
export const pseudoFromTheRight = {
  messages: {
    ...fromEnglish.messages,
    format: {
      ...sixFold,
      list: (items) => `⟦${sixFold.list(items)}⟧`,
      either: (items) => (items.length > 1 ? `⟦${sixFold.either(items)}⟧` : sixFold.either(items)),
      date: (iso) => `⟦${sixFold.date(iso)}⟧`,
      language: (tag) => `⟦${sixFold.language(tag)}⟧`,
    },
    join: {
      label: (name, text) => `${name}؛ ${text}`,
      sentence: (text) => `${text}۔`,
      sentences: (list) => list.join(' '),
      aside: (text, aside) => `${text} ﴾${aside}﴿`,
      parts: (list) => list.join('، '),
      facts: (list) => list.join(' ٭ '),
    },
    figure: {
      ...fromEnglish.messages.figure,
      said: ({outcome, headline, against}) =>
        [against, headline, outcome].filter((part) => part !== undefined).join('، '),
      ground: (who, certainty) => (certainty === undefined ? who : `${certainty} ٭ ${who}`),
      countOf: (count, of) => `${counted(count, 'of')} ${counted(of, 'people')}`,
      who: (name, people) => (people === undefined ? name : `${counted(people, 'people')} ٭ ${name}`),
    },
    edited: {...fromEnglish.messages.edited, hidden: (count) => counted(count, 'hidden')},
    provenance: {
      ...fromEnglish.messages.provenance,
      summary: ({sources}) => counted(sources, 'sources'),
    },
    sideEffects: {...fromEnglish.messages.sideEffects, shown: (count) => counted(count, 'effects')},
    checklist: {...fromEnglish.messages.checklist, count: (things) => counted(things, 'things')},
    routes: {
      ...fromEnglish.messages.routes,
      compare: (count) => counted(count, 'ways'),
      marked: (count) => counted(count, 'ways'),
    },
    relief: {
      ...fromEnglish.messages.relief,
      shown: (count, total) => `${counted(count, 'studies')} ${counted(total, 'studies')}`,
    },
  } satisfies Messages as Messages,
  words: {
    ketamine: {
      ...said<Words>(ketamine, inForms),
      forms: {form: {...forms('# '), other: `# ${nameOf('other')}`}},
    } satisfies Words as Words,
  },
};
