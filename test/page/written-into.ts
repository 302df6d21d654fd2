import {fixture, html} from '@open-wc/testing';
import type {GuideElement} from '../../src/classes.js';
import '../../src/es.js';
import '../../src/index.js';
import type {ContentTag} from '../../src/server/tags.js';

/** An element whose texts something else writes into. */
export type Shown = HTMLElementTagNameMap[ContentTag];

/** A translator's own element around a text. Its translation is the text itself, so that both can be compared. */
export const wrapping = (text: string) => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = text;
  outer.append(inner);
  return outer;
};

export function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data, parentElement}) => data.trim() && parentElement?.localName !== 'style');
}

export const words = (element: Shown) =>
  element.shadowRoot!.querySelector('[part="base"]')!.textContent.replace(/\s+/g, ' ').trim();

/** Where two texts part. */
export function difference(text: string, other: string): string {
  const at = [...text].findIndex((letter, i) => letter !== other[i]);
  return text === other
    ? ''
    : `…${text.slice(Math.max(at - 60, 0), at + 40)}… not …${other.slice(at, at + 40)}…`;
}

export const click =
  (selector: string, at = 0) =>
  (element: Shown) =>
    element.shadowRoot!.querySelectorAll<HTMLElement>(selector)[at]!.click();
export const choose = (selector: string, value: string) => (element: Shown) => {
  const control = element.shadowRoot!.querySelector<HTMLSelectElement>(selector)!;
  control.value = value;
  control.dispatchEvent(new Event('change', {bubbles: true}));
};
export const set = (name: string, value: unknown) => (element: Shown) =>
  void Object.assign(element, {[name]: value});

export async function made(tag: string): Promise<Shown> {
  const guide = await fixture<GuideElement>(html`<treatment-guide emergency-phone="000"></treatment-guide>`);
  const element = document.createElement(tag) as Shown;
  guide.append(element);
  await element.updateComplete;
  return element;
}

export async function settled(element: Shown) {
  await (element.parentElement as GuideElement).updateComplete;
  await element.updateComplete;
  await element.updateComplete;
}
