import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {editedMark, say} from '../../templates/statement.js';
import {byWeight, labelAdviceOf, type MarkedItem} from '../../outline/checklist.js';

/** What became of the button that a reader pressed last: it is said below the buttons. */
export type Notice = 'copied' | 'selected' | 'notPrinted';

/** What is marked, and what the buttons do. */
export interface MarkedPanel {
  readonly marked: readonly MarkedItem[];
  readonly notice: Notice | undefined;
  /** What the clear button does; none while there is nothing to clear or to bring back. */
  readonly clear: 'clear' | 'undo' | undefined;
  readonly disabled: boolean;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** Id, in the element, of the list of what is marked. */
export const listId = 'list';

/** The list of what is marked. Its count is announced, and what its buttons did. */
export function markedPanel({section, messages, level}: View<ChecklistContent>, panel: MarkedPanel) {
  const {checklist: words} = messages;
  const {marked, notice} = panel;
  const isEmpty = marked.length === 0;
  return html`
    <div class="marked" part="list" id=${listId}>
      <div role="status" part="count status">${heading(level, words.count(marked.length), 1)}</div>
      ${isEmpty ? nothing : html`<p class="for">${section.listFor}</p>`}
      ${isEmpty ? html`<p>${words.none}</p>` : list(marked, messages)}
      ${isEmpty ? nothing : html`<p class="quiet"><b>${words.talk}</b> ${say(section.medicines)}</p>`}
      ${isEmpty && !panel.clear ? nothing : actions(panel, words)}
      <p class="quiet screen" role="status" part="note status">${notice ? words[notice] : nothing}</p>
    </div>
  `;
}

/** What a reader can do with the list. */
const actions = (
  {marked, clear, disabled, onPrint, onCopy, onClear}: MarkedPanel,
  words: Messages['checklist'],
) => html`
  <p class="actions screen">
    ${
      marked.length === 0
        ? nothing
        : html`
            <button class="fill" type="button" part="print" @click=${onPrint}>
              <span>${words.print}</span>
            </button>
            <button type="button" part="copy" @click=${onCopy}><span>${words.copy}</span></button>
          `
    }
    ${
      // One button for both, so that the focus stays on it.
      clear
        ? html`<button class="plain" type="button" part="clear" ?disabled=${disabled} @click=${onClear}>
            <span>${words[clear]}</span>
          </button>`
        : nothing
    }
  </p>
`;

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
