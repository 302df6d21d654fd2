import type {Band, FactorGroup, Finding} from '../../locales/vocabulary.js';
import type {ResolvedFigure} from './figure.js';
import type {Section} from './section.js';
import type {Statement, Text} from './text.js';

export interface ReliefContent extends Section {
  /** The finding that stands beside every answer: its benefit and its harm in one statement. */
  readonly caveat: Statement;
  readonly offLabel?: Statement;
  /** That no study shows a cure, and how it acts. */
  readonly background: readonly Statement[];
  /** The first is the general one. */
  readonly conditions: readonly {readonly id: string; readonly name: Text; readonly answer: Statement}[];
  readonly studies: readonly ResolvedStudy[];
  readonly factors: Readonly<Record<FactorGroup, readonly ResolvedFactor[]>>;
  readonly upkeep: readonly (Statement & {readonly id: string; readonly certainty?: string})[];
}

/** One study or review. */
export interface ResolvedStudy {
  readonly id: string;
  readonly condition: string;
  /** Studies without a comparison group stand below the others, under a heading of their own. */
  readonly compared: boolean;
  readonly name: Text;
  /** "60 people · compared with placebo"; what the heading of its group says is left to that. */
  readonly about: string;
  /** "Kind of study: trial" */
  readonly design: string;
  /** How sure it is, by whose word; empty where nobody rated it, or where `found` says it of each stretch of time. */
  readonly certainty: readonly Statement[];
  /** One for each stretch of time, in their order: what is drawn. */
  readonly findings: readonly ResolvedFinding[];
  /** The same in words, once for neighbors that are alike: "Less pain than with placebo from hours to about week 11." */
  readonly found: string;
  readonly alsoGiven?: Text;
  readonly note?: Statement;
  /** The harm that the same source counted: shown wherever what it found is shown, as large. */
  readonly harms: readonly ResolvedFigure[];
  /** What was measured; several where one review reports on several stretches of time. */
  readonly points: readonly {
    readonly id: string;
    readonly note?: Statement;
    readonly results: readonly ResolvedFigure[];
  }[];
  /** The study itself. */
  readonly cites: readonly number[];
}

/** What a study found in one stretch of time. */
export interface ResolvedFinding {
  readonly band: Band;
  readonly kind: Finding;
  /** How much of the stretch of time the mark takes up, where it ends within it: from 0 to 1. */
  readonly drawn?: number;
}

export interface ResolvedFactor {
  readonly id: string;
  readonly name: Text;
  readonly text: Statement;
  /** How well it is known; none for what the clinic says in its own words. */
  readonly certainty?: string;
}
