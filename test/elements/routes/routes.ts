import {fixture, html, nextFrame} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {RoutesElement} from '../../../src/classes.js';
import '../../../src/routes.js';
import {readable} from '../accessibility-tree.js';
import {part, parts, words} from '../shadow.js';

export {has, isVisible, part, parts, words} from '../shadow.js';

/** All ways, in the page's order. */
export const all = ['rt-iv', 'rt-im', 'rt-sc', 'rt-esketamine', 'rt-nasal', 'rt-sublingual', 'rt-oral'];

/** Draws a page and waits until the element on it knows its width. */
export async function showPage(template: TemplateResult): Promise<{page: Element; element: RoutesElement}> {
  const page = await fixture(html`<div>${template}</div>`);
  const element = page.querySelector('treatment-routes')!;
  await settled(element);
  return {page, element};
}
/** The element alone, or the one in what is given. */
export const show = async (template = html`<treatment-routes></treatment-routes>`) =>
  (await showPage(template)).element;
/** The width is seen at the end of a frame, and what follows from it is drawn in the same one. */
export async function settled(element: RoutesElement) {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}
export const onPhone = (tag = html`<treatment-routes></treatment-routes>`) =>
  show(html`<div style="inline-size: 320px">${tag}</div>`);

/** The ways whose columns are on screen: the style sheet decides how many there is room for. */
export const columns = (element: RoutesElement) =>
  parts(element, '[part="route"]')
    .filter((one) => one.checkVisibility({contentVisibilityAuto: true}) && one.offsetWidth > 0)
    .map(({id}) => id);
export const rows = (element: RoutesElement) => parts<HTMLTableRowElement>(element, '[part="row"]');
export const row = (element: RoutesElement, label: string) =>
  parts<HTMLTableRowElement>(element, '[part="row"]').find(
    (one) => words(one.cells[0]!.firstElementChild!) === label,
  )!;
export const cell = (element: RoutesElement, label: string, id: string) =>
  row(element, label).cells[parts(element, '[part="route"]').findIndex((one) => one.id === id) + 1]!;
export const selects = (element: RoutesElement) => parts<HTMLSelectElement>(element, '.pair select');

export async function press(element: RoutesElement, selector: string) {
  part(element, selector).click();
  await element.updateComplete;
}
export async function compare(element: RoutesElement) {
  await press(element, '.compare');
  await settled(element);
}
export const more = (element: RoutesElement, id: string) => press(element, `tbody .more[data-row="${id}"]`);
export const mark = (element: RoutesElement, id: string) => press(element, `.way input[value="${id}"]`);
export const marked = (element: RoutesElement) =>
  parts<HTMLInputElement>(element, '.way input').flatMap(({checked, value}) => (checked ? [value] : []));
export async function ask(element: RoutesElement, id: string) {
  const select = part<HTMLSelectElement>(element, '[name="question"]');
  select.value = id;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}
export async function choose(element: RoutesElement, place: 0 | 1, id: string) {
  const select = selects(element)[place]!;
  select.value = id;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

/** The names of what is read as something of a kind. */
export const accessible = async (role: string) =>
  (await readable()).filter((node) => node.role === role).map(({name}) => name);
