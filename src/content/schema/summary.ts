import * as v from 'valibot';
import {summaryKinds} from '../../locales/vocabulary.js';
import {certainty} from './numbers.js';
import {arranged, id, list, reference, rewordable, some, sources, text, wordsOf} from './parts.js';
import {remarks, remarksOf} from './statements.js';

const item = v.strictObject({
  id,
  kind: v.picklist(summaryKinds),
  /** The other half of what is known: neither is shown without the other, and a clinic can change neither. */
  pair: v.optional(reference('summary.items')),
  /** A warning, or a right of the reader's: no clinic can hide or reword it. */
  fixed: v.optional(v.literal(true)),
  /** Two-letter codes of the only regions that it is true of. */
  regions: v.optional(list(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a code of two letters, such as "US"')))),
  /** True where it is about the clinic: shown where one is named. */
  ofClinic: v.optional(v.literal(true)),
  /** How sure it is, where somebody rated it. */
  certainty: v.optional(some(certainty, 'at least one certainty')),
  sources,
  /** The sources of who was counted, and of what else must be known with it. */
  about: v.optional(sources),
});

/** The facts in short: a box that is read in half a minute, and what stands behind each of its lines. */
export const summary = {
  facts: v.strictObject({
    /** The entries whose short text stands in the box, in its order. */
    box: list(reference('summary.items')),
    /** Who made this and with what money, at the foot of the box. */
    foot: list(reference('summary.items')),
    items: arranged('summary entry', item),
    remarks,
  }),
  words: v.strictObject({
    title: rewordable,
    items: wordsOf(
      'summary.items',
      v.strictObject({
        label: rewordable,
        text: rewordable,
        /** One line for the box. */
        brief: v.optional(text),
        /** Who was counted, and what else must be known with it. */
        about: v.optional(text),
      }),
    ),
    remarks: remarksOf('summary'),
  }),
};

/** As long as a clinic's own words can be beside the facts in short. */
const short = v.pipe(text, v.maxLength(300, 'a text of at most 300 characters'));

/** Another treatment or care that a clinic names. */
export const addedAlternative = v.strictObject({id, label: short, text: short});

/** What the clinic says of its price. */
export const price = short;

export type SummaryItem = v.InferOutput<typeof item>;
