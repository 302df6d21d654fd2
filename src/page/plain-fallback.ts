import type {LitElement} from 'lit';
import {emergencyLineMark, readerTextAttribute} from './reader-text.js';
import {report} from './report.js';
import {startAfresh} from './start-afresh.js';

/**
 * True where the page gives an element nothing to show in its place: a server's line of whom to call is no content, nor is
 * what we show where it can have no root.
 */
export const isEmptyOf = (element: Element & {readonly renderRoot?: unknown}): boolean =>
  [...element.childNodes].every((child) =>
    child instanceof Element
      ? child === element.renderRoot || child.getAttribute(readerTextAttribute) === emergencyLineMark
      : child.nodeType !== Node.TEXT_NODE || !child.textContent?.trim(),
  );

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
