/** Entries that facts have in more than one section. */
import * as v from 'valibot';
import {id, list, sources, text, wordsOf} from './parts.js';

/** What only words say more of. */
export const named = v.strictObject({id});

/** One text, with its sources. */
export const statement = v.strictObject({id, sources});

/** How the texts of a section were made: said with the sources, never under an instruction. */
export const remarks = v.optional(list(statement));
export const remarksOf = <const Section extends string>(section: Section) =>
  v.optional(wordsOf(`${section}.remarks`, text));
