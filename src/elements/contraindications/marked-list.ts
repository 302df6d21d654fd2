import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {editedMark, say} from '../../templates/statement.js';
import {byWeight, type MarkedItem} from './answers.js';

/** What is marked, the weightiest first: what each means, and what to do. */
export const markedList = (
  marked: readonly MarkedItem[],
  {medicines}: ChecklistContent,
  messages: Messages,
) => html`
  <ol>
    ${repeat(
      byWeight(marked),
      ({item}) => item.id,
      ({item: {statement, why, labelAdvice}, unsure}) => html`
        <li part="list-item">
          ${say(statement)}
          ${unsure ? html`<span class="mark">${messages.checklist.unsure}</span>` : nothing}${editedMark(statement, messages)}
          <span class="why quiet">${say(why)}</span>
          ${labelAdvice ? html`<span class="advice quiet">${say(labelAdvice)}</span>` : nothing}
        </li>
      `,
    )}
  </ol>
  <p class="quiet">${messages.checklist.talk} ${say(medicines)}</p>
`;
