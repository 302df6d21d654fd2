import type {CommonMessages} from '../locales/common/messages.js';
import type {Facts} from './schema.js';
import type {Settings} from './settings.js';

/** Names that stand in braces in any text, for what the page says of itself. */
export const pageTokens = ['clinic', 'review', 'checked', 'next'] as const;

/** As they stand in a sentence: the clinic, a review if there was one, when the sources were read, and when they will be. */
export const pagePhrases = (
  {checked, nextCheck}: Facts,
  {clinicName, reviewedBy, reviewedOn, nextReview}: Settings,
  {format, provenance, region}: CommonMessages,
): Readonly<Record<(typeof pageTokens)[number], string>> => ({
  clinic: clinicName || region.clinic,
  review: reviewedBy ? provenance.reviewed(reviewedBy, reviewedOn && format.date(reviewedOn)) : '',
  checked: format.date(checked),
  next: format.date(nextReview ?? nextCheck),
});
