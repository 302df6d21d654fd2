import {findings, type Finding} from '../../locales/vocabulary.js';
import type {ResolvedFinding} from '../../content/resolved.js';
import {still} from '../../templates/still.js';

type Drawn = Exclude<Finding, 'not-measured'>;
const drawnKinds = findings.filter((kind): kind is Drawn => kind !== 'not-measured');

/** From one stretch of time to another, in their number: neighbors that are alike are one, so that time is seen to run. */
interface Run {
  readonly kind: Finding;
  readonly from: number;
  readonly to: number;
}

/**
 * What a study found, drawn on the six stretches of time: one path for each kind of mark, all of the same height and told
 * apart by shape (see the styles). A finding that ends within a stretch of time is drawn to its end.
 */
export function strip(found: readonly ResolvedFinding[]) {
  const runs = runsOf(found);
  const kinds = drawnKinds.filter((kind) => runs.some((run) => run.kind === kind));
  return still`<svg
    part="track"
    viewBox="0 0 ${found.length} 10"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="tick" part="tick" d=${ticks(found.length)} />
    ${kinds.map((kind) => mark(kind, runs))}
  </svg>`;
}

/** One mark alone, for the key. */
export const sample = (kind: Drawn) =>
  still`<svg viewBox="0 0 1 10" preserveAspectRatio="none" aria-hidden="true">
    ${mark(kind, [{kind, from: 0, to: 1}])}
  </svg>`;

const mark = (kind: Drawn, runs: readonly Run[]) => {
  const d = runs.filter((run) => run.kind === kind).map(line);
  return still`<path class="mark-${kind}" part="mark" d=${d.join('')} />`;
};

const line = ({kind, from, to}: Run) =>
  kind === 'no-difference' ? `M${from} 1.5H${to}M${from} 8.5H${to}` : `M${from} 5H${to}`;

const ticks = (count: number) => Array.from({length: count + 1}, (_, i) => `M${i} 0V10`).join('');

function runsOf(found: readonly ResolvedFinding[]): readonly Run[] {
  const runs: Run[] = [];
  found.forEach(({kind, drawn = 1}, i) => {
    const before = runs.at(-1);
    if (before?.kind === kind && before.to === i) runs[runs.length - 1] = {...before, to: i + drawn};
    else runs.push({kind, from: i, to: i + drawn});
  });
  return runs;
}
