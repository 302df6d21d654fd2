import type {HelpLine} from './seek-help.js';
import type {ResolvedSource, Statement, Text} from './text.js';

/** What every element's section has. */
export interface Section {
  readonly title: Text;
  /** Not to stop any medicine on one's own. Always open. */
  readonly medicines: Statement;
  /** What this information is not. Always open. */
  readonly general: Statement;
  readonly provenance: Provenance;
  readonly seekHelp: HelpLine;
  /** "Edited by this clinic: 2 entries are not shown." */
  readonly hidden?: string;
}

export interface Provenance {
  readonly summary: string;
  /** Words that the section uses. */
  readonly terms: readonly {readonly term: Text; readonly meaning: Statement}[];
  /** How the section's texts were made. */
  readonly remarks: readonly Statement[];
  readonly sources: readonly ResolvedSource[];
  /** Dates, reviews, the clinic's interest: whole sentences. */
  readonly lines: readonly string[];
  /** Where the clinic's name leads, and the one of these lines that has it. */
  readonly clinic?: {readonly line: string; readonly name: string; readonly href: string};
}

/** What a reader does on the day of treatment. */
export interface DayNotes {
  /** What staff do. */
  readonly care?: Statement;
  readonly day?: Statement;
  /** The next dose of other medicine that makes sleepy. */
  readonly evening?: Statement;
  readonly naloxone?: Statement;
}
