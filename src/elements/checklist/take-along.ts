import {render, type LitElement} from 'lit';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import {readersList, type MarkedItem} from '../../outline/checklist.js';
import {toText} from '../../outline/to-text.js';
import {printAlone} from '../../page/print-alone.js';
import {listId, type Notice} from './marked-panel.js';
import {printedList} from './printed-list.js';

/** Prints the reader's list alone. Returns what is to be said of it. */
export function printList(
  element: LitElement,
  {section, messages}: View<ChecklistContent>,
  marked: readonly MarkedItem[],
): Notice | undefined {
  const page = document.createDocumentFragment();
  render(printedList(marked, section, messages), page);
  return printAlone(element, page.childNodes) ? undefined : 'notPrinted';
}

/** Copies it as text. Without permission, or on a page without https, it is selected: the reader copies by hand. */
export async function copyList(
  {renderRoot}: LitElement,
  {section, messages}: View<ChecklistContent>,
  marked: readonly MarkedItem[],
): Promise<Notice> {
  try {
    await navigator.clipboard.writeText(toText({blocks: readersList(marked, section, messages), messages}));
    return 'copied';
  } catch {
    const list = renderRoot.querySelector(`#${listId} ol`);
    if (list) getSelection()?.selectAllChildren(list);
    return 'selected';
  }
}
