import {fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import {contentTags} from '../../src/server/tags.js';

/** Every element with content on one page. */
export async function showAll() {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const elements = contentTags.map((tag) => page.appendChild(document.createElement(tag)));
  const drawn = () => Promise.all(elements.map(({updateComplete}) => updateComplete));
  await drawn();
  return {page, elements, drawn};
}

/** Opens all that opens in an element, and ticks all that can be ticked. */
export function openAndTick(element: HTMLElement): void {
  const root = element.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  for (const box of root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]:not(:checked)'))
    box.click();
  for (const more of root.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) more.click();
}
