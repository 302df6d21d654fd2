import {html, nothing} from 'lit';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {editedMark, say} from '../../templates/statement.js';
import {byWeight, type MarkedItem} from '../../outline/checklist.js';
import {unrecorded} from './unrecorded.js';

/**
 * The reader's list to take along: for whom it is, what is marked, and room to write. What a label says is said once, so
 * that a long list still fits on one page.
 */
export function printedList(marked: readonly MarkedItem[], section: ChecklistContent, messages: Messages) {
  const {checklist: words} = messages;
  const advice = marked.find(({item}) => item.labelAdvice)?.item.labelAdvice;
  return html`
    <div part="base" class="paper" lang=${messages.lang} dir=${messages.dir}>
      ${unrecorded(html`
        <h1 part="heading">${words.count(marked.length)}</h1>
        <p><strong>${section.listFor}</strong> · ${say(section.title)}</p>
        <ol>
          ${byWeight(marked).map(entry(messages))}
        </ol>
        ${advice ? html`<p>* ${say(advice)}</p>` : nothing}
        <p>${words.talk} ${say(section.medicines)}</p>
        ${[words.questions, words.notes].map(room)}
        <p class="quiet">${say(section.general)} ${section.seekHelp.line}</p>
      `)}
    </div>
  `;
}

const entry =
  (messages: Messages) =>
  ({item: {statement, why, labelAdvice}, unsure}: MarkedItem) => html`
    <li>
      ${say(statement)}${labelAdvice ? ' *' : nothing}
      ${unsure ? html`<span class="mark">${messages.checklist.unsure}</span>` : nothing}${editedMark(statement, messages)}
      <span class="why">${say(why)}</span>
    </li>
  `;

/** Lines to write on. They are borders: browsers do not print backgrounds. */
const room = (title: string) => html`
  <h2 part="subheading">${title}</h2>
  ${[1, 2, 3, 4].map(() => html`<div class="rule"></div>`)}
`;
