import * as v from 'valibot';
import {times, urgencies} from '../../locales/vocabulary.js';
import {figure} from './numbers.js';
import {arranged, id, list, rewordable, some, sources, text, wordsOf} from './parts.js';
import {remarks, remarksOf, statement} from './statements.js';

const effect = v.strictObject({
  id,
  urgency: v.picklist(urgencies),
  time: v.picklist(times),
  /** People treated for what the treatment is given for come first. */
  figures: some(figure, 'at least one figure; kind "unknown" where there is none'),
  /** How many of the figures, from the first, the closed line shows; 1 where left out. */
  leads: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  sources,
});

/** What a reader may feel, and what to do. */
export const sideEffects = {
  facts: v.strictObject({
    /** What is known of side effects as a whole, the people treated first. Stands before everything else. */
    overall: v.optional(list(statement)),
    intro: sources,
    effects: arranged('side effect', effect),
    remarks,
  }),
  words: v.strictObject({
    title: rewordable,
    overall: v.optional(wordsOf('sideEffects.overall', text)),
    intro: rewordable,
    effects: wordsOf(
      'sideEffects.effects',
      v.strictObject({name: rewordable, feels: rewordable, action: rewordable, note: v.optional(text)}),
    ),
    remarks: remarksOf('sideEffects'),
  }),
};

/** A side effect that a clinic adds. */
export const addedEffect = v.strictObject({
  id,
  urgency: v.picklist(['team', 'mild']),
  time: v.picklist(times),
  name: text,
  feels: text,
  action: text,
});

export type Effect = v.InferOutput<typeof effect>;
