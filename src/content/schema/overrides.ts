import * as v from 'valibot';
import {addedItem} from './checklist.js';
import {id, languageTag, list, ownWords, table, text} from './parts.js';
import {addedUpkeep} from './relief.js';
import {addedEffect} from './side-effects.js';
import {addedAlternative, price} from './summary.js';
import {addedQuestion, addedStep} from './visit.js';

/** A clinic's changes to a treatment: add, hide, reorder, reword. No number, basis or urgency can be reached. */
export const overrides = v.strictObject({
  /** Language of the texts below; default "en". */
  lang: v.optional(languageTag),
  /** Ids that are not shown. Emergency signs cannot be hidden. */
  hide: v.optional(list(id)),
  /** Ids that come first in their group, in this order. */
  order: v.optional(list(id)),
  /** New texts, by id and field. A reworded statement is marked as the clinic's and loses our citation. */
  reword: v.optional(table(v.record(v.string(), text))),
  /** The clinic's own rule, by the id of an entry that says that clinics differ. It stands with our text, marked as its own. */
  rules: v.optional(table(ownWords)),
  /** The clinic's own entries. They are marked as added by the clinic. */
  add: v.optional(
    v.strictObject({
      sideEffects: v.optional(list(addedEffect)),
      checklist: v.optional(list(addedItem)),
      upkeep: v.optional(list(addedUpkeep)),
      alternatives: v.optional(list(addedAlternative)),
      price: v.optional(price),
      visit: v.optional(list(addedStep)),
      questions: v.optional(list(addedQuestion)),
    }),
  ),
});

export type Overrides = v.InferOutput<typeof overrides>;
