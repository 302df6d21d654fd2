import type {Provenance, Section} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {heading, paragraph, paragraphs, type Block, type Outline} from './outline.js';

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

const provenance = ({general, sources, lines}: Provenance, messages: Messages): Block[] => [
  heading(1, messages.provenance.ofThePage),
  paragraph(general),
  {kind: 'sources', sources},
  ...paragraphs(...lines),
];
