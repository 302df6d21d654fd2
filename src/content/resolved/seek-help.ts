import type {Contact} from '../contacts.js';
import type {Statement} from './text.js';

/** A link that calls a number, begins a message, or opens a chat. */
export type HelpLink = Contact;

/** What else is known of a help line: whole sentences, and the links that belong to them. */
export interface HelpRemark extends Statement {
  /** `about` the line itself, its way in for another `language`, a `further` line. */
  readonly kind: 'about' | 'language' | 'further';
  readonly links: readonly HelpLink[];
}

/** Whom to call: the same numbers in every element and every output. */
export interface HelpLine {
  /** One line with both numbers. */
  readonly line: string;
  readonly actions: readonly HelpLink[];
  /** What readers do for whom no number is given. */
  readonly elsewhere?: string;
  readonly remarks: readonly HelpRemark[];
  /** The sources of the numbers; none for those that the clinic gives. */
  readonly cites: readonly number[];
}

/** When to call for help, and whom. */
export interface SeekHelp extends HelpLine {
  readonly title: string;
  readonly signs: readonly Statement[];
  readonly crisis: Statement;
  readonly today: {
    readonly title: string;
    readonly reasons: readonly Statement[];
    readonly action?: {readonly text: string; readonly href: string};
    /** What to do when the clinic is closed. */
    readonly night?: Statement;
  };
}
