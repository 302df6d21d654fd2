/**
 * Whether what a page says is what a clinician of the clinic's has reviewed. What it takes to know that comes with the
 * first guide that names a review: other pages do not load it.
 */
import type * as hash from '../content/content-hash.js';
import type {Reviewable} from '../content/content-hash.js';
import type {Treatment} from '../content/schema.js';
import {loadWhole, wholeOf} from './installed.js';

type ContentHash = typeof hash.contentHash;

let contentHash: ContentHash | undefined;

/** For servers, which bring it along, so that nobody has to wait for it. */
export function provideHash(own: ContentHash): void {
  contentHash = own;
}

/** Whether it can be said now what a review of this treatment was of. */
export const canCompare = (treatment: Treatment): boolean =>
  contentHash !== undefined && wholeOf(treatment) !== undefined;

/** Loads what that takes. */
export async function loadHash(treatment: Treatment): Promise<void> {
  const [{contentHash: loaded}] = await Promise.all([
    import('../content/content-hash.js'),
    loadWhole(treatment),
  ]);
  contentHash = loaded;
}

/** Hashes that were made, by treatment, language and changes: none of these is ever changed. */
const made = new WeakMap<Treatment, (Omit<Reviewable, 'treatment'> & {readonly hash: string})[]>();

/** True where the content is none of those that were reviewed; false where nobody can tell. */
export function isOtherThan(
  reviewed: readonly string[],
  treatment: Treatment,
  {lang, overrides}: Omit<Reviewable, 'treatment'>,
): boolean {
  const whole = wholeOf(treatment);
  if (!contentHash || !whole) return false;
  const known = made.get(treatment) ?? [];
  const found = known.find((one) => one.lang === lang && one.overrides === overrides);
  // A language file brings its words to the sections that the page has, all at once.
  const all = {facts: whole.facts, words: {...treatment.words, ...whole.words}};
  const hash = found?.hash ?? contentHash({treatment: all, lang, overrides});
  if (!found) made.set(treatment, [...known, {lang, overrides, hash}]);
  return !reviewed.includes(hash);
}
