import type {Approval, Band, Comparator, Design, Finding, RouteRow} from './vocabulary.js';
import type {Format} from './format.js';

/**
 * The interface's own words in one language: everything on the page that is not a statement about a treatment.
 * Sentences are whole; where a number stands in one, the sentence is a function of it.
 */
export interface Messages {
  /** BCP 47 tag of this language. */
  readonly lang: string;
  /** Which way it is written. */
  readonly dir: 'ltr' | 'rtl';
  /** Writes its numbers, durations, lists and dates. */
  readonly format: Format;
  /** Said with the sources where the words have not been read by a clinician who speaks the language. */
  readonly translationNotice?: string;

  /** How the emergency number and the crisis line stand in a sentence, by what is known of where the reader is. */
  readonly region: {
    /** After "call": for a country whose number is not built in. */
    emergency: string;
    /** After "call": where the country is not known. */
    emergencyUnknown(us: string): string;
    /** After "you can": a clinic's own crisis line. */
    callCrisis(phone: string): string;
    callCrisisUS(phone: string): string;
    callCrisisElsewhere: string;
    callCrisisUnknown(us: string): string;
  };

  readonly seekHelp: {
    title: string;
    call(phone: string): string;
    /** The US number, for a page that does not know its reader's country. */
    callUS(phone: string): string;
    crisis(phone: string): string;
    crisisUS(phone: string): string;
    crisisUnknown(phone: string): string;
    /** Where no number can be given. */
    elsewhere: string;
    /** Beside the US numbers, for readers elsewhere. */
    outsideUS: string;
    /** Leads the list of reasons to call on the same day. */
    today: string;
    callClinic(clinic: string, phone: string): string;
    inEmergency(phone: string): string;
    /** One line, for elements that do not list the signs. */
    line(emergency: string, callCrisis: string): string;
    /** Opens what is known of each emergency sign. */
    more: string;
    /** Where nothing at all can be shown. */
    nothing: string;
  };

  readonly figure: {
    in100(value: number): string;
    range(low: number, high: number): string;
    versus(comparison: string, name: string): string;
    /** So many more than in the comparison group. */
    excess(by: number, comparison: string): string;
    excessRange(low: number, high: number): string;
    /** More than in the comparison group; nobody says how many. */
    more(comparison: string): string;
    notKnown: string;
    /** So many times as many; `comparison` stands in what follows it. */
    ratio(times: number): string;
    /** Says so where the range takes in that there is no difference. */
    ratioRange(low: number, high: number, comparison: string): string;
    /** For people of whom there was one group. */
    noComparison: string;
    /** For a label, which does not say what it compared with. */
    notCompared: string;
    countOf(count: number, of: number): string;
    /** Cases that someone reported, in so many visits where these are known. */
    reports(count: number, visits: number | undefined): string;
    /** The people for whom no number is known. */
    unknownIn(name: string): string;
    points(by: number, scale: number): string;
    /** Says so where the range takes in no change. */
    pointsRange(low: number, high: number): string;
    scoresGroups(treatment: number, comparison: number, name: string, other: string, scale: number): string;
    scoresBeforeAfter(before: number, after: number, scale: number): string;
    who(name: string, people: number | undefined): string;
    /** A number of something other than the side effect itself: "A spinning feeling: 23 in 100". */
    outcome(outcome: string, figure: string): string;
    array(name: string, value: number): string;
    /** Both ways round, without an array: "41 in 100 had it, 59 in 100 did not." */
    bothWays(value: number): string;
    /** What the parts of a bar from 0 to 100 mean. */
    key: Record<'amount' | 'range' | 'excess' | 'comparison', string>;
  };

  /** How sure a finding is, in words, by scale and level. */
  readonly certainty: {
    grade: Record<'high' | 'moderate' | 'low' | 'very-low', string>;
    guideline: (year: number | undefined) => Record<'moderate' | 'weak' | 'weak-or-none', string>;
    review: (
      year: number | undefined,
    ) => Record<'only-weak' | 'no-clear-evidence' | 'no-clear-evidence-more-harm', string>;
    'not-rated': Record<
      | 'trial'
      | 'label'
      | 'reports'
      | 'observational'
      | 'non-medical-use'
      | 'blood-levels'
      | 'mixed'
      | 'unproven'
      | 'general-advice'
      | 'guidance'
      | 'opinion',
      string
    >;
  };

  readonly provenance: {
    /** The one line of the closed disclosure. */
    summary(parts: {sources: number; checked: string; nextCheck: string; reviewed: boolean}): string;
    /** Over the sources of all elements of a printed page. */
    ofThePage: string;
    source(number: number): string;
    /** Accessible name of the link from a statement: "Source 3". */
    citation(number: number): string;
    back: string;
    /** Heads the words that the texts use. */
    terms: string;
    /** Heads the notes on how the texts were made. */
    remarks: string;
    notReviewed: string;
    reviewed(by: string, on: string | undefined): string;
    checked(date: string): string;
    nextCheck(date: string): string;
    interest(clinic: string): string;
    opensSite: string;
  };

  /** Marks on what a clinic changed. */
  readonly edited: {
    reworded: string;
    added: string;
    hidden(count: number): string;
  };

  readonly sideEffects: {
    urgency: Record<'emergency' | 'team' | 'mild', string>;
    time: Record<'session' | 'weeks' | 'long-term', string>;
    allTimes: string;
    filter: string;
    shown(count: number): string;
    openAll: string;
    closeAll: string;
    whatToDo: string;
    howOften: string;
    source: string;
  };

  readonly checklist: {
    opinion: string;
    guideline: Record<'usually-not-given' | 'avoid' | 'review', string>;
    evidence: Record<'trials' | 'case-reports' | 'hospital' | 'general-advice', string>;
    /** Which labels they are stands after it. */
    label: Record<'do-not-use' | 'not-recommended' | 'warns' | 'interacts', string>;
    /** Said before a reader marks anything. */
    stays: string;
    /** The same, where the list is part of a form of the page's. */
    staysUntilSent: string;
    yes: string;
    no: string;
    unsure: string;
    /** Leads a reader to what is marked. */
    toList: string;
    /** Heads the list of what is marked; the only thing that is announced. */
    count(things: number): string;
    /** Said where nothing is marked. The only sentence that may say "safe". */
    none: string;
    talk: string;
    print: string;
    copy: string;
    copied: string;
    /** The browser keeps its clipboard closed: the list has been selected instead. */
    selected: string;
    clear: string;
    undo: string;
    /** Heads the list on paper. */
    listFor(clinic: string | undefined): string;
    /** Room on paper. */
    questions: string;
    notes: string;
  };

  readonly routes: {
    rows: Record<RouteRow, string>;
    approval: Record<Approval, string>;
    notKnown: string;
    reaches(low: number, high: number): string;
    offered: string;
    offeredAt(clinic: string): string;
    /** The table's name. */
    caption: string;
    /** Heads the column of row labels. */
    rowHeader: string;
    /** Leads the choice of columns. */
    choose: string;
    /** The two choices where there is room for two columns. */
    first: string;
    second: string;
    onlyDiffering: string;
    /** How many columns the reader sees. */
    shown(count: number, of: number): string;
    /** How many rows "only what differs" has put away. */
    same(count: number): string;
    /** Where the table is wider than its place. */
    scroll: string;
  };

  readonly relief: {
    bands: Record<Band, string>;
    /** What a study can have found in a stretch of time: what the marks of the map mean, in its key. */
    findings: Record<Finding, string>;
    /** The same, as a row says it. */
    short: Record<Finding, string>;
    /** "less-pain" of one study; `comparison` is one of those below, or a treatment's own name for it. */
    lessPainThan(comparison: string): string;
    /** What was found, where it ends within its stretch of time. */
    toWeek(said: string, week: number): string;
    /** Heads the studies that had no comparison group, below the others. */
    uncompared: string;
    /** In the key, instead of a mark. */
    noMark: string;
    design: Record<Design, string>;
    /** What the treatment was compared with, as it follows "with". */
    comparison: Record<Exclude<Comparator, 'none' | 'mixed'>, string>;
    comparedWith(comparison: string): string;
    /** Instead of what it was compared with. */
    notCompared: Record<Extract<Comparator, 'none' | 'mixed'>, string>;
    about(parts: {
      design: string;
      comparator: string;
      people: number | undefined;
      studies: number | undefined;
    }): string;
    /** Heading of the map, and its name. */
    caption: string;
    /** How to read it. */
    reading: string;
    study: string;
    /** Heads the cell that says who was studied, how, and how sure it is. */
    aboutStudy: string;
    /** Heads the cell of notes and numbers. */
    more: string;
    numbers: string;
    alsoGiven(what: string): string;
    /** How many of the studies are shown. */
    shown(count: number, total: number): string;
    allKinds: string;
    kindOfPain: string;
    factorsYou: string;
    factorsTreatment: string;
    /** How well it is known that a factor matters, or that an advice helps. */
    known(certainty: string): string;
    upkeep: string;
  };

  readonly claims: {
    /** Calls it a claim, sets it in quotation marks, and answers it, in one text. */
    whole(claim: string, found: string): string;
  };
}
