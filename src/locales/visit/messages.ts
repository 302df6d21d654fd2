/** What the day of treatment says of its own. */
export interface VisitMessages {
  /** Names the ways to the phases and the questions, to a screen reader. */
  parts: string;
  /** One of them: "Before 13". */
  part(name: string, entries: number): string;
  /** Opens the entries of a phase that are not seen at once. */
  more(entries: number): string;
  /** The same, said aloud: of which phase. It begins with the same words. */
  moreOf(entries: number, phase: string): string;
  /** Opens what else is known of the help lines. */
  helpLines: string;
  /** Heads the questions. */
  questions: string;
  /** Heads the list of what is ticked, and is announced. */
  count(questions: number): string;
  /** Said before a reader ticks anything. */
  tick: string;
}
