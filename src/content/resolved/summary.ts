import type {SummaryGroup} from '../../locales/vocabulary.js';
import type {ResolvedClaim} from './claims.js';
import type {Section} from './section.js';
import type {Statement, Text} from './text.js';

/** One entry; or the two halves of what is known, which are nowhere apart. */
export type Halves<Entry> = readonly [Entry] | readonly [Entry, Entry];

export interface SummaryEntry {
  readonly id: string;
  readonly label: Text;
  readonly text: Statement;
  /** How sure it is, by whoever rated it; then who was counted, and what else must be known with it. */
  readonly about: readonly Statement[];
}

export interface SummaryContent extends Section {
  /** One line for each thing to know; a pair is one line of two halves. */
  readonly box: readonly Halves<Statement>[];
  /** Who made this, and with what money. */
  readonly foot: readonly (Statement & {readonly id: string})[];
  /** All else, by what it is about. */
  readonly groups: readonly {
    readonly id: SummaryGroup;
    readonly name: string;
    readonly entries: readonly Halves<SummaryEntry>[];
  }[];
  /** What readers meet elsewhere, each with what was found. */
  readonly claims?: {readonly title: Text; readonly claims: readonly ResolvedClaim[]};
}
