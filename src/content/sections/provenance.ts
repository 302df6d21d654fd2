import type {Provenance, Statement} from '../resolved.js';
import type {Ground, Writer} from '../writer.js';

/** Where a section comes from. Made last: it lists what the section has cited. */
export function provenance({treatment, messages, settings}: Ground, writer: Writer): Provenance {
  const {checked, nextCheck, notes} = treatment.facts;
  const {lang, provenance: say, format, translationNotice} = messages;
  const {clinicName, reviewedBy, reviewedOn, nextReview} = settings;
  const general: Statement = writer.statement((w) => w.notes.general, notes.general);
  const next = format.date(nextReview ?? nextCheck);
  const sources = writer.sources();
  return {
    summary: say.summary({
      sources: sources.length,
      checked: format.date(checked),
      nextCheck: next,
      reviewed: Boolean(reviewedBy),
    }),
    general,
    sources,
    lines: [
      say.checked(format.date(checked)),
      say.nextCheck(next),
      ...(lang === 'en' ? [] : [translationNotice]),
      say.notReviewed,
      ...(reviewedBy ? [say.reviewed(reviewedBy, reviewedOn && format.date(reviewedOn))] : []),
      ...(clinicName ? [say.interest(clinicName)] : []),
    ],
  };
}
