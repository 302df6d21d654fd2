import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {Overrides, SummaryElement} from '../../../src/classes.js';
import '../../../src/summary.js';

/** What the tests of this element have in common. */
export const show = (template = html`<treatment-summary></treatment-summary>`) =>
  fixture<SummaryElement>(template);
export const part = <Found extends HTMLElement = HTMLElement>(element: SummaryElement, selector: string) =>
  element.shadowRoot!.querySelector<Found>(selector)!;
export const parts = (element: SummaryElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** In a guide whose clinic changed something; the changes are checked by what is fetched for them. */
export const withOverrides = async (overrides: Overrides) => {
  const guide = await fixture(html`
    <treatment-guide region="US" clinic-name="Harbor Pain Clinic" .overrides=${overrides}>
      <treatment-summary></treatment-summary>
    </treatment-guide>
  `);
  const element = guide.querySelector('treatment-summary')!;
  await waitUntil(() => element.shadowRoot?.querySelector('[part="group"]'));
  await aTimeout(20);
  return element;
};

/** A page of the demo's font, in a column as wide as its phone leaves it. */
export const showOnPage = async (lang: string, width?: number) => {
  const column = await fixture<HTMLElement>(
    html`<div
      lang=${lang}
      style="font: 17px/1.6 'Liberation Sans', Arial, sans-serif; inline-size: ${width ? `${width}px` : 'auto'}"
    >
      <treatment-guide region="US"><treatment-summary></treatment-summary></treatment-guide>
    </div>`,
  );
  const element = column.querySelector('treatment-summary')!;
  await aTimeout(50);
  return element;
};
