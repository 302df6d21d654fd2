/** What every section shows: when to call for help and whom, and the notes that keep a reader safe. */
import * as v from 'valibot';
import {some, sources, text, wordsOf} from './parts.js';
import {statement} from './statements.js';

/** When to call for help. */
export const seekHelp = {
  facts: v.strictObject({
    emergency: some(statement, 'at least one emergency sign'),
    today: some(statement, 'at least one reason to call on the same day'),
    /** What to do at night and on weekends, when the clinic is closed. */
    night: v.optional(sources),
    crisis: sources,
  }),
  words: v.strictObject({
    emergency: wordsOf('seekHelp.emergency', text),
    today: wordsOf('seekHelp.today', text),
    night: v.optional(text),
    crisis: text,
  }),
};

/** Safety texts that more than one element shows. */
export const notes = {
  /** Their sources. */
  facts: v.strictObject({
    general: sources,
    offLabel: v.optional(sources),
    medicines: sources,
    /** Care during treatment. */
    care: v.optional(sources),
    day: v.optional(sources),
    /** The next dose of other medicine that makes sleepy. */
    evening: v.optional(sources),
    naloxone: v.optional(sources),
    homeUse: v.optional(sources),
    report: v.optional(sources),
  }),
  words: v.strictObject({
    general: text,
    offLabel: v.optional(text),
    medicines: text,
    care: v.optional(text),
    day: v.optional(text),
    evening: v.optional(text),
    naloxone: v.optional(text),
    homeUse: v.optional(text),
    report: v.optional(text),
  }),
};
