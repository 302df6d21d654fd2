import {render, type LitElement} from 'lit';
import type {Block} from '../outline/outline.js';
import {toText} from '../outline/to-text.js';
import {copyText} from '../page/copy-text.js';
import {printAlone} from '../page/print-alone.js';
import {printedSheet, type Sheet} from '../templates/printed-sheet.js';
import {listId, type Notice} from '../templates/list-actions.js';

/** Prints the lists of a sheet, and nothing else. Returns what is to be said of it. */
export function printSheet(element: LitElement, sheet: Sheet, lists: unknown): Notice | undefined {
  const page = document.createDocumentFragment();
  render(printedSheet(sheet, lists), page);
  return printAlone(element, page.childNodes) ? undefined : 'notPrinted';
}

/** Copies a list as text, or selects it. Returns what is to be said of it. */
export async function copyList(
  {renderRoot}: LitElement,
  blocks: readonly Block[],
  {messages}: Sheet,
): Promise<Notice> {
  const shown = renderRoot.querySelector(`#${listId} ol`);
  return (await copyText(toText({blocks, messages}), shown)) ? 'copied' : 'selected';
}
