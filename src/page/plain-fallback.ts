import type {LitElement} from 'lit';
import {report} from './report.js';
import {startAfresh} from './start-afresh.js';

/** True where the page gives an element nothing to show in its place. */
export const isEmptyOf = (element: Element): boolean =>
  element.childElementCount === 0 && !element.textContent?.trim();

/** An element that knows its content as text. */
type Telling = LitElement & {toText(): string};

/**
 * What readers get where an element cannot be rendered, as on a page served as XML: the page's own words between its
 * tags, else the content as plain text, else one sentence with the emergency line. Never nothing.
 */
export function showPlainly(element: Telling, error: unknown, sentence: string): void {
  if (!isEmptyOf(element)) {
    showSlot(element, error);
    return;
  }
  const plain = create('p');
  plain.setAttribute('part', 'base');
  plain.style.whiteSpace = 'pre-line';
  plain.textContent = textOf(element) || sentence;
  show(element, plain, error);
}

/** Shows what the page has between the tags of an element that cannot be rendered. */
export const showSlot = (element: LitElement, error: unknown): void => show(element, create('slot'), error);

/** By its own class: an image of the page that is called "createElement" hides the document's method. */
const create = (name: string): HTMLElement => Document.prototype.createElement.call(document, name);

function show(element: LitElement, plain: HTMLElement, error: unknown) {
  startAfresh(element);
  element.renderRoot.prepend(plain);
  const expected = `a page in which it can be rendered, not one with ${String(error)}`;
  report(element, 'not-rendered', 'the page', expected);
}

function textOf(element: Telling): string {
  try {
    return element.toText();
  } catch {
    return '';
  }
}
