import {ContentError, ketamine, parse} from '../../src/classes.js';
import type {ContentFile} from '../../src/content/schema.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {makeSheet, type Sheet} from '../../src/server/review/sheet.js';
import {es as spanish} from '../../src/treatments/ketamine/es.js';

export const languages = {en, es};
export type Language = keyof typeof languages;

/** The built-in treatment, with the words of both languages. */
export const installed = {...ketamine, words: {...ketamine.words, es: spanish}};

/** The sheet of the built-in content, or of what a clinic's file makes of it. */
export const currentSheet = (lang: Language, {treatment, overrides}: ContentFile = {}): Sheet =>
  makeSheet({treatment: treatment ?? installed, messages: languages[lang], overrides});

/** A clinic's content file, or what is wrong with it. */
export function readClinicsFile(text: string): ContentFile | readonly string[] {
  try {
    return parse(text, {builtIn: new Map([['ketamine', installed]]), treatment: installed});
  } catch (error) {
    if (!(error instanceof ContentError)) return [String(error)];
    return error.faults.map(({path, expected}) => `${path || 'The file'}: expected ${expected}`);
  }
}
