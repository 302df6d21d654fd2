import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedEffect, ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, sayMarked} from '../../templates/statement.js';
import {arraysOf, figureLine, furtherFigure, inFull} from './figure.js';

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
  const line = (figure: ResolvedFigure) => figureLine(figure, options, messages);
  // White space between the two would be a node of each row.
  // prettier-ignore
  return html`<details
    class="row"
    part="item"
    id=${id}
    ?open=${options.open}
    hidden=${options.isShown ? nothing : 'until-found'}
  ><summary @click=${options.onToggle}><span class="name" part="name">${sayMarked(name, messages)}</span>${
    each(figures.slice(0, leads), line)
  }</summary><div class="body">${body(effect, options, messages)}</div></details>`;
};

/** One control tells the sources of all that opens: they are the entry's. Without white space, which would be nodes. */
const body = (effect: ResolvedEffect, {inWords, unknown}: RowOptions, messages: Messages) => {
  const {name, feels, action, note, figures, leads} = effect;
  const {sideEffects: words} = messages;
  const lead = figures.slice(0, leads);
  const further = figures.slice(leads);
  const cites = citesOf([feels, action, note, ...figures]);
  // A number's own sources are told by it where the entry has others, too.
  const isToldApart = cites.length > 1;
  const options = {inWords, isToldApart};
  // prettier-ignore
  return html`${
    lead.some(({said}) => said === unknown) ? html`<p class="quiet">${messages.join.sentence(unknown!)}</p>` : nothing
  }<p>${sayMarked(feels, messages)}</p><p part="advice"><strong>${words.whatToDo}</strong> ${sayMarked(action, messages)}</p>${
    note ? html`<p>${sayMarked(note, messages)}</p>` : nothing
  }<p class="quiet">${whenAndWho(effect, lead, isToldApart, messages)}${citations(cites, messages, name.text)}</p>${
    each(lead, (figure) => arraysOf(figure, inWords, messages))
  }${
    further.length > 0
      ? html`<p class="also">${words.alsoCounted}</p>${each(further, (figure) => furtherFigure(figure, options, messages))}`
      : nothing
  }`;
};

/** When it comes, and who was counted in the figures of the closed line. */
function whenAndWho(
  {time}: ResolvedEffect,
  lead: readonly ResolvedFigure[],
  isToldApart: boolean,
  messages: Messages,
) {
  const {sideEffects, join} = messages;
  const when = join.sentence(sideEffects.time[time]);
  const who = lead.map((figure) => inFull(figure, isToldApart, messages));
  const texts = who.filter((one) => typeof one === 'string');
  if (texts.length === who.length) return join.sentences([when, ...texts].filter(Boolean));
  return who.map((one, i) => html`${i === 0 ? when : nothing} ${one}`);
}

/** A list of one needs no marks between its entries. */
const each = (list: readonly ResolvedFigure[], render: (figure: ResolvedFigure) => unknown) =>
  list.length === 1 ? render(list[0]!) : list.map(render);
