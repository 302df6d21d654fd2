import {html, nothing, svg, type SVGTemplateResult} from 'lit';
import type {Bar, ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';

/** A bar from 0 to 100, with a mark for the comparison. The words beside it say the same. */
export const figureBar = ({bar}: Pick<ResolvedFigure, 'bar'>) =>
  bar
    ? html`<svg class="scale" part="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
        <path class="track" d="M0 6H100" />
        ${shapes[bar.shape](bar)}${comparison(bar)}
      </svg>`
    : nothing;

/** One number is a solid bar, a range an open one, an excess a line with a dot at the best estimate. */
const shapes: Record<Bar['shape'], (bar: Bar) => SVGTemplateResult> = {
  amount: ({from, to}) => svg`<path class="bar" d="M${from} 6H${Math.max(to, from + 1)}" />`,
  range: ({from, to}) => svg`<path class="span" d="M${from} 2.5H${Math.max(to, from + 1)}V9.5H${from}Z" />`,
  excess: ({from, to, at = from}) =>
    svg`<path class="span" d="M${from} 6H${to}" /><path class="best" d="M${at} 6h.01" />`,
};

/** An upright mark for one number, a bracket for a range. */
const comparison = ({mark}: Bar) => {
  if (!mark) return nothing;
  const from = Math.max(mark.from, 0.5);
  return mark.from === mark.to
    ? svg`<path class="comparison" d="M${from} 0V12" />`
    : svg`<path class="comparison" d="M${from} 7V11H${mark.to}V7" />`;
};

const samples: readonly (readonly [part: keyof Messages['figure']['key'], bar: Bar])[] = [
  ['amount', {shape: 'amount', from: 0, to: 60}],
  ['range', {shape: 'range', from: 20, to: 80}],
  ['excess', {shape: 'excess', from: 20, to: 80, at: 45}],
  ['comparison', {shape: 'amount', from: 0, to: 0, mark: {from: 50, to: 50}}],
];

/** What the parts of a bar mean: once, above all of them. */
export const figureKey = ({figure: {key}}: Messages) => html`
  <p class="key quiet" part="key">
    ${samples.map(([part, bar]) => html`<span>${figureBar({bar})} ${key[part]}</span> `)}
  </p>
`;
