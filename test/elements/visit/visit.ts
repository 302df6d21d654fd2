import {fixture, html, waitUntil} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {VisitElement} from '../../../src/classes.js';
import '../../../src/guide.js';
import '../../../src/visit.js';

/** The element, or the first of it in what is shown. */
export async function show(
  template: TemplateResult = html`<treatment-visit></treatment-visit>`,
): Promise<VisitElement> {
  const shown = await fixture<HTMLElement>(template);
  const element = shown.localName === 'treatment-visit' ? shown : shown.querySelector('treatment-visit')!;
  await (element as VisitElement).updateComplete;
  // A clinic's content is checked before it is shown.
  await waitUntil(
    () => element.shadowRoot?.querySelector('[part="phase"]') || element.textContent,
    undefined,
    {timeout: 8000},
  );
  return element as VisitElement;
}

export const parts = (element: VisitElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const part = (element: VisitElement, selector: string) => {
  const [found] = parts(element, selector);
  if (!found) throw new Error(`No ${selector} is shown.`);
  return found;
};
export const words = ({textContent}: Node) => textContent!.replaceAll(/\s+/g, ' ').trim();
export const isVisible = (node: Element) => node.checkVisibility({contentVisibilityAuto: true});
export const entry = (element: VisitElement, id: string) => part(element, `#${id}`);

/** Ticks questions as a reader does, or unticks them. */
export async function tick(element: VisitElement, ...ids: readonly string[]): Promise<void> {
  for (const id of ids) part(element, `#${id} input`).click();
  await element.updateComplete;
}

export const isTicked = (element: VisitElement, id: string) =>
  (part(element, `#${id} input`) as HTMLInputElement).checked;
export const has = (element: VisitElement, selector: string) => parts(element, selector).length > 0;
export async function press(element: VisitElement, name: string): Promise<void> {
  part(element, `[part="${name}"]`).click();
  await new Promise((done) => setTimeout(done, 20));
  await element.updateComplete;
}
