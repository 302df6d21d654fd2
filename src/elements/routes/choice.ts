import {html, nothing} from 'lit';
import type {ResolvedRoute} from '../../content/resolved.js';
import {within} from '../../content/within.js';
import type {Messages} from '../../locales/messages.js';
import {safetyRows} from '../../locales/vocabulary.js';
import type {Comparison, Row} from '../../outline/comparison.js';
import {say} from '../../templates/statement.js';
import {still} from '../../templates/still.js';
import {cellContent} from './cell.js';
import {rowMore, rowSources} from './row-controls.js';

/** The question that is asked of all ways, and what is opened. */
export interface Question {
  readonly asked: Row;
  readonly isOpen: boolean;
  readonly comparing: boolean;
}

/** One question over all ways, where there is no room for all: its list, the answer of each way, and a box to mark two. */
export const oneQuestion = (
  {routes, rows, marks}: Comparison,
  {asked, isOpen, comparing}: Question,
  messages: Messages,
) => {
  const {routes: words} = messages;
  return html`<div class="ask screen" part="choice">
    <label class="question">
      <span>${words.ask}</span>
      <select name="question" part="select">
        ${rows.map(({id, name}) => html`<option value=${id} .selected=${id === asked.id}>${name}</option>`)}
      </select>
    </label>
    <ul class="rows" role="list" data-opens=${asked.id}>
      ${routes.map((route) => answerOf(route, asked, marks.includes(route.id), isOpen, messages))}
    </ul>
    <p>${rowMore(asked, routes, isOpen, messages)}${rowSources(asked, routes, messages)}</p>
    <p>
      <button
        class="fill compare"
        type="button"
        aria-expanded=${comparing}
        aria-controls="comparison"
        ?disabled=${marks.length < 2}
      >
        <span>${words.compare(marks.length)}</span>
      </button>
      <span class="visually-hidden" role="status">${words.marked(marks.length)}</span>
    </p>
  </div>`;
};

/** What may save a reader from harm is open whatever is asked, below what was asked for. */
export const openSafety = ({routes, rows}: Comparison, asked: Row, messages: Messages) =>
  still`<div class="driving screen" part="driving">
    ${rows
      .filter(({id}) => safetyRows.includes(id) && id !== asked.id)
      .map((row) => safetyAnswers(row, routes, messages))}
  </div>`;

/** Each answer once, behind the ways that it is of. */
function safetyAnswers(row: Row, routes: readonly ResolvedRoute[], messages: Messages) {
  const answers = new Map<string, ResolvedRoute[]>();
  for (const route of routes) {
    const {plain} = route.cells[row.id];
    answers.set(plain, [...(answers.get(plain) ?? []), route]);
  }
  return still`<p><strong>${row.name}</strong> ${rowSources(row, routes, messages)}</p>
    ${[...answers.values()].map(
      (ways) =>
        still`<p>
          ${answers.size > 1 ? namesOf(ways, messages) : nothing}${ways[0]!.cells[row.id].statements.map(say)}
        </p>`,
    )}`;
}

function namesOf(ways: readonly ResolvedRoute[], {join}: Messages) {
  const names = ways.map(({shortName}) => shortName);
  const foreign = names.filter(({lang}) => lang).map((name) => [name.text, say(name)] as const);
  const list = join.facts(names.map(({text}) => text));
  return still`<b>${within(join.label(list, ''), ...foreign)}</b> `;
}

const answerOf = (
  {id, shortName, offered, cells}: ResolvedRoute,
  asked: Row,
  isMarked: boolean,
  isOpen: boolean,
  messages: Messages,
) =>
  html`<li class="row way">
    <label
      ><input type="checkbox" part="checkbox" name="way" value=${id} .checked=${isMarked} /><span
        >${still`${say(shortName)}${offered ? still` <span class="offered" part="offered">${messages.routes.offered}</span>` : nothing}`}</span
      ></label
    >
    <div class="answer">${cellContent(cells[asked.id], isOpen, 'none', messages)}</div>
  </li>`;

/** The two ways that are compared where there is room for two. */
export const pairSelects = ({routes, pair}: Comparison, {routes: words}: Messages) =>
  html`<div class="pair screen">
    ${(['first', 'second'] as const).map(
      (name, place) =>
        html`<select name=${name} part="select" aria-label=${words[name]}>
          ${routes.map(
            ({id, shortName: {text, lang}}) =>
              html`<option value=${id} lang=${lang ?? nothing} .selected=${pair[place] === id}>
                ${text}
              </option>`,
          )}
        </select>`,
    )}
  </div>`;
