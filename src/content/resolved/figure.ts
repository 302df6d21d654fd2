import type {Figure} from '../schema.js';
import type {Text} from './text.js';

/** What is drawn of a number, on a scale from 0 to 100. */
export interface Bar {
  /** So many; from so many to so many; or so many more than in the comparison group, from low to high. */
  readonly shape: 'amount' | 'range' | 'excess';
  readonly from: number;
  readonly to: number;
  /** The best estimate of an excess. */
  readonly at?: number;
  /** The comparison group: one number where both ends are the same. */
  readonly mark?: {readonly from: number; readonly to: number};
}

/** A number as sentences, and what is drawn of it. */
export interface ResolvedFigure {
  readonly kind: Figure['kind'];
  /** What was counted, where it is not the side effect itself. */
  readonly outcome?: Text;
  /** The figure as one sentence, but for the full stop: "A spinning feeling: 41 in 100, 9 in 100 with placebo". */
  readonly said: string;
  /**
   * "41 in 100": stands in `said`, letter for letter, from `headlineAt` on, since both groups may have the same number.
   * Where no number is known, of whom that is said: "In pain care: not known how often".
   */
  readonly headline: string;
  readonly headlineAt: number;
  /** "9 in 100 with placebo", "from 1 to 40 more", "no comparison group" */
  readonly against?: string;
  /** Who was counted and how sure it is, as one sentence, but for the full stop. */
  readonly ground: string;
  /** "Esketamine spray, depression trials · 568 people": stands in `ground`, letter for letter. */
  readonly who: Text;
  /** The same in few words, for a line that is scanned, with how sure it is only where somebody rated it. */
  readonly brief: string;
  /** "Spray for depression · 568 people": stands in `brief`, letter for letter. */
  readonly whoBrief: Text;
  /** The whole description of who was counted. */
  readonly whoInFull?: Text;
  /** True where that description stands with an entry above, too: on paper it is left out here. */
  readonly describedAbove?: true;
  /** "trials, certainty not rated"; none where the figure is that nothing is known. */
  readonly certainty?: string;
  readonly bar?: Bar;
  /** Two arrays of 100, of equal weight, each with its caption. */
  readonly arrays?: readonly {readonly value: number; readonly caption: string}[];
  /** "41 in 100 had it, 59 in 100 did not.", where there are no arrays. */
  readonly bothWays?: string;
  readonly cites: readonly number[];
}
