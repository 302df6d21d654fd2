import {html, nothing} from 'lit';
import type {ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {figureWho, figureWords, groundSentence, saidSentence} from '../../templates/figure.js';
import {citations, say} from '../../templates/statement.js';
import {dotPath} from './dot-path.js';
import {figureBar} from './figure-bar.js';

/** Where no number is known, the words themselves say of whom. */
const isKnown = ({kind}: ResolvedFigure) => kind !== 'unknown';

/** A figure of the closed line: the number, the bar, and who was counted. */
export const figureLine = (figure: ResolvedFigure) => html`
  <span class=${figure.bar ? 'number' : 'number wide'} part="figure">${figureWords(figure)}</span
  >${figureBar(figure)}<span class="who">${isKnown(figure) ? figureWho(figure) : nothing}</span>
`;

/** The whole description of who was counted; on paper only where it does not stand above. */
export const whoInFull = ({whoInFull: who, describedAbove}: ResolvedFigure) =>
  who ? html`<span class=${describedAbove ? 'screen' : nothing}>${say(who)} </span>` : nothing;

/**
 * The first figure that can be drawn as two arrays of 100 of equal weight, under the people it counts; without arrays,
 * both ways round in words.
 */
export function figureArrays(figures: readonly ResolvedFigure[], inWords: boolean, messages: Messages) {
  const figure = figures.find(({arrays, bothWays}) => arrays || bothWays);
  if (!figure) return nothing;
  const {outcome, arrays, bothWays} = figure;
  const counted = html`${outcome ? html`${say(outcome)} · ` : nothing}${groundSentence(figure, messages)}`;
  if (!arrays) return html`<p class="quiet">${counted} ${bothWays}</p>`;
  if (inWords) {
    return html`<p class="quiet">
      ${counted}<br />${arrays.map(({caption}) => html`${messages.join.sentence(caption)}<br />`)}
    </p>`;
  }
  return html`<div class="drawn">
    <p class="quiet">${counted}</p>
    <div class="arrays" part="icon-array">${arrays.map(dots)}</div>
  </div>`;
}

const dots = ({value, caption}: {value: number; caption: string}) => {
  const count = Math.round(value);
  return html`<figure>
    <svg viewBox="0 0 100 100" aria-hidden="true">
      <path class="dot" d=${dotPath(0, count)} />
      <path class="no-dot" d=${dotPath(count, 100)} />
    </svg>
    <figcaption>${caption}</figcaption>
  </figure>`;
};

/** A further figure, in one paragraph. */
export const figureParagraph = (figure: ResolvedFigure, messages: Messages) =>
  html`<p class="quiet">
    ${saidSentence(figure, messages)} ${isKnown(figure) ? groundSentence(figure, messages) : nothing}
    ${whoInFull(figure)}${citations(figure.cites, messages)}
  </p>`;
