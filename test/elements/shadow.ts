/** What an element shows, for its tests. Where nothing is expected, ask `has`: a failed assertion would print the page. */

/** A part of it, by a selector. */
export const part = <Found extends Element = HTMLElement>(element: Element, selector: string): Found =>
  element.shadowRoot!.querySelector<Found>(selector)!;

/** All parts of a kind. */
export const parts = <Found extends Element = HTMLElement>(element: Element, selector: string): Found[] => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];

/** Whether there is such a part. */
export const has = (element: Element, selector: string): boolean => parts(element, selector).length > 0;

/** Its text, in one line. */
export const words = (node: Node): string => node.textContent!.replace(/\s+/g, ' ').trim();

/** Whether a reader sees it: what stands in a closed disclosure is not seen. */
export const isVisible = (node: Element): boolean => node.checkVisibility({contentVisibilityAuto: true});
