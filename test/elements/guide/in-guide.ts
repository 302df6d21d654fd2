import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {GuideElement, SideEffectsElement, TreatmentErrorEvent} from '../../../src/classes.js';
import '../../../src/side-effects.js';

/** What an element says, in one line. */
export const words = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** The side effects in a guide, and a part of them. */
export const block = (place: ParentNode) =>
  place.querySelector<SideEffectsElement>('treatment-side-effects')!;
export const part = (element: SideEffectsElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
/** Whom they say to call. */
export const call = (place: ParentNode) => words(part(block(place), '.strip > .emergency'));

/** A file as an address, of a given type. */
export const file = (content: unknown, type = 'application/json') =>
  URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)], {type}));

/** All faults that something says while it is made. */
export async function faultsOf(make: () => Promise<unknown>): Promise<TreatmentErrorEvent[]> {
  const faults: TreatmentErrorEvent[] = [];
  const listen = (event: TreatmentErrorEvent) => faults.push(event);
  document.body.addEventListener('treatment-error', listen);
  await make();
  await aTimeout(100);
  document.body.removeEventListener('treatment-error', listen);
  return faults;
}

/** The check of a clinic's content comes with the first that a page has: tests of it begin when it is here. */
export async function checkIsHere(): Promise<void> {
  const guide = await fixture<GuideElement>(html`
    <treatment-guide .overrides=${{hide: ['se-site']}}
      ><treatment-side-effects></treatment-side-effects
    ></treatment-guide>
  `);
  await waitUntil(() => part(block(guide), '[part="base"]'), 'the first changes are checked');
}
