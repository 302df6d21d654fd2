/**
 * What elements get: one language, complete, plain and read-only. Made by `resolve.ts`; every optional, foreign or
 * untrusted thing has been settled before it is here.
 */
import type {Direction} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import type {Contact} from './contacts.js';
import type {Approval, Band, Figure, Finding, RouteRow, Time, Urgency} from './schema.js';
import type {Ground} from './writer.js';

/** A text, with its language where that is not the page's, and the clinic's mark where the clinic wrote it. */
export interface Text {
  readonly text: string;
  readonly lang?: string;
  readonly by?: 'edited' | 'added';
}

/** A text with the numbers of its sources. */
export interface Statement extends Text {
  readonly cites: readonly number[];
}

export interface ResolvedSource {
  /** Its place in the treatment's list, from 1: the same in every element. */
  readonly number: number;
  readonly id: string;
  readonly citation: string;
  /** Language of the citation, where that is not the page's. */
  readonly lang?: string;
  readonly href: string | null;
}

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

export interface Provenance {
  readonly summary: string;
  /** Words that the section uses. */
  readonly terms: readonly {readonly term: Text; readonly meaning: Statement}[];
  /** How the section's texts were made. */
  readonly remarks: readonly Statement[];
  readonly sources: readonly ResolvedSource[];
  /** Dates, reviews, the clinic's interest: whole sentences. */
  readonly lines: readonly string[];
}

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

export interface ResolvedEffect {
  readonly id: string;
  readonly urgency: Urgency;
  readonly time: Time;
  readonly name: Text;
  readonly feels: Statement;
  readonly action: Statement;
  readonly note?: Statement;
  /** People treated for pain first. Empty for an effect that the clinic added. */
  readonly figures: readonly ResolvedFigure[];
  /** How many of the figures, from the first, the closed line shows. */
  readonly leads: number;
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

export interface SideEffectsContent extends Section, DayNotes {
  readonly seekHelp: SeekHelp;
  /** Side effects as a whole: both halves of what was found, in the size of the intro. */
  readonly overall: readonly Statement[];
  readonly intro: Statement;
  /** Those of the emergency block; never hidden. */
  readonly emergencies: readonly ResolvedEffect[];
  readonly effects: readonly ResolvedEffect[];
  readonly report?: Statement;
}

export interface ResolvedItem {
  readonly id: string;
  readonly topic: string;
  readonly statement: Text;
  readonly question: Text;
  readonly why: Statement;
  readonly note?: Statement;
  /** On what ground it stands, in words, the weightiest first: "Label: do not use", which labels say so, and both as one text. */
  readonly basis: readonly {readonly says: string; readonly labels?: string; readonly text: string}[];
  /** Greater is weightier: the order of the reader's list. */
  readonly weight: number;
  /** What the reader's list adds for an item that a medicine label stands behind. */
  readonly labelAdvice?: Text;
  /** True where marking it shows the crisis line. */
  readonly crisis: boolean;
}

export interface ChecklistContent extends Section, DayNotes {
  readonly intro: Statement;
  /** The same, where nothing can be marked. */
  readonly introToRead: Statement;
  readonly topics: readonly {
    readonly id: string;
    readonly name: Text;
    readonly items: readonly ResolvedItem[];
  }[];
  /** Shown by an item that asks for it. */
  readonly crisis: Statement;
  /** Heads the reader's list on paper: "For Harbor Pain Clinic, phone 555 0142". */
  readonly listFor: string;
}

/** One cell of the route comparison. */
export interface RouteCell {
  readonly row: RouteRow;
  readonly statements: readonly Statement[];
  /** `reaches`: the range per 100 parts. */
  readonly bar?: {readonly from: number; readonly to: number};
  /** `status`: each use with what the regulator says. */
  readonly approvals?: readonly {
    readonly use: Text;
    readonly approval: Approval;
    readonly said: string;
    readonly note?: Text;
    /** All of it, as whole sentences: "Pain: not approved. Since 2020." */
    readonly text: string;
  }[];
  /** Said in the cell itself where home use carries a warning. */
  readonly warning?: Statement;
  /** The cell in plain text: what "only what differs" compares. */
  readonly plain: string;
}

export interface ResolvedRoute {
  readonly id: string;
  readonly name: Text;
  readonly shortName: Text;
  readonly offered: boolean;
  readonly cells: Readonly<Record<RouteRow, RouteCell>>;
}

export interface RoutesContent extends Section {
  readonly intro: Statement;
  readonly rows: readonly {readonly id: RouteRow; readonly name: string}[];
  readonly routes: readonly ResolvedRoute[];
  /** "Offered at Harbor Pain Clinic"; empty where no clinic is named. */
  readonly offeredAt: string;
  readonly none: {readonly title: Text; readonly statements: readonly Statement[]};
  /** Who sets the dose. */
  readonly dose?: Statement;
  readonly offLabel?: Statement;
  readonly homeUse?: Statement;
}

/** What a study found in one stretch of time. */
export interface ResolvedFinding {
  readonly band: Band;
  readonly kind: Finding;
  /** How much of the stretch of time the mark takes up, where it ends within it: from 0 to 1. */
  readonly drawn?: number;
}

/** One study or review. */
export interface ResolvedStudy {
  readonly id: string;
  readonly condition: string;
  /** Studies without a comparison group stand below the others, under a heading of their own. */
  readonly compared: boolean;
  readonly name: Text;
  /** "60 people · compared with placebo"; what the heading of its group says is left to that. */
  readonly about: string;
  /** "Kind of study: trial" */
  readonly design: string;
  /** How sure it is, by whose word; empty where nobody rated it, or where `found` says it of each stretch of time. */
  readonly certainty: readonly Statement[];
  /** One for each stretch of time, in their order: what is drawn. */
  readonly findings: readonly ResolvedFinding[];
  /** The same in words, once for neighbors that are alike: "Less pain than with placebo from hours to about week 11." */
  readonly found: string;
  readonly alsoGiven?: Text;
  readonly note?: Statement;
  /** The harm that the same source counted: shown wherever what it found is shown, as large. */
  readonly harms: readonly ResolvedFigure[];
  /** What was measured; several where one review reports on several stretches of time. */
  readonly points: readonly {
    readonly id: string;
    readonly note?: Statement;
    readonly results: readonly ResolvedFigure[];
  }[];
  /** The study itself. */
  readonly cites: readonly number[];
}

export interface ReliefContent extends Section {
  /** The finding that stands beside every answer: its benefit and its harm in one statement. */
  readonly caveat: Statement;
  readonly offLabel?: Statement;
  /** That no study shows a cure, and how it acts. */
  readonly background: readonly Statement[];
  /** The first is the general one. */
  readonly conditions: readonly {readonly id: string; readonly name: Text; readonly answer: Statement}[];
  readonly studies: readonly ResolvedStudy[];
  readonly factors: Readonly<Record<'you' | 'treatment', readonly ResolvedFactor[]>>;
  readonly upkeep: readonly (Statement & {readonly id: string; readonly certainty?: string})[];
}

export interface ResolvedFactor {
  readonly id: string;
  readonly name: Text;
  readonly text: Statement;
  /** How well it is known; none for what the clinic says in its own words. */
  readonly certainty?: string;
}

/** A claim that readers meet elsewhere. It is nowhere by itself: an answer to it comes along, or stands alone. */
export interface ResolvedClaim {
  readonly id: string;
  /** In one statement: that it is a claim, the claim in quotation marks, and what was found. */
  readonly whole: Statement;
  /** What was found, for a place that has no room for the whole. */
  readonly found: Statement;
}

export interface ClaimsContent extends Section {
  readonly claims: readonly ResolvedClaim[];
}

/** Writes one section; undefined where the treatment does not have it. */
export type SectionWriter<Content> = (ground: Ground) => Content;

/** A treatment in one language, for one clinic. */
export interface ResolvedContent {
  /** The treatment's id. */
  readonly id: string;
  /** The language of the texts, and which way it is written. */
  readonly lang: string;
  readonly dir: Direction;
  /** The interface's words in that language. */
  readonly messages: Messages;
  /** A section, by what writes it: an element brings its own along. The same writer gives the same object. */
  readonly section: <Content>(write: SectionWriter<Content>) => Content;
}
