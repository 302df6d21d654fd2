import * as v from 'valibot';
import {grounds} from '../../locales/vocabulary.js';
import {arranged, id, list, reference, rewordable, some, sources, text, wordsOf} from './parts.js';
import {named, remarks, remarksOf} from './statements.js';

/** On what ground an item stands in the checklist. */
export const basis = v.variant('kind', [
  v.strictObject({
    kind: v.literal('label'),
    /** Ids of `labels`, so that each is named with its country. */
    labels: some(reference('checklist.labels'), 'at least one label'),
    says: v.picklist(grounds.label),
  }),
  v.strictObject({
    kind: v.literal('guideline'),
    says: v.picklist(grounds.guideline),
  }),
  /** Neither label nor guideline: what was found or is advised elsewhere. */
  v.strictObject({
    kind: v.literal('evidence'),
    says: v.picklist(grounds.evidence),
  }),
  v.strictObject({kind: v.literal('opinion')}),
]);

const item = v.strictObject({
  id,
  topic: reference('checklist.topics'),
  /** The weightiest first. */
  basis: some(basis, 'at least one basis'),
  /** True where marking it must show the crisis line at once. */
  crisis: v.optional(v.literal(true)),
  sources,
});

/** What to tell the team before treatment. */
export const checklist = {
  facts: v.strictObject({
    intro: sources,
    topics: list(named),
    /** The medicine labels that items stand on, each with its country. */
    labels: list(named),
    items: arranged('checklist item', item),
    remarks,
  }),
  words: v.strictObject({
    title: rewordable,
    intro: rewordable,
    /** Said in its place where nothing can be marked. */
    introToRead: v.optional(text),
    /** What a reader does about an item that a medicine label stands behind. */
    labelAdvice: text,
    topics: wordsOf('checklist.topics', text),
    labels: wordsOf('checklist.labels', text),
    items: wordsOf(
      'checklist.items',
      v.strictObject({
        statement: rewordable,
        question: rewordable,
        why: rewordable,
        note: v.optional(text),
      }),
    ),
    remarks: remarksOf('checklist'),
  }),
};

/** An item that a clinic adds. */
export const addedItem = v.strictObject({
  id,
  topic: reference('checklist.topics'),
  statement: text,
  question: text,
  why: text,
});

export type Basis = v.InferOutput<typeof basis>;
export type ChecklistItem = v.InferOutput<typeof item>;
