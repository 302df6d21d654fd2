import type {Band, Comparator, Design, Finding} from '../vocabulary.js';

/** What the map of studies, and all about relief, says beside its findings. */
export interface ReliefMessages {
  bands: Record<Band, string>;
  /** The same, short enough to stand six in a row on the narrowest phone. */
  bandsShort: Record<Band, string>;
  /** What a study can have found in a stretch of time: what the marks of the map mean, in its key. */
  findings: Record<Finding, string>;
  /** From one stretch of time to another, which may be the same: "from hours to weeks 1–2"; `week`, where it ended within the last. */
  during(from: Band, to: Band, week: number | undefined): string;
  /** What was found, and when; `comparison` is one of those below, or a treatment's own name for it. */
  found: Record<Exclude<Finding, 'not-measured'>, (when: string, comparison: string | undefined) => string>;
  /** All that a study found, as one sentence. */
  foundInAll(found: readonly string[]): string;
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
  /** How it was studied, and that there was no comparison group where there was none. */
  designOf(design: string, notCompared: string | undefined): string;
  about(parts: {
    comparator: string | undefined;
    people: number | undefined;
    studies: number | undefined;
  }): string;
  /** Heading of the map, and its name. */
  caption: string;
  /** How to read it. */
  reading: string;
  study: string;
  /** Heads the cell that says what a study found. */
  whatFound: string;
  /** Leads the harm that a study counted, beside what it found. */
  harms: string;
  alsoGiven(what: string): string;
  /** How many of the studies are shown. */
  shown(count: number, total: number): string;
  allKinds: string;
  kindOfPain: string;
  /** Heads the two lists of factors. */
  factors: string;
  factorsYou: string;
  factorsTreatment: string;
  /** How well it is known that a factor matters, or that an advice helps. */
  known(certainty: string): string;
  upkeep: string;
}
