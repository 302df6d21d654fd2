import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedEffect, ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, sayMarked} from '../../templates/statement.js';
import {spaced, still} from '../../templates/still.js';
import {arraysOf, figureLine, furtherFigure, inFull, type FigureOptions} from './figure.js';

/** How a row is shown. */
export interface RowOptions {
  readonly open: boolean;
  readonly isShown: boolean;
  /** Says the numbers in words instead of drawing arrays of 100. */
  readonly inWords: boolean;
  /** What the key above says once for the lines that have no number, see `unknownInCommon`. */
  readonly unknown: string | undefined;
  /** The reader opens or closes it. */
  readonly onToggle: (event: Event) => void;
}

/** One side effect: its name and leading number on the closed line; what it is like and what to do in what opens. */
export const effectRow = (effect: ResolvedEffect, options: RowOptions, messages: Messages) => {
  const {id, name, figures, leads} = effect;
  const {open, isShown, unknown, onToggle} = options;
  const line = (figure: ResolvedFigure) => figureLine(figure, unknown, messages);
  // White space between the two would be a node of each row.
  // prettier-ignore
  return html`<details
    class="row"
    part="item"
    id=${id}
    ?open=${open}
    hidden=${isShown ? nothing : 'until-found'}
  ><summary @click=${onToggle}>${
    still`<span class="name" part="name">${sayMarked(name, messages)}</span>${figures.slice(0, leads).map(line)}`
  }</summary>${body(effect, options, messages)}</details>`;
};

/**
 * What opens. One control tells the sources of all of it, and by a number stands which are its own, where the entry has
 * others, too.
 */
const body = (effect: ResolvedEffect, {inWords, unknown}: RowOptions, messages: Messages) => {
  const {name, feels, action, note, figures, leads} = effect;
  const {sideEffects: words, join} = messages;
  const lead = figures.slice(0, leads);
  const further = figures.slice(leads);
  const cites = citesOf([feels, action, note, ...figures]);
  const told = {inWords, isToldApart: cites.length > 1};
  // White space between blocks would be nodes.
  // prettier-ignore
  return still`<div class="body">${
    lead.some(({said}) => said === unknown) ? still`<p class="quiet">${join.sentence(unknown!)}</p>` : nothing
  }<p>${sayMarked(feels, messages)}</p><p part="advice"><strong>${words.whatToDo}</strong> ${sayMarked(action, messages)}</p>${
    note ? still`<p>${sayMarked(note, messages)}</p>` : nothing
  }<p class="quiet">${whenAndWho(effect, lead, told, messages)}${citations(cites, messages, name.text)}</p>${
    lead.map((figure) => arraysOf(figure, inWords, messages))
  }${
    further.length > 0
      ? still`<p class="also">${words.alsoCounted}</p>${further.map((figure) => furtherFigure(figure, told, messages))}`
      : nothing
  }</div>`;
};

/** When it comes, and who was counted in the figures of the closed line. */
const whenAndWho = (
  {time}: ResolvedEffect,
  lead: readonly ResolvedFigure[],
  told: FigureOptions,
  messages: Messages,
) =>
  spaced([
    messages.join.sentence(messages.sideEffects.time[time]),
    ...lead.map((one) => inFull(one, told, messages)),
  ]);
