import {nothing} from 'lit';
import type {ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {figureWhoInBrief, figureWords, groundSentence} from '../../templates/figure.js';
import {scale} from '../../templates/scale.js';
import {say} from '../../templates/statement.js';
import {dotPath} from './dot-path.js';
import {still} from '../../templates/still.js';

/** Where no number is known, the words themselves say of whom. */
const isKnown = ({kind}: ResolvedFigure) => kind !== 'unknown';

/** A figure of the closed line: the number, the scale, and who was counted, in few words. */
export const figureLine = (figure: ResolvedFigure) =>
  still`<span class="number" part="figure">${figureWords(figure)}</span>${
    figure.bar ? scale(figure.bar) : nothing
  }${isKnown(figure) ? still`<span class="who" part="who">${figureWhoInBrief(figure)}</span>` : nothing}`;

/** A further figure: the same people or others, told as fully as the first. */
export const furtherFigure = (figure: ResolvedFigure, inWords: boolean, messages: Messages) => {
  const {said, outcome, bar, arrays} = figure;
  const words = outcome?.lang ? figureWords(figure) : messages.join.sentence(said);
  if (!isKnown(figure) && !figure.whoInFull) return still`<p class="further" part="further">${words}</p>`;
  // White space between blocks would be nodes.
  // prettier-ignore
  return still`<div class="further" part="further"><p>${words}</p>${
    bar && !arrays ? scale(bar) : nothing
  }<p class="quiet">${inFull(figure, messages)}</p>${arraysOf(figure, inWords, messages)}</div>`;
};

/**
 * Who was counted, how sure it is, the number both ways round, and the whole description; on paper that only where it does
 * not stand above.
 */
export function inFull(figure: ResolvedFigure, messages: Messages) {
  const {whoInFull: who, describedAbove, bothWays = ''} = figure;
  const ground = isKnown(figure) ? groundSentence(figure, messages) : '';
  if (typeof ground === 'string' && !who?.lang && !describedAbove) {
    return messages.join.sentences([ground, bothWays, who?.text ?? ''].filter(Boolean));
  }
  return still`${ground} ${bothWays}
    <span class=${describedAbove ? 'screen' : nothing}>${who ? say(who) : nothing}</span>`;
}

/** Two arrays of 100 of equal weight, one path for those who had it and one for those who did not; or the same in words. */
export function arraysOf({arrays}: ResolvedFigure, inWords: boolean, {join}: Messages) {
  const [left, right] = arrays ?? [];
  if (!left || !right) return nothing;
  if (inWords) {
    return still`<p class="quiet">
      ${join.sentences([left, right].map(({caption}) => join.sentence(caption)))}
    </p>`;
  }
  const [had, hadToo] = [Math.round(left.value), Math.round(right.value)];
  // prettier-ignore
  return still`<div class="arrays drawn" part="icon-array"><svg viewBox="0 0 220 100" aria-hidden="true">
      <path class="dot" d=${dotPath(0, had) + dotPath(0, hadToo, 120)} />
      <path class="no-dot" d=${dotPath(had, 100) + dotPath(hadToo, 100, 120)} />
    </svg><p>${left.caption}</p><p>${right.caption}</p></div>`;
}
