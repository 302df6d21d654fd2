import type {Section} from './section.js';
import type {Statement} from './text.js';

export interface ClaimsContent extends Section {
  readonly claims: readonly ResolvedClaim[];
}

/** A claim that readers meet elsewhere. It is nowhere by itself: an answer to it comes along, or stands alone. */
export interface ResolvedClaim {
  readonly id: string;
  /** In one statement: that it is a claim, the claim in quotation marks, and what was found. */
  readonly whole: Statement;
  /** What was found, for a place that has no room for the whole. */
  readonly found: Statement;
}
