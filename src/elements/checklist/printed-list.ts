import {html, nothing} from 'lit';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {editedMark, say} from '../../templates/statement.js';
import {webAddress} from '../../page/web-address.js';
import {byWeight, labelAdviceOf, type MarkedItem} from '../../outline/checklist.js';
import {unrecorded} from './unrecorded.js';

/**
 * The reader's list to take along, in a size to read by: for whom it is and how to call them, what is marked, room to
 * write, and from which page it is. What a label says is said once.
 */
export function printedList(marked: readonly MarkedItem[], section: ChecklistContent, messages: Messages) {
  const {checklist: words} = messages;
  const advice = labelAdviceOf(marked);
  return html`
    <div part="base" class="paper" lang=${messages.lang} dir=${messages.dir}>
      ${unrecorded(html`
        <p><strong>${section.listFor}</strong> · ${say(section.title)}</p>
        <h1 part="heading">${words.count(marked.length)}</h1>
        <ol>
          ${byWeight(marked).map(entry(messages))}
        </ol>
        ${advice ? html`<p>* ${say(advice)}</p>` : nothing}
        <p><strong>${words.talk}</strong> ${say(section.medicines)}</p>
        ${[words.questions, words.notes].map(room)}
        <p class="quiet">${say(section.general)} ${section.seekHelp.line}</p>
        ${address()}
      `)}
    </div>
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

/** Lines to write on. They are borders: browsers do not print backgrounds. */
const room = (title: string) => html`
  <div class="room">
    <h2 part="subheading">${title}</h2>
    ${[1, 2, 3, 4].map(() => html`<div class="rule"></div>`)}
  </div>
`;

/** Where the list can be found again. A page without an address of the web has none to print. */
function address() {
  const written = webAddress();
  return written ? html`<p class="quiet" dir="ltr">${written}</p>` : nothing;
}
