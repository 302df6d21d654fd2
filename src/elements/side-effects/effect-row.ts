import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedEffect, ResolvedFigure} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, sayMarked} from '../../templates/statement.js';
import {still, type StillValue} from '../../templates/still.js';
import {arraysOf, figureLine, furtherFigure, inFull} from './figure.js';

/** How a row is shown. */
export interface RowOptions {
  readonly open: boolean;
  readonly isShown: boolean;
  /** Says the numbers in words instead of drawing arrays of 100. */
  readonly inWords: boolean;
  /** The reader opens or closes it. */
  readonly onToggle: (event: Event) => void;
}

/** One side effect: its name and leading number on the closed line; what it is like and what to do in what opens. */
export const effectRow = (effect: ResolvedEffect, options: RowOptions, messages: Messages) => {
  const {id, name, figures, leads} = effect;
  return html`<details
    class="row"
    part="item"
    id=${id}
    ?open=${options.open}
    hidden=${options.isShown ? nothing : 'until-found'}
  >
    <summary @click=${options.onToggle}>
      <span class="name" part="name">${sayMarked(name, messages)}</span
      >${each(figures.slice(0, leads), figureLine)}
    </summary>
    <div class="body">${body(effect, options, messages)}</div>
  </details>`;
};

/** One control tells the sources of all that opens: they are the entry's. Without white space, which would be nodes. */
const body = (effect: ResolvedEffect, {inWords}: RowOptions, messages: Messages) => {
  const {name, feels, action, note, figures, leads} = effect;
  const {sideEffects: words} = messages;
  const lead = figures.slice(0, leads);
  const further = figures.slice(leads);
  const cites = citations(citesOf([feels, action, note, ...figures]), messages, name.text);
  // White space between blocks would be nodes.
  // prettier-ignore
  return still`<p>${sayMarked(feels, messages)}</p><p part="advice"><strong>${words.whatToDo}</strong> ${sayMarked(action, messages)}</p>${
    note ? still`<p>${sayMarked(note, messages)}</p>` : nothing
  }<p class="quiet">${whenAndWho(effect, lead, messages)}${cites}</p>${
    each(lead, (figure) => arraysOf(figure, inWords, messages))
  }${
    further.length > 0
      ? still`<p class="also">${words.alsoCounted}</p>${each(further, (figure) => furtherFigure(figure, inWords, messages))}`
      : nothing
  }`;
};

/** When it comes, and who was counted in the figures of the closed line. */
function whenAndWho({time}: ResolvedEffect, lead: readonly ResolvedFigure[], messages: Messages) {
  const {sideEffects, join} = messages;
  const when = join.sentence(sideEffects.time[time]);
  const who = lead.map((figure) => inFull(figure, messages));
  const texts = who.filter((one) => typeof one === 'string');
  if (texts.length === who.length) return join.sentences([when, ...texts].filter(Boolean));
  return still`${when} ${who.map((one) => [one, ' '])}`;
}

/** A list of one needs no marks between its entries. */
const each = (list: readonly ResolvedFigure[], render: (figure: ResolvedFigure) => StillValue) =>
  list.length === 1 ? render(list[0]!) : list.map(render);
