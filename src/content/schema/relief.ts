import * as v from 'valibot';
import {bands, comparators, designs, factorGroups, findings, type Band} from '../../locales/vocabulary.js';
import {certainty, figure} from './numbers.js';
import {arranged, id, list, people, reference, rewordable, some, sources, text, wordsOf} from './parts.js';
import {remarks, remarksOf, statement} from './statements.js';

const evidence = v.strictObject({
  id,
  condition: reference('relief.conditions'),
  design: v.picklist(designs),
  comparator: v.picklist(comparators),
  /** How many people; left out where the text read does not say. */
  people: v.optional(people),
  /** How many studies, for a review. */
  studies: v.optional(people),
  certainty: some(certainty, 'at least one certainty'),
  /** The day up to which less pain was found, where that is within a stretch of time: its mark ends there. */
  drawUntilDay: v.optional(people),
  findings: v.strictObject(
    Object.fromEntries(bands.map((band) => [band, v.picklist(findings)])) as Record<
      Band,
      v.PicklistSchema<typeof findings, undefined>
    >,
  ),
  /** What was measured. Not every source gives a number. */
  results: list(figure),
  /** The harm that the same source counted. It stands beside what it found, as large. */
  harms: v.optional(list(figure)),
  sources,
});

/** Whether pain gets less, and for how long. */
export const relief = {
  facts: v.strictObject({
    /** The finding that stands beside every statement of benefit. */
    caveat: sources,
    /** Whether it is a cure, and how it acts: a sentence or two each. */
    cure: v.optional(sources),
    how: v.optional(sources),
    conditions: list(statement),
    evidence: list(evidence),
    factors: list(
      v.strictObject({
        id,
        group: v.picklist(factorGroups),
        /** More than one where bodies that rated it differ. */
        certainty: some(certainty, 'at least one certainty'),
        sources,
      }),
    ),
    upkeep: arranged('upkeep entry', v.strictObject({id, certainty, sources})),
    remarks,
  }),
  words: v.strictObject({
    title: rewordable,
    /** The finding that stands beside every statement of benefit. */
    caveat: text,
    cure: v.optional(text),
    how: v.optional(text),
    conditions: wordsOf('relief.conditions', v.strictObject({name: text, answer: text})),
    evidence: wordsOf(
      'relief.evidence',
      v.strictObject({
        /** The condition and what was given. */
        name: text,
        /** Of the first of several points that come from one study or review: the name of the whole. */
        study: v.optional(text),
        /** What was found, where marks and figures do not say it all. */
        note: v.optional(text),
        /** What else was given, as it follows "Also given:". */
        alsoGiven: v.optional(text),
        /** What a study of "other-drug" was compared with, as it follows "with". */
        comparator: v.optional(text),
      }),
    ),
    factors: wordsOf('relief.factors', v.strictObject({name: rewordable, text: rewordable})),
    upkeep: wordsOf('relief.upkeep', rewordable),
    remarks: remarksOf('relief'),
  }),
};

/** An entry on what keeps relief up, that a clinic adds. */
export const addedUpkeep = v.strictObject({id, text});

export type Evidence = v.InferOutput<typeof evidence>;
