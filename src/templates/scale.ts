import {nothing} from 'lit';
import type {Bar} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {still, type Still} from './still.js';

/**
 * A scale from 0 to 100. One number is a solid bar; a range, or so many more from low to high, a striped one; the
 * comparison group is a mark with the page's ground at its core, as wide as its own range. The words beside it say the same.
 */
export const scale = ({shape, from, to, mark}: Bar): Still =>
  still`<svg class="scale" part="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" part="track" d="M0 6H100" />
    <path class=${shape === 'amount' ? 'solid' : 'striped'} d=${`M${from} 6H${Math.max(to, from + 1)}`} />
    <path class="tick" part="tick" d=${mark ? box(mark) : nothing} />
  </svg>`;

/** Around what was counted, never narrower than can be seen, and never outside the scale. */
function box({from, to}: NonNullable<Bar['mark']>): string {
  const width = Math.max(to - from, 2);
  const start = Math.min(Math.max((from + to - width) / 2, 0), 100 - width);
  return `M${start} 1H${start + width}V11H${start}Z`;
}

const samples = [
  ['amount', {shape: 'amount', from: 0, to: 100}],
  ['span', {shape: 'range', from: 0, to: 100}],
] as const satisfies readonly (readonly [keyof Messages['figure']['key'], Bar])[];

/** What the parts of a scale mean, and what is not said on each line: once, above all of them. `more` ends it. */
export const scaleKey = ({figure: {key}}: Messages, more?: string): Still => still`
  <p class="key quiet" part="key">
    ${key.scale} ${samples.map(([part, bar]) => still`<span>${scale(bar)}${key[part]}</span>`)}
    <span><i class="tick"></i>${key.comparison}</span>
    ${key.rated} ${more}
  </p>
`;
