import {citesOf} from '../content/cites.js';
import type {DayNotes, Provenance, Section} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {
  heading,
  line,
  list,
  paragraph,
  paragraphs,
  sentence,
  strong,
  warning,
  type Block,
  type Line,
  type Outline,
} from './outline.js';

/** What stands around every section. */
export interface Surroundings {
  readonly section: Section;
  readonly messages: Messages;
  readonly level: number;
  /** The page's own text for the heading, instead of the section's. */
  readonly heading: string;
  readonly withoutHeading: boolean;
}

/** A whole section: its heading, what it says, what the clinic has taken out, and where it comes from. */
export const sectionOutline = (
  {section, messages, level, heading: own, withoutHeading}: Surroundings,
  body: readonly Block[],
): Outline => ({
  level,
  messages,
  blocks: [
    ...(withoutHeading ? [] : [heading(0, own || section.title)]),
    ...body,
    ...paragraphs(section.hidden),
    ...provenance(section.provenance, messages),
  ],
});

/** What stands open in every section: not to stop any medicine, and what this information is not; then the sources of both. */
export const alwaysOpen = ({medicines, general}: Section): Block[] => [
  warning({...medicines, cites: []}),
  paragraph({...general, cites: citesOf([medicines, general])}),
];

/** Care during treatment, the day, the evening, and naloxone. */
export const dayNotes = ({care, day, evening, naloxone}: DayNotes): Block[] =>
  paragraphs(care, day, evening, naloxone);

const provenance = (
  {terms, remarks, sources, lines, clinic}: Provenance,
  {provenance: words, join}: Messages,
): Block[] => [
  heading(1, words.ofThePage),
  {kind: 'sources', sources},
  ...listUnder(
    words.terms,
    terms.map(({term, meaning}) => line`${strong(term)}${join.label('', '')}${meaning}`),
  ),
  ...listUnder(
    words.remarks,
    remarks.map((remark) => [remark]),
  ),
  ...paragraphs(
    ...lines.map((one) =>
      one === clinic?.line ? sentence(one, {text: clinic.name, href: clinic.href}) : one,
    ),
  ),
];

/** A list under a name in bold; nothing where there is none. */
const listUnder = (name: string, lines: readonly Line[]): Block[] =>
  lines.length > 0 ? [paragraph(strong(name)), list(lines.map((one) => ({lines: [one]})))] : [];
