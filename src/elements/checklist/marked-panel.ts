import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {listActions, listId, type ListActions} from '../../templates/list-actions.js';
import {editedMark, say} from '../../templates/statement.js';
import {byWeight, labelAdviceOf, type MarkedItem} from '../../outline/checklist.js';

/** What is marked, and what the buttons do. */
export interface MarkedPanel extends ListActions {
  readonly marked: readonly MarkedItem[];
}

/** The list of what is marked. Its count is announced, and what its buttons did. */
export function markedPanel({section, messages, level}: View<ChecklistContent>, panel: MarkedPanel) {
  const {checklist: words} = messages;
  const {marked} = panel;
  const isEmpty = marked.length === 0;
  return html`
    <div class="marked" part="list" id=${listId}>
      <div role="status" part="count">${heading(level, words.count(marked.length), 1)}</div>
      ${isEmpty ? nothing : html`<p class="for">${section.listFor}</p>`}
      ${isEmpty ? html`<p>${words.none}</p>` : list(marked, messages)}
      ${isEmpty ? nothing : html`<p class="quiet"><b>${words.talk}</b> ${say(section.medicines)}</p>`}
      ${listActions(isEmpty, panel, messages)}
    </div>
  `;
}

/** The weightiest first: what each means. What a label says is said once, below. */
function list(marked: readonly MarkedItem[], messages: Messages) {
  const advice = labelAdviceOf(marked);
  return html`
    <ol>
      ${repeat(
        byWeight(marked),
        ({item}) => item.id,
        ({item: {statement, why, labelAdvice}, unsure}) => html`
          <li part="list-item">
            <b>${say(statement)}</b>${labelAdvice ? ' *' : nothing}
            ${unsure ? html`<span class="mark">${messages.checklist.unsure}</span>` : nothing}${editedMark(statement, messages)}
            <span class="why quiet">${say(why)}</span>
          </li>
        `,
      )}
    </ol>
    ${advice ? html`<p class="advice quiet">* ${say(advice)}</p>` : nothing}
  `;
}
