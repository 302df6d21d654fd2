import {fixture, html} from '@open-wc/testing';
import type {ContraindicationsElement} from '../../../src/classes.js';
import '../../../src/contraindications.js';

/** The checklist as a reader meets it, and the ways to use it, for the tests of this folder. */
export const show = (template = html`<treatment-contraindications></treatment-contraindications>`) =>
  fixture<ContraindicationsElement>(template);

export const part = <E extends HTMLElement = HTMLElement>(
  element: ContraindicationsElement,
  selector: string,
) => element.shadowRoot!.querySelector<E>(selector)!;

export const parts = <E extends HTMLElement = HTMLElement>(
  element: ContraindicationsElement,
  selector: string,
) => [...element.shadowRoot!.querySelectorAll<E>(selector)];

export const words = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();

/** The box of an item, or one of its three answers. */
export const box = (element: ContraindicationsElement, id: string, answer?: 'yes' | 'no' | 'unsure') =>
  part<HTMLInputElement>(element, `#${id} input${answer ? `[value="${answer}"]` : ''}`);

/** Clicks boxes as a reader does. */
export async function mark(element: ContraindicationsElement, ...ids: string[]): Promise<void> {
  for (const id of ids) box(element, id).click();
  await element.updateComplete;
}

/** Gives answers as a reader does. */
export async function answer(
  element: ContraindicationsElement,
  answers: Record<string, 'yes' | 'no' | 'unsure'>,
): Promise<void> {
  for (const [id, said] of Object.entries(answers)) box(element, id, said).click();
  await element.updateComplete;
}

export async function press(element: ContraindicationsElement, button: 'print' | 'copy' | 'clear') {
  part(element, `[part="${button}"]`).click();
  await element.updateComplete;
}

/** Whether there is such a part. (A failed assertion on an element itself would print the whole page.) */
export const has = (element: ContraindicationsElement, selector: string) =>
  parts(element, selector).length > 0;

/** What has the focus: its id, its part, or the id of what it stands in. Empty for nothing in the checklist. */
export function focused({shadowRoot}: ContraindicationsElement): string {
  const active = shadowRoot!.activeElement;
  if (!active) return '';
  const own = active.localName === 'input' ? '' : active.id || active.getAttribute('part');
  return own || (active.closest('[id]')?.id ?? 'something');
}
