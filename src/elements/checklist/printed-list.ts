import {html, nothing} from 'lit';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {byWeight, labelAdviceOf, type MarkedItem} from '../../outline/checklist.js';
import {editedMark, say} from '../../templates/statement.js';

/** What is marked, on paper. What a label says is said once. */
export function printedList(marked: readonly MarkedItem[], section: ChecklistContent, messages: Messages) {
  const {checklist: words} = messages;
  const advice = labelAdviceOf(marked);
  return html`
    <h1 part="heading">${words.count(marked.length)}</h1>
    <ol>
      ${byWeight(marked).map(entry(messages))}
    </ol>
    ${advice ? html`<p>* ${say(advice)}</p>` : nothing}
    <p><strong>${words.talk}</strong> ${say(section.medicines)}</p>
  `;
}

const entry =
  (messages: Messages) =>
  ({item: {statement, why, labelAdvice}, unsure}: MarkedItem) => html`
    <li>
      <strong>${say(statement)}</strong>${labelAdvice ? ' *' : nothing}
      ${unsure ? html`<span class="mark">${messages.checklist.unsure}</span>` : nothing}${editedMark(statement, messages)}
      <span class="why">${say(why)}</span>
    </li>
  `;
