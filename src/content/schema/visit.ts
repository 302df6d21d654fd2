import * as v from 'valibot';
import {arranged, id, list, reference, rewordable, some, sources, text, wordsOf} from './parts.js';
import {remarks, remarksOf, named, statement} from './statements.js';

const item = v.strictObject({
  id,
  phase: reference('visit.phases'),
  /** How much of it is seen before a reader asks: all of it, its name, or nothing but the fold it stands in. */
  shown: v.optional(v.picklist(['open', 'row'])),
  /** True where less than what we say could hurt somebody: a clinic can neither hide nor reword it. */
  warning: v.optional(v.literal(true)),
  /** The signs of every section that stand in it. */
  lists: v.optional(v.picklist(['emergency', 'today'])),
  /** True where clinics differ: a clinic can put its own rule there. */
  differs: v.optional(v.literal(true)),
  sources,
});

const question = v.strictObject({id, group: reference('visit.groups'), sources});

/** The day of treatment, and what to ask the clinic. */
export const visit = {
  facts: v.strictObject({
    intro: sources,
    /** Before, during, after: in their order, each with the sources of its answer. */
    phases: some(statement, 'at least one phase'),
    items: arranged('step of the visit', item),
    groups: list(named),
    questions: arranged('question', question),
    remarks,
  }),
  words: v.strictObject({
    title: rewordable,
    intro: rewordable,
    phases: wordsOf('visit.phases', v.strictObject({name: text, answer: text})),
    items: wordsOf(
      'visit.items',
      v.strictObject({label: rewordable, text: rewordable, why: v.optional(text), note: v.optional(text)}),
    ),
    groups: wordsOf('visit.groups', text),
    questions: wordsOf('visit.questions', v.strictObject({text: rewordable, why: v.optional(text)})),
    remarks: remarksOf('visit'),
  }),
};

/** A step that a clinic adds. */
export const addedStep = v.strictObject({id, phase: reference('visit.phases'), label: text, text});

/** A question that a clinic adds. */
export const addedQuestion = v.strictObject({id, group: reference('visit.groups'), text});

export type VisitItem = v.InferOutput<typeof item>;
