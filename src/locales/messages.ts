import type {CommonMessages} from './common/messages.js';
import type {ChecklistMessages} from './checklist/messages.js';
import type {ClaimsMessages} from './claims/messages.js';
import type {ReliefMessages} from './relief/messages.js';
import type {RoutesMessages} from './routes/messages.js';
import type {SideEffectsMessages} from './side-effects/messages.js';
import type {SummaryMessages} from './summary/messages.js';
import type {VisitMessages} from './visit/messages.js';

/** What each section says of its own: its element brings it to a page. */
export interface SectionMessages {
  readonly summary: SummaryMessages;
  readonly sideEffects: SideEffectsMessages;
  readonly checklist: ChecklistMessages;
  readonly routes: RoutesMessages;
  readonly relief: ReliefMessages;
  readonly visit: VisitMessages;
  readonly claims: ClaimsMessages;
}

/**
 * The interface's own words in one language: everything on the page that is not a statement about a treatment.
 * Sentences are whole; where a number stands in one, the sentence is a function of it.
 */
export interface Messages extends CommonMessages, SectionMessages {}
