import {html, nothing} from 'lit';
import type {ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, say} from '../../templates/statement.js';
import {dotPath} from './dot-path.js';
import {figureBar} from './figure-bar.js';

/** The number in words: what was counted, with the treatment first, then the comparison. */
const figureWords = ({outcome, headline, against}: ResolvedFigure) =>
  html`${outcome ? html`${say(outcome)}: ` : nothing}<b>${headline}</b>${
    against ? html`<span class="against">, ${against}</span>` : nothing
  }`;

/** Who was counted, and how sure it is. Where no number is known, the words say of whom. */
const figureWho = ({kind, who, certainty}: ResolvedFigure) =>
  kind === 'unknown' ? nothing : html`${say(who)}${certainty ? ` · ${certainty}` : nothing}`;

/** A figure of the closed line: the number, the bar, and who was counted. */
export const figureLine = (figure: ResolvedFigure) => html`
  <span class=${figure.bar ? 'number' : 'number wide'} part="figure">${figureWords(figure)}</span
  >${figureBar(figure)}<span class="who">${figureWho(figure)}</span>
`;

/** The whole description of who was counted; on paper only where it does not stand above. */
export const whoInFull = ({whoInFull: who, describedAbove}: ResolvedFigure) =>
  who ? html`<span class=${describedAbove ? 'screen' : nothing}>${say(who)} </span>` : nothing;

/**
 * The first figure that can be drawn as two arrays of 100 of equal weight, under the people it counts; without arrays,
 * both ways round in words.
 */
export function figureArrays(figures: readonly ResolvedFigure[], inWords: boolean) {
  const figure = figures.find(({arrays, bothWays}) => arrays || bothWays);
  if (!figure) return nothing;
  const {outcome, who, arrays, bothWays} = figure;
  const counted = html`${say(who)}${outcome ? html`, ${say(outcome)}` : nothing}`;
  if (!arrays) return html`<p class="quiet">${counted}: ${bothWays}</p>`;
  if (inWords) {
    return html`<p class="quiet">${counted}.<br />${arrays.map(({caption}) => html`${caption}.<br />`)}</p>`;
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
    ${figureWords(figure)}. ${figure.kind === 'unknown' ? nothing : html`${figureWho(figure)}.`}
    ${whoInFull(figure)}${citations(figure.cites, messages)}
  </p>`;
