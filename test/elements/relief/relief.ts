import {aTimeout, fixture, html, waitUntil} from '@open-wc/testing';
import type {Overrides, ReliefDurationElement} from '../../../src/classes.js';
import '../../../src/relief-duration.js';

/** What the tests of this element have in common. */
export const show = (template = html`<treatment-relief-duration></treatment-relief-duration>`) =>
  fixture<ReliefDurationElement>(template);
export const showOf = (condition: string) =>
  show(html`<treatment-relief-duration condition=${condition}></treatment-relief-duration>`);
export const part = <Found extends HTMLElement = HTMLElement>(
  element: ReliefDurationElement,
  selector: string,
): Found => element.shadowRoot!.querySelector<Found>(selector)!;
export const parts = (element: ReliefDurationElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const isVisible = (element: Element) => element.checkVisibility({contentVisibilityAuto: true});
export const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
export const shownStudies = (element: ReliefDurationElement) =>
  parts(element, '[part="study"]:not([hidden]) > tr').map(({id}) => id);
export const choice = (element: ReliefDurationElement) => part<HTMLSelectElement>(element, 'select');
export const choose = async (element: ReliefDurationElement, condition: string) => {
  choice(element).value = condition;
  choice(element).dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
};
export const rowOf = (element: ReliefDurationElement, id: string) =>
  part<HTMLDetailsElement>(element, `#${id} details`);

/** Of pain of any kind: beside every choice. */
export const general = ['rd-cochrane', 'rd-moradi-30m', 'rd-orhurhu'];
/** Without a comparison group: below the others. */
export const uncompared = ['rd-patil', 'rd-tankha', 'rd-inpt2021', 'rd-corriger'];

export const withOverrides = async (overrides: Overrides) => {
  const guide = await fixture(html`
    <treatment-guide .overrides=${overrides}>
      <treatment-relief-duration></treatment-relief-duration>
    </treatment-guide>
  `);
  const element = guide.querySelector('treatment-relief-duration')!;
  // A clinic's content is checked by what is fetched for it.
  await waitUntil(() => element.shadowRoot?.querySelector('[part="study"]'));
  await aTimeout(20);
  return element;
};

export {snapshot} from '../accessibility-tree.js';
