import {html, nothing} from 'lit';
import type {Messages} from '../locales/messages.js';

/** What became of the button that a reader pressed last: it is said below the buttons. */
export type Notice = 'copied' | 'selected' | 'notPrinted';

/** What the buttons below a reader's list do. */
export interface ListActions {
  readonly notice: Notice | undefined;
  /** What the clear button does; none while there is nothing to clear or to bring back. */
  readonly clear: 'clear' | 'undo' | undefined;
  readonly disabled: boolean;
  readonly onPrint: () => void;
  readonly onCopy: () => void;
  readonly onClear: () => void;
}

/** Id, in an element, of the list that its reader puts together. */
export const listId = 'list';

/** What a reader can do with the list, and what the buttons did: that is announced. */
export const listActions = (isEmpty: boolean, actions: ListActions, {readersList: words}: Messages) => html`
  ${isEmpty && !actions.clear ? nothing : buttons(isEmpty, actions, words)}
  <p class="quiet screen" role="status" part="note">${actions.notice ? words[actions.notice] : nothing}</p>
`;

const buttons = (
  isEmpty: boolean,
  {clear, disabled, onPrint, onCopy, onClear}: ListActions,
  words: Messages['readersList'],
) => html`
  <p class="actions screen">
    ${
      isEmpty
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
