import * as v from 'valibot';
import {arranged, text, wordsOf} from './parts.js';
import {remarks, remarksOf, statement} from './statements.js';

/** What readers meet elsewhere; the sources are of what was found. */
export const claims = {
  facts: v.strictObject({claims: arranged('claim', statement), remarks}),
  words: v.strictObject({
    title: text,
    /** Each without quotation marks: the interface sets them, and never shows the claim without what was found. */
    claims: wordsOf('claims.claims', v.strictObject({claim: text, found: text})),
    remarks: remarksOf('claims'),
  }),
};
