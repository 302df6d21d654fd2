import type {Direction} from '../direction.js';
import type {Format} from '../format.js';
import type {FurtherLine} from '../../content/help-lines.js';
import type {Figure} from '../../content/schema.js';
import type {Certainty} from '../vocabulary.js';

/**
 * What every element says in one language, whatever section it shows.
 * Sentences are whole; where a number stands in one, the sentence is a function of it.
 */
export interface CommonMessages {
  /** BCP 47 tag of this language. */
  readonly lang: string;
  /** Which way it is written. */
  readonly dir: Direction;
  /** Writes its numbers, durations, lists and dates. */
  readonly format: Format;
  /**
   * Said with the sources in every language but English, whose own is there for languages that lack theirs: that this is a
   * translation, and who has reviewed it, or that nobody has.
   */
  readonly translationNotice: string;

  /**
   * How this language joins what has been said: its punctuation and its order. No template does that, since a full stop, a
   * colon, a bracket and the space after them are not the same everywhere.
   */
  readonly join: {
    /** "Name: what is said." */
    label(name: string, said: string): string;
    /** "Nerve pain." A name, or a part of a sentence, as a sentence. */
    sentence(text: string): string;
    /** Whole sentences, one after the other. */
    sentences(list: readonly string[]): string;
    /** "text (aside)" */
    aside(text: string, aside: string): string;
    /** "340 of 1,285 people, no placebo group": parts of one sentence. */
    parts(list: readonly string[]): string;
    /** "60 people · trial": short facts in a row. */
    facts(list: readonly string[]): string;
  };

  /** How the emergency number and the crisis line stand in a sentence, by what is known of where the reader is. */
  readonly region: {
    /** After "call": for a region whose number is not known. */
    emergency: string;
    /** After "call": where it is not known in which region the reader is. */
    emergencyUnknown(us: string): string;
    /** After "you can", like all that follow: a line that takes calls only, or a clinic's own. */
    callCrisis(phone: string): string;
    /** A line that takes messages too; often both numbers are the same. */
    callOrTextCrisis(phone: string, text: string): string;
    /** A line that speaks another language: the key to press, the word to text. */
    callCrisisInLanguage(way: {phone: string; key: string; text: string; word: string}): string;
    /** For a region that has an emergency number and no one crisis line. */
    callCrisisByEmergency(emergency: string): string;
    callCrisisElsewhere: string;
    /** `us` is what readers in the US do, in the words of one of the above. */
    callCrisisUnknown(us: string): string;
    /** After "call": the clinic's number, where the page does not give it. */
    clinicPhone: string;
    /** The clinic, where the page does not name it. */
    clinic: string;
  };

  readonly seekHelp: {
    title: string;
    /** Over the links of the emergency strip: what each is for. */
    purpose: Record<'emergency' | 'crisis', string>;
    call(phone: string): string;
    crisis(phone: string): string;
    /** The same, for a line that speaks this language after a key has been pressed. */
    crisisPressing(phone: string, key: string): string;
    /** The same, where what the line is for stands above it. */
    callPressing(phone: string, key: string): string;
    text(phone: string): string;
    textWord(word: string, phone: string): string;
    chat(site: string): string;
    /** One of the above, or a line's name, as that of the US: for a page that does not know its reader's region. */
    ofTheUS(text: string): string;
    /** What is known of a crisis line: a whole sentence, or several. */
    about(line: {name: string; confidential: boolean; free: 'yes' | 'from-mobiles'}): string;
    /** For readers of another language: what they do, in the words of `region.callCrisisInLanguage`. */
    inLanguage(name: string, language: string, way: string): string;
    /** Further lines, each a whole sentence. */
    further: Record<FurtherLine, (phone: string) => string>;
    /** Where a region has an emergency number and no one crisis line. */
    noCrisisLine(emergency: string): string;
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
    /** Opens what is known of each emergency sign, and of the help lines. */
    more: string;
    /** Opens what is known of the help lines, where the signs are not told. */
    moreOfLines: string;
    /** Where nothing at all can be shown. */
    nothing(emergency: string): string;
  };

  readonly figure: {
    /**
     * A figure with what was counted and what it stands against, but for the full stop: "Nausea: 41 in 100, 9 in 100 with
     * placebo". `headline` stands in it letter for letter, since it is set in bold.
     */
    said(parts: {
      kind: Figure['kind'];
      outcome: string | undefined;
      headline: string;
      against: string | undefined;
    }): string;
    /** Who was counted, and how sure it is, but for the full stop. `who` stands in it letter for letter. */
    ground(who: string, certainty: string | undefined): string;
    in100(value: number): string;
    range(low: number, high: number): string;
    versus(comparison: string, name: string): string;
    /** So many more than in the comparison group. */
    excess(by: number): string;
    /** Follows it without a comma. */
    excessRange(low: number, high: number, comparison: string): string;
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
    /** Above all scales: how long one is, what its marks mean, and what a line without a rating means. */
    key: Record<'scale' | 'amount' | 'span' | 'comparison' | 'rated', string>;
  };

  /** How sure a finding is, in words, by scale and level. */
  readonly certainty: {
    grade: Record<Certainty<'grade'>, string>;
    guideline: (year: number | undefined) => Record<Certainty<'guideline'>, string>;
    review: (year: number | undefined) => Record<Certainty<'review'>, string>;
    'not-rated': Record<Certainty<'not-rated'>, string>;
  };

  readonly provenance: {
    /** The one line of the closed disclosure. */
    summary(parts: {
      sources: number;
      checked: string;
      nextCheck: string;
      reviewed: boolean;
      changed?: boolean;
    }): string;
    /** Over the sources of all elements of a printed page. */
    ofThePage: string;
    source(number: number): string;
    /** Accessible name of a link from a statement to one source, in plain HTML: "Source 3". */
    citation(number: number): string;
    /** On the control of a statement: "4 sources". */
    sources(count: number): string;
    /** The control's accessible name, which says of what: "4 sources: You may feel sick". */
    sourcesOf(count: number, statement: string): string;
    /** In the opened box, until the script runs: where the list is. */
    atTheEnd: string;
    close: string;
    /** Heads the words that the texts use. */
    terms: string;
    /** Heads the notes on how the texts were made. */
    remarks: string;
    notReviewed: string;
    reviewed(by: string, on: string | undefined): string;
    /** Said where the content is another than what was reviewed; the summary says it too. */
    changed: string;
    checked(date: string): string;
    nextCheck(date: string): string;
    /** Where the titles of the sources are in another language than the page; `language` is its name in this one. */
    titlesIn(language: string): string;
    interest(clinic: string): string;
  };

  /** The line that opens to what to do on the day of treatment: it names what is there. */
  readonly day: {
    title: string;
    about: Record<'care' | 'day' | 'evening' | 'naloxone', string>;
  };

  /** What stands around a list that a reader puts together, to take it along. */
  readonly readersList: {
    /** Said before a reader marks anything. */
    stays: string;
    print: string;
    copy: string;
    copied: string;
    /** The browser keeps its clipboard closed: the list has been selected instead. */
    selected: string;
    /** The browser has not said that it opened its print window. It may have. */
    notPrinted: string;
    clear: string;
    undo: string;
    /** Heads the list on paper: for whom it is, and how to call them. */
    listFor(clinic: string | undefined, phone: string | undefined): string;
    /** Room on paper. */
    questions: string;
    notes: string;
  };

  /** Marks on what a clinic changed. */
  readonly edited: {
    reworded: string;
    added: string;
    hidden(count: number): string;
  };
}
