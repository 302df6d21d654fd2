import {ContentError, ketamine, parse} from '../../src/classes.js';
import type {ContentFile, Treatment} from '../../src/content/schema.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {makeSheet, type Sheet} from '../../src/server/review/sheet.js';
import {es as spanish} from '../../src/treatments/ketamine/es.js';

export const languages = {en, es};
export type Language = keyof typeof languages;

/** The one that pages have which name none, with the words of both languages. */
export const installed: Treatment = {...ketamine, words: {...ketamine.words, es: spanish}};

/** Every treatment that is built in, by its id. */
export const treatments: ReadonlyMap<string, Treatment> = new Map(
  [installed].map((treatment) => [treatment.facts.id, treatment]),
);

/** The sheet of a built-in treatment, or of what a clinic's file makes of it. */
export const currentSheet = (
  lang: Language,
  {treatment, overrides}: ContentFile = {},
  builtIn = installed,
): Sheet => makeSheet({treatment: treatment ?? builtIn, messages: languages[lang], overrides});

/** A clinic's content file, or what is wrong with it. */
export function readClinicsFile(text: string): ContentFile | readonly string[] {
  try {
    return parse(text, {builtIn: treatments, treatment: installed});
  } catch (error) {
    if (!(error instanceof ContentError)) return [String(error)];
    return error.faults.map(({path, expected}) => `${path || 'The file'}: expected ${expected}`);
  }
}
