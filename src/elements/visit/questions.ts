import {html, nothing} from 'lit';
import type {View} from '../view.js';
import {citesOf} from '../../content/cites.js';
import type {VisitContent, VisitQuestion} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {checked} from '../../templates/checked.js';
import {heading} from '../../templates/heading.js';
import {listActions, listId, type ListActions} from '../../templates/list-actions.js';
import {citations, editedMark, say, sayMarked} from '../../templates/statement.js';
import {still} from '../../templates/still.js';
import {unrecorded} from '../../templates/unrecorded.js';

/** What a reader has ticked, and what the buttons do. */
export interface Asking extends ListActions {
  readonly ticked: readonly VisitQuestion[];
  readonly onChange: (event: Event) => void;
}

/** Id, in the element, of the questions. */
export const questionsId = 'questions';

/** What to ask the clinic, behind its groups, and the list of what is ticked. Recorders are told to skip all of it. */
export const questions = ({section, messages, level}: View<VisitContent>, asking: Asking) => html`
  <div class="group" part="questions">
    ${heading(level, messages.visit.questions, 1, questionsId)}
    <p class="quiet screen" part="privacy">${messages.visit.tick} ${messages.readersList.stays}</p>
    ${unrecorded(html`
      <div class="rows" @input=${stop} @change=${asking.onChange}>
        ${section.asks.map((ask) => group(ask, asking, messages))}
      </div>
      ${panel(section, asking, level, messages)}
    `)}
  </div>
`;

/** The boxes' own events would tell which box it was. */
const stop = (event: Event) => event.stopPropagation();

const group = ({id, name, questions}: VisitContent['asks'][number], {ticked}: Asking, messages: Messages) =>
  html`<details class="row ask" part="ask">
    <summary id="ask-${id}">${say(name)} <span class="count">${questions.length}</span></summary>
    <div class="body" role="group" aria-labelledby="ask-${id}">
      ${questions.map((one) => question(one, ticked.includes(one), messages))}
    </div>
  </details>`;

const question = ({id, text, why}: VisitQuestion, isTicked: boolean, messages: Messages) =>
  html`<div class="question" part="question" id=${id}>
    <label
      ><input type="checkbox" part="checkbox" autocomplete="off" .checked=${checked(isTicked)} /><span
        >${say(text)}</span
      ></label
    >
    ${still`<p class="quiet">${why ? say(why) : nothing}${citations(citesOf([text, why]), messages, text.text)}${editedMark(text, messages)}</p>`}
  </div>`;

/** The list of what is ticked. Its count is announced, and what its buttons did. */
function panel({listFor}: VisitContent, asking: Asking, level: number, messages: Messages) {
  const {visit: words} = messages;
  const {ticked} = asking;
  const isEmpty = ticked.length === 0;
  return html`
    <div class="marked" part="list" id=${listId}>
      <div role="status" part="count">
        ${isEmpty ? nothing : heading(level, words.count(ticked.length), 1)}
      </div>
      ${
        isEmpty
          ? nothing
          : html`<p class="for">${listFor}</p>
              <ol>
                ${ticked.map(
                  ({text, why}) =>
                    html`<li part="list-item">
                      <b>${sayMarked(text, messages)}</b>
                      ${why ? html`<span class="why quiet">${say(why)}</span>` : nothing}
                    </li>`,
                )}
              </ol>`
      }
      ${listActions(isEmpty, asking, messages)}
    </div>
  `;
}
