/**
 * What content is. This is the one definition: the types below are inferred from it, `dist/content.schema.json` is
 * generated from it, and `parse.ts` checks a clinic's JSON against it. What a section has stands in a file of its own in
 * `schema/`; `schema/sections.ts` lists them.
 *
 * A treatment is `facts` (ids, figures, sources, dates: no prose) and one `words` per language, keyed by the ids of the
 * facts. Words hold no digits: a number in a sentence is a `{token}` that names a quantity of the facts.
 */
import * as v from 'valibot';
import {quantity} from './schema/numbers.js';
import {overrides} from './schema/overrides.js';
import {
  date,
  id,
  languageTag,
  list,
  month,
  reference,
  sources,
  table,
  text,
  wordsOf,
} from './schema/parts.js';
import {notes, seekHelp} from './schema/safety.js';
import {sectionNames, sectionsOf} from './schema/sections.js';
import {population, source} from './schema/sources.js';
import {named} from './schema/statements.js';
import type {WordsIn} from './schema/words-for.js';

export type {Basis, ChecklistItem} from './schema/checklist.js';
export type {Certainty, Figure, Quantity} from './schema/numbers.js';
export {overrides, type Overrides} from './schema/overrides.js';
export type {Evidence} from './schema/relief.js';
export type {Route} from './schema/routes.js';
export type {SectionName} from './schema/sections.js';
export type {Effect} from './schema/side-effects.js';
export type {Source} from './schema/sources.js';
export type {SummaryItem} from './schema/summary.js';
export type {VisitItem} from './schema/visit.js';

/** Facts: everything that a translation or a setting must not change. */
export const facts = v.strictObject({
  id,
  /** What it is given for. Evidence of another indication is never shown in the same view. */
  indication: id,
  /** Day on which the sources were last read. */
  checked: date,
  /** When they are due to be read again. */
  nextCheck: month,
  sources: list(source),
  quantities: table(quantity),
  populations: list(population.facts),
  /** What figures count, where it is not the side effect itself. */
  outcomes: list(named),
  seekHelp: seekHelp.facts,
  notes: notes.facts,
  /** Words that the texts use, each with the sections whose readers meet it. */
  glossary: v.optional(list(v.strictObject({id, sections: list(v.picklist(sectionNames)), sources}))),
  ...sectionsOf('facts'),
  /** Ids that were shown once. A clinic's file may still name them, and none of its own may take them. */
  retired: v.optional(list(id)),
});

/** A text by the number in it, which `#` stands for: a form for each category that the language has. */
const forms = v.strictObject({
  zero: v.optional(text),
  one: v.optional(text),
  two: v.optional(text),
  few: v.optional(text),
  many: v.optional(text),
  other: text,
});

/** Words of one language, keyed by the ids of the facts. */
export const words = v.strictObject({
  /** The treatment's name, as it stands in a sentence. */
  name: text,
  /** What follows a number: `{people: {one: '# person', other: '# people'}}` makes "{cups people}" "1 person". */
  forms: v.optional(table(forms)),
  populations: wordsOf('populations', population.words),
  outcomes: wordsOf('outcomes', text),
  /** By a source’s id: what to write for a citation that is no title, but a remark of ours. The others stay as they are. */
  sources: v.optional(v.record(reference('sources'), text)),
  seekHelp: seekHelp.words,
  notes: notes.words,
  glossary: v.optional(wordsOf('glossary', v.strictObject({term: text, meaning: text}))),
  ...sectionsOf('words'),
});

/** A whole treatment: its facts, and its words by language tag. English is what the others fall back to. */
export const treatment = v.strictObject({facts, words: v.record(languageTag, words)});

/** A clinic's content file: changes to the treatment that is installed, or a whole treatment of its own. */
export const contentFile = v.strictObject({
  $schema: v.optional(v.string()),
  /** Notes for people: JSON has no other comments. */
  $comment: v.optional(v.union([v.string(), list(v.string())])),
  treatment: v.optional(treatment),
  overrides: v.optional(overrides),
});

export type Facts = v.InferOutput<typeof facts>;
export type Words = v.InferOutput<typeof words>;
/** A treatment; or sections of one, whose sources keep the numbers that they have in the whole. */
export type Treatment = v.InferOutput<typeof treatment> & {
  /** Ids of all its sources in the order of their numbers, where `facts.sources` has some of them only. */
  readonly sourceIds?: readonly string[];
};
export type ContentFile = v.InferOutput<typeof contentFile>;

/**
 * The words that a treatment with these facts must have: a missing text, or one for an id that does not exist, is a
 * compile error.
 */
export type WordsFor<F> = WordsIn<typeof words, F>;

/** The same for a part of a treatment that is written apart, such as one section: words for the facts that it has. */
export type PartWords<F> = Pick<WordsFor<F>, keyof F & keyof WordsFor<F>>;
