/** Where facts come from: what was read, and who was counted in it. */
import * as v from 'valibot';
import {comparators} from '../../locales/vocabulary.js';
import {id, languageTag, link, people, sourceId, text, year} from './parts.js';

export const source = v.strictObject({
  id: sourceId,
  /** What kind of text it is. */
  kind: v.picklist([
    'label',
    'guideline',
    'review',
    'trial',
    'study',
    'regulator',
    'patient-information',
    'reference',
    'news',
    'opinion',
  ]),
  year: v.optional(year),
  /** Author, title, place: as a library would write it. Not translated. */
  citation: text,
  /** Language of the citation; default "en". */
  lang: v.optional(languageTag),
  /** The publisher's, regulator's or DOI address; null where none is known. */
  href: v.nullable(link),
});

export type Source = v.InferOutput<typeof source>;

/** Who was counted. */
export const population = {
  facts: v.strictObject({
    id,
    /** How many were counted, in all groups. */
    people: v.optional(people),
    comparator: v.picklist(comparators),
  }),
  words: v.strictObject({
    /** One line: what was given, in whom. */
    name: text,
    /** The same in three or four words, for lines that are scanned; the name, where left out. */
    short: v.optional(text),
    /** The whole description, where there is more to say. */
    who: v.optional(text),
    /** What the people were given, as it follows "with": "the spray". */
    treatment: text,
    /** What the others were given, as it follows "with": "placebo". */
    comparison: v.optional(text),
  }),
};
