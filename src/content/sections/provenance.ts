import type {Messages} from '../../locales/messages.js';
import type {Provenance, ResolvedSource, Section} from '../resolved.js';
import type {Facts, SectionName} from '../schema.js';
import type {Ground, Writer} from '../writer.js';

/** What stands open in every section: not to stop a medicine, and what this information is not. */
export const alwaysOpen = (
  {treatment: {facts}}: Ground,
  writer: Writer,
): Pick<Section, 'medicines' | 'general'> => ({
  medicines: writer.statement((w) => w.notes.medicines, facts.notes.medicines),
  general: writer.statement((w) => w.notes.general, facts.notes.general),
});

/** Where a section comes from. Made last: it lists what the section has cited. */
export function provenance(ground: Ground, writer: Writer, section: SectionName): Provenance {
  const {treatment, messages, settings, changed = false} = ground;
  const {checked, nextCheck} = treatment.facts;
  const {lang, provenance: say, format, translationNotice} = messages;
  const {clinicName, clinicUrl, reviewedBy, reviewedOn, nextReview} = settings;
  const next = format.date(nextReview ?? nextCheck);
  const terms = termsOf(treatment.facts, section, writer);
  const remarks = remarksOf(treatment.facts, section, writer);
  const sources = writer.sources();
  const interest = clinicName && say.interest(clinicName);
  return {
    summary: say.summary({
      sources: sources.length,
      checked: format.date(checked),
      nextCheck: next,
      reviewed: Boolean(reviewedBy),
      changed,
    }),
    terms,
    remarks,
    sources,
    lines: [
      say.checked(format.date(checked)),
      say.nextCheck(next),
      ...titlesIn(sources, messages),
      ...(lang === 'en' ? [] : [translationNotice]),
      say.notReviewed,
      ...(reviewedBy ? [say.reviewed(reviewedBy, reviewedOn && format.date(reviewedOn))] : []),
      ...(changed ? [say.changed] : []),
      ...(interest ? [interest] : []),
    ],
    ...(interest && clinicUrl && {clinic: {line: interest, name: clinicName, href: clinicUrl}}),
  };
}

/** Says that the titles of the sources are in another language, where they are. */
function titlesIn(sources: readonly ResolvedSource[], {format, provenance}: Messages): string[] {
  const others = new Set(sources.flatMap(({lang}) => lang ?? []));
  return others.size > 0 ? [provenance.titlesIn(format.list([...others].map(format.language)))] : [];
}

/** The words that readers of the section meet. */
const termsOf = ({glossary = []}: Facts, section: SectionName, writer: Writer): Provenance['terms'] =>
  glossary
    .filter(({sections}) => sections.includes(section))
    .map(({id, sources}) => ({
      term: writer.text((w) => w.glossary?.[id]?.term),
      meaning: writer.statement((w) => w.glossary?.[id]?.meaning, sources),
    }));

/** How the section's texts were made. */
const remarksOf = (facts: Facts, section: SectionName, writer: Writer): Provenance['remarks'] =>
  (facts[section]?.remarks ?? []).map(({id, sources}) =>
    writer.statement((w) => w[section]?.remarks?.[id], sources),
  );
