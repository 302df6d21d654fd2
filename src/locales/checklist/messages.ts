import type {Ground} from '../vocabulary.js';

/** What the checklist says beside its items. */
export interface ChecklistMessages {
  opinion: string;
  guideline: Record<Ground<'guideline'>, string>;
  evidence: Record<Ground<'evidence'>, string>;
  /** Which labels they are stands after it. */
  label: Record<Ground<'label'>, string>;
  /** Said before a reader marks anything, where the list is part of a form of the page's. */
  staysUntilSent: string;
  yes: string;
  no: string;
  unsure: string;
  /** Names the ways to the topics, to a screen reader. */
  topics: string;
  /** One of them: a topic, and how many items it has. */
  topic(name: string, items: number): string;
  /** Opens why an item matters. */
  why: string;
  /** The same, said aloud: of which item. It begins with the same words. */
  whyOf(item: string): string;
  /** Said above the questions where a form needs an answer to each. */
  required: string;
  /** Added once the reader has tried to send the form. */
  missing(questions: number): string;
  /** Leads a reader to what is marked. */
  toList: string;
  /** Heads the list of what is marked, and is announced. */
  count(things: number): string;
  /** Said where nothing is marked. The only sentence that may say "safe". */
  none: string;
  talk: string;
}
