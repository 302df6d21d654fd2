import {fixture, html} from '@open-wc/testing';
import type {SideEffectsElement} from '../../../src/classes.js';
import '../../../src/side-effects.js';
import {part} from '../shadow.js';

export {has, isVisible, part, parts, words} from '../shadow.js';

/** The side effects as a reader meets them, and the ways to use them, for the tests of this folder. */
export const show = (template = html`<treatment-side-effects></treatment-side-effects>`) =>
  fixture<SideEffectsElement>(template);

/** One side effect, by its id. */
export const item = (element: SideEffectsElement, id: string) => part<HTMLDetailsElement>(element, `#${id}`);

/** Chooses a time as a reader does. */
export async function choose(element: SideEffectsElement, time: string): Promise<void> {
  part(element, `input[value="${time}"]`).click();
  await element.updateComplete;
}
