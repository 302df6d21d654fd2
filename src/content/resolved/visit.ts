import type {Section} from './section.js';
import type {Statement, Text} from './text.js';

/** One thing about the day of treatment. */
export interface VisitEntry {
  readonly id: string;
  readonly label: Text;
  /** How much of it is seen before a reader asks: all of it, its name, or nothing but the fold it stands in. */
  readonly shown: 'open' | 'row' | 'more';
  /** Signs, one a line, that stand before its text. */
  readonly signs: readonly Statement[];
  readonly text: Statement;
  readonly why?: Statement;
  readonly note?: Statement;
  /** The clinic's own rule, where clinics differ. */
  readonly rule?: Text;
  /** How to call the clinic about it. */
  readonly call?: {readonly text: string; readonly href: string};
}

export interface VisitPhase {
  readonly id: string;
  readonly name: Text;
  readonly answer: Statement;
  readonly entries: readonly VisitEntry[];
}

export interface VisitQuestion {
  readonly id: string;
  readonly text: Statement;
  readonly why?: Statement;
}

export interface VisitContent extends Section {
  readonly intro: Statement;
  readonly phases: readonly VisitPhase[];
  /** What to ask the clinic, in groups. */
  readonly asks: readonly {
    readonly id: string;
    readonly name: Text;
    readonly questions: readonly VisitQuestion[];
  }[];
  /** Heads the reader's list on paper: "For Harbor Pain Clinic, phone 555 0142". */
  readonly listFor: string;
}
