import {nothing} from 'lit';
import type {ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {figureWhoInBrief, figureWords, groundSentence} from '../../templates/figure.js';
import {scale} from '../../templates/scale.js';
import {say} from '../../templates/statement.js';
import {dotPath} from './dot-path.js';
import {spaced, still} from '../../templates/still.js';

/** Where no number is known, the words themselves say of whom. */
const isKnown = ({kind}: ResolvedFigure) => kind !== 'unknown';

/**
 * A figure of the closed line: the number, the scale, and who was counted, in few words. Where it is not known how often,
 * that; in two words, where the key above says the whole (`unknown`).
 */
export function figureLine(figure: ResolvedFigure, unknown: string | undefined, messages: Messages) {
  if (figure.said === unknown) {
    return still`<span class="unknown" part="figure">${messages.sideEffects.notKnown}</span>`;
  }
  return still`<span class="number" part="figure">${figureWords(figure)}</span>${
    figure.bar ? scale(figure.bar) : nothing
  }${isKnown(figure) ? still`<span class="who" part="who">${figureWhoInBrief(figure)}</span>` : nothing}`;
}

/** How the figures of an opened entry are told. */
export interface FigureOptions {
  /** Says the numbers in words instead of drawing arrays of 100. */
  readonly inWords: boolean;
  /** Says by each figure which of the entry's sources are its own. */
  readonly isToldApart: boolean;
}

/** A further figure: the same people or others, told as fully as the first. */
export const furtherFigure = (figure: ResolvedFigure, told: FigureOptions, messages: Messages) => {
  const {said, outcome, bar, arrays} = figure;
  const words = outcome?.lang ? figureWords(figure) : messages.join.sentence(said);
  const who = inFull(figure, told, messages);
  if (!who) return still`<p class="further" part="further">${words}</p>`;
  // White space between blocks would be nodes.
  // prettier-ignore
  return still`<div class="further" part="further"><p>${words}</p>${
    bar && !arrays ? scale(bar) : nothing
  }<p class="quiet">${who}</p>${arraysOf(figure, told.inWords, messages)}</div>`;
};

/**
 * Who was counted, how sure it is, the number both ways round, which sources are its own, and the whole description; on
 * paper that only where it does not stand above. Nothing where there is nothing to say.
 */
export function inFull(figure: ResolvedFigure, {isToldApart}: FigureOptions, messages: Messages) {
  const {whoInFull: who, describedAbove, bothWays, cites} = figure;
  const pieces = [
    isKnown(figure) && groundSentence(figure, messages),
    bothWays,
    isToldApart && cites.length > 0 && messages.join.sentence(messages.sideEffects.from(cites)),
    who && (describedAbove ? still`<span class="screen">${say(who)}</span>` : say(who)),
  ];
  return pieces.some(Boolean) ? spaced(pieces) : undefined;
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
