import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {say} from '../../templates/statement.js';
import {byWeight, type MarkedItem} from './answers.js';

/** What is marked, the weightiest first: what each means and what to do. On the page and on paper. */
export const markedList = (
  marked: readonly MarkedItem[],
  {medicines}: ChecklistContent,
  {checklist: words}: Messages,
) => html`
  <ol>
    ${repeat(
      byWeight(marked),
      ({item}) => item.id,
      ({item: {statement, why, labelAdvice}, unsure}) => html`
        <li part="list-item">
          ${say(statement)} ${unsure ? html`<span class="mark">${words.unsure}</span>` : nothing}
          <span class="why quiet">${say(why)}</span>
          ${labelAdvice ? html`<span class="advice quiet">${say(labelAdvice)}</span>` : nothing}
        </li>
      `,
    )}
  </ol>
  <p class="quiet">${words.talk} ${say(medicines)}</p>
`;
