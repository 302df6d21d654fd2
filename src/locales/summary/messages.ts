import type {SummaryGroup} from '../vocabulary.js';

/** What `<treatment-summary>` says of its own. */
export interface SummaryMessages {
  /** What each group of entries is about: on the line that opens it. */
  groups: Record<SummaryGroup, string>;
  /** How sure a finding is, by whoever rated it. */
  sure(certainty: string): string;
  /** Names what the clinic says of its price. */
  ownPrice: string;
}
