import {bandDays, type Band, type Finding} from '../../locales/vocabulary.js';
import type {Messages} from '../../locales/messages.js';

/** What a study found in one stretch of time after treatment. */
export interface Found {
  readonly band: Band;
  readonly kind: Finding;
  /** How sure it is, where that differs from one stretch of time to another; else empty. */
  readonly certainty: string;
  /** The day up to which it was found, where that lies within the stretch of time. */
  readonly until?: number;
  /** How much of the stretch of time that is: from 0 to 1. */
  readonly drawn?: number;
}

/** How much of a stretch of time lies before the day up to which less pain was found; undefined where that is all of it. */
export function shareDrawn(band: Band, day: number | undefined): number | undefined {
  const [from, to] = bandDays[band];
  if (day === undefined || day < from || day >= to || to === Infinity) return undefined;
  return (day - from + 1) / (to - from + 1);
}

/** The marks whose words say what the treatment was compared with. */
const comparing: readonly Finding[] = ['less-pain', 'no-difference'];

/** Whether what was found, in words, says what the treatment was compared with. */
export const saysComparison = (found: readonly Pick<Found, 'kind'>[]): boolean =>
  found.some(({kind}) => comparing.includes(kind));

/**
 * What was found, in one sentence: what is alike is said once, what was not measured is left out, and what the treatment was
 * compared with stands once, where it is first of use.
 */
export function foundInWords(
  found: readonly Found[],
  compared: string | undefined,
  {relief: say, join, format}: Messages,
): string {
  const runs = runsOf(found).filter(([{kind}]) => kind !== 'not-measured');
  const alike = inGroups(runs);
  const naming = alike.find(([run]) => comparing.includes(run![0].kind));
  const said = alike.map((group) => {
    const {kind, certainty} = group[0]![0];
    const when = format.list(group.map((run) => during(run, say)));
    const words = say.found[kind as Measured](when, group === naming ? compared : undefined);
    return certainty ? join.aside(words, certainty) : words;
  });
  return say.foundInAll(said.length > 0 ? said : [say.findings['not-measured']]);
}

type Measured = Exclude<Finding, 'not-measured'>;
type Run = readonly [first: Found, last: Found];

const isAlike = (one: Found, other: Found) => one.kind === other.kind && one.certainty === other.certainty;

const during = ([first, last]: Run, say: Messages['relief']) =>
  say.during(first.band, last.band, last.until === undefined ? undefined : Math.round(last.until / 7));

/** Runs that found the same, and have none that found something else between them. */
function inGroups(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const before = groups.at(-1);
    if (before && isAlike(before[0]![0], run[0])) before.push(run);
    else groups.push([run]);
  }
  return groups;
}

/** Neighbors that found the same and are as sure of it. */
function runsOf(found: readonly Found[]): readonly Run[] {
  const runs: Run[] = [];
  for (const one of found) {
    const [first, last] = runs.at(-1) ?? [];
    const goesOn = first && last && last.until === undefined && isAlike(first, one);
    if (goesOn) runs[runs.length - 1] = [first, one];
    else runs.push([one, one]);
  }
  return runs;
}
