import {fixture, html} from '@open-wc/testing';
import type {ContraindicationsElement} from '../../../src/classes.js';
import '../../../src/contraindications.js';
import {part, parts, words} from '../shadow.js';
import {readable} from '../accessibility-tree.js';

export {has, isVisible, part, parts, words} from '../shadow.js';

/** The checklist as a reader meets it, and the ways to use it, for the tests of this folder. */
export const show = (template = html`<treatment-contraindications></treatment-contraindications>`) =>
  fixture<ContraindicationsElement>(template);

export const withUnsure = html`<treatment-contraindications with-unsure></treatment-contraindications>`;
export const readOnly = html`<treatment-contraindications view="list"></treatment-contraindications>`;

/** What it says of how many things are marked. */
export const count = (element: ContraindicationsElement) =>
  words(part(element, '[role="status"][part~="count"]'));

/** What stands on the reader's list. */
export const statements = (element: ContraindicationsElement) =>
  parts(element, '[part="list-item"] > b').map(words);

/** What is read aloud: a space that does not break is a space. */
export const tree = async () =>
  (await readable()).map((node) => ({...node, name: node.name?.replaceAll('\u00a0', ' ')}));

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

/** What has the focus: its id, its part, or the id of what it stands in. Empty for nothing in the checklist. */
export function focused({shadowRoot}: ContraindicationsElement): string {
  const active = shadowRoot!.activeElement;
  if (!active) return '';
  const own = active.localName === 'input' ? '' : active.id || active.getAttribute('part');
  return own || (active.closest('[id]')?.id ?? 'something');
}
