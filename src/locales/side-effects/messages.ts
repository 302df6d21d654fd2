import type {Time, Urgency} from '../vocabulary.js';

/** What the side effects say beside their statements. */
export interface SideEffectsMessages {
  urgency: Record<Urgency, string>;
  time: Record<Time, string>;
  allTimes: string;
  /** The same times, in a word or two, on the choice. */
  timeInBrief: Record<Time, string>;
  filter: string;
  /** Leads the ways down to each group. */
  find: string;
  /** "Usually mild 11" */
  groupWith(name: string, count: number): string;
  shown(count: number): string;
  openAll: string;
  closeAll: string;
  whatToDo: string;
  /** Over further numbers: of the same people, or of others. */
  alsoCounted: string;
  /** By a number, which of the sources in the entry's list are its own. */
  from(numbers: readonly number[]): string;
  /** In a closed line, for what the key says once of all such lines. */
  notKnown: string;
  /** The key to it: what it stands for, in the words of the data. */
  notKnownMeans(said: string): string;
  /** Opens to whom else a reader can report to. */
  report: string;
}
