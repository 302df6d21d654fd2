import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {editedMark, say} from '../../templates/statement.js';
import {byWeight, type MarkedItem} from '../../outline/checklist.js';

/** What the copy button says: what it does, what it did, or what the reader does where the clipboard is closed. */
export type Copy = 'copy' | 'copied' | 'selected';

/** What is marked, and what the buttons do. */
export interface MarkedPanel {
  readonly marked: readonly MarkedItem[];
  readonly copy: Copy;
  /** What the clear button does; none while there is nothing to clear or to bring back. */
  readonly clear: 'clear' | 'undo' | undefined;
  readonly disabled: boolean;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** The list of what is marked. Its count is the one thing that is announced. */
export function markedPanel({section, messages, level}: View<ChecklistContent>, panel: MarkedPanel) {
  const {checklist: words} = messages;
  const {marked, copy, clear, disabled, onPrint, onCopy, onClear} = panel;
  const isEmpty = marked.length === 0;
  const takeAlong = html`
    <button class="fill" type="button" part="print" @click=${onPrint}><span>${words.print}</span></button>
    <button type="button" part="copy" @click=${onCopy}><span>${words[copy]}</span></button>
  `;
  return html`
    <div class="marked" part="list" id="list">
      <div role="status" part="count">${heading(level, words.count(marked.length), 1)}</div>
      ${isEmpty ? html`<p>${words.none}</p>` : list(marked, section, messages)}
      <p class="actions screen">
        ${isEmpty ? nothing : takeAlong}
        ${
          // One button for both, so that the focus stays on it.
          clear
            ? html`<button class="plain" type="button" part="clear" ?disabled=${disabled} @click=${onClear}>
                <span>${words[clear]}</span>
              </button>`
            : nothing
        }
      </p>
    </div>
  `;
}

/** The weightiest first: what each means, and what to do. */
const list = (marked: readonly MarkedItem[], {medicines}: ChecklistContent, messages: Messages) => html`
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
