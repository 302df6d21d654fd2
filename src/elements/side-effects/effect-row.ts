import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedEffect, ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, sayMarked} from '../../templates/statement.js';
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

/**
 * One side effect: its name and leading number on the closed line; what it is like and what to do in what opens. There one
 * control tells the sources of all, and by a number stands which are its own, where the entry has others, too.
 */
export const effectRow = (effect: ResolvedEffect, options: RowOptions, messages: Messages) => {
  const {id, name, feels, action, note, figures, leads} = effect;
  const {open, isShown, inWords, unknown, onToggle} = options;
  const {sideEffects: words, join} = messages;
  const lead = figures.slice(0, leads);
  const further = figures.slice(leads);
  const cites = citesOf([feels, action, note, ...figures]);
  const told = {inWords, isToldApart: cites.length > 1};
  // White space between blocks would be nodes, and so would a template of its own for each part.
  // prettier-ignore
  return html`<details
    class="row"
    part="item"
    id=${id}
    ?open=${open}
    hidden=${isShown ? nothing : 'until-found'}
  ><summary @click=${onToggle}><span class="name" part="name">${sayMarked(name, messages)}</span>${
    each(lead, (figure) => figureLine(figure, unknown, messages))
  }</summary><div class="body">${
    lead.some(({said}) => said === unknown) ? html`<p class="quiet">${join.sentence(unknown!)}</p>` : nothing
  }<p>${sayMarked(feels, messages)}</p><p part="advice"><strong>${words.whatToDo}</strong> ${sayMarked(action, messages)}</p>${
    note ? html`<p>${sayMarked(note, messages)}</p>` : nothing
  }<p class="quiet">${whenAndWho(effect, lead, told, messages)}${citations(cites, messages, name.text)}</p>${
    each(lead, (figure) => arraysOf(figure, inWords, messages))
  }${
    further.length > 0
      ? html`<p class="also">${words.alsoCounted}</p>${each(further, (figure) => furtherFigure(figure, told, messages))}`
      : nothing
  }</div></details>`;
};

/** When it comes, and who was counted in the figures of the closed line. */
function whenAndWho(
  {time}: ResolvedEffect,
  lead: readonly ResolvedFigure[],
  told: FigureOptions,
  messages: Messages,
) {
  const when = messages.join.sentence(messages.sideEffects.time[time]);
  const [first, ...others] = lead;
  if (!first) return when;
  const who = inFull(first, told, messages, when);
  return others.length > 0 ? [who, ...others.map((one) => html` ${inFull(one, told, messages)}`)] : who;
}

/** A list of one needs no marks between its entries. */
const each = (list: readonly ResolvedFigure[], render: (figure: ResolvedFigure) => unknown) =>
  list.length === 1 ? render(list[0]!) : list.map(render);
