import {html, nothing, svg} from 'lit';
import type {ResolvedFigure, Text} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {groundSentence, saidSentence} from '../../templates/figure.js';
import {citations, say} from '../../templates/statement.js';
import {dotPath} from './dot-path.js';

/** The whole description of who was counted; on paper only where it does not stand above. */
export const whoInFull = ({whoInFull: who, describedAbove}: ResolvedFigure) =>
  who ? html`<span class=${describedAbove ? 'screen' : nothing}>${say(who)}</span>` : nothing;

/** A bar from 0 to 100, with an upright mark for the comparison. The words beside it say the same. */
export function figureBar({bar}: ResolvedFigure) {
  if (!bar) return nothing;
  const {from, to, mark} = bar;
  return html`<svg
    class="scale"
    part="bar"
    viewBox="0 0 100 12"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path class="track" d="M0 6H100" />
    <path class="bar" d="M${from} 6H${Math.max(to, from + 1)}" />
    ${mark === undefined ? nothing : svg`<path class="comparison" d="M${Math.max(mark, 0.5)} 0V12" />`}
  </svg>`;
}

/** Two arrays of 100, of equal weight; or, without them, both ways round in words. */
export function figureArrays({arrays, bothWays}: ResolvedFigure, inWords: boolean, {join}: Messages) {
  if (!arrays) return bothWays ? html`<p class="quiet">${bothWays}</p>` : nothing;
  if (inWords)
    return html`<p class="quiet">${arrays.map(({caption}) => html`${join.sentence(caption)}<br />`)}</p>`;
  return html`<div class="arrays" part="icon-array">${arrays.map(dots)}</div>`;
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
    ${
      figure.kind === 'unknown'
        ? unknownIn(figure.who, messages)
        : html`${saidSentence(figure, messages)} ${groundSentence(figure, messages)}`
    }
    ${whoInFull(figure)}${citations(figure.cites, messages)}
  </p>`;

const unknownIn = (who: Text, {figure, join}: Messages) =>
  say({...who, text: join.sentence(figure.unknownIn(who.text))});
