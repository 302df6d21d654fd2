import type {DayNotes, Section} from './section.js';
import type {Statement, Text} from './text.js';

export interface ChecklistContent extends Section, DayNotes {
  readonly intro: Statement;
  /** The same, where nothing can be marked. */
  readonly introToRead: Statement;
  readonly topics: readonly {
    readonly id: string;
    readonly name: Text;
    readonly items: readonly ResolvedItem[];
  }[];
  /** Shown by an item that asks for it. */
  readonly crisis: Statement;
  /** Heads the reader's list on paper: "For Harbor Pain Clinic, phone 555 0142". */
  readonly listFor: string;
}

export interface ResolvedItem {
  readonly id: string;
  readonly topic: string;
  readonly statement: Text;
  readonly question: Text;
  readonly why: Statement;
  readonly note?: Statement;
  /** On what ground it stands, in words, the weightiest first: "Label: do not use", which labels say so, and both as one text. */
  readonly basis: readonly {readonly says: string; readonly labels?: string; readonly text: string}[];
  /** Greater is weightier: the order of the reader's list. */
  readonly weight: number;
  /** What the reader's list adds for an item that a medicine label stands behind. */
  readonly labelAdvice?: Text;
  /** True where marking it shows the crisis line. */
  readonly crisis: boolean;
}
