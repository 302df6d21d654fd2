import type {Approval, RouteRow} from '../vocabulary.js';

/** What the comparison of ways says beside its facts. */
export interface RoutesMessages {
  rows: Record<RouteRow, string>;
  approval: Record<Approval, string>;
  /** One use with its approval, and what must be said with it. */
  status(parts: {use: string; approval: string; note: string | undefined}): string;
  notKnown: string;
  reaches(low: number, high: number): string;
  offered: string;
  offeredAt(clinic: string): string;
  /** The table's name. */
  caption: string;
  /** Heads the column of row labels. */
  rowHeader: string;
  /** The two choices where there is room for two columns. */
  first: string;
  second: string;
  /** Opens the rest of all answers to a question: on the button, and as its whole name. */
  more: string;
  moreOf(question: string): string;
  /** Leads the list of questions: "Show for all ways". */
  ask: string;
  /** On the button that puts the marked ways side by side; what to do where fewer than two are marked. */
  compare(count: number): string;
  /** How many ways are marked, said aloud. */
  marked(count: number): string;
}
