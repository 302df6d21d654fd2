import type {Statement, Text} from './text.js';

/** A claim that readers meet elsewhere. It is nowhere by itself: an answer to it comes along, or stands alone. */
export interface ResolvedClaim {
  readonly id: string;
  /** In one statement: that it is a claim, the claim in quotation marks, and what was found. */
  readonly whole: Statement;
  /** What was found, for a place that has no room for the whole. */
  readonly found: Statement;
}

export interface ResolvedClaims {
  readonly title: Text;
  readonly claims: readonly ResolvedClaim[];
  /** How many the clinic hides. */
  readonly hidden: number;
}
