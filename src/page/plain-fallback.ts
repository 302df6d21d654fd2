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
  startAfresh(element);
  const plain = document.createElement(isEmptyOf(element) ? 'p' : 'slot');
  if (plain.localName === 'p') {
    plain.setAttribute('part', 'base');
    plain.style.whiteSpace = 'pre-line';
    plain.textContent = textOf(element) || sentence;
  }
  element.renderRoot.prepend(plain);
  report(
    element,
    'not-rendered',
    'the page',
    `a page in which it can be rendered, not one with ${String(error)}`,
  );
}

function textOf(element: Telling): string {
  try {
    return element.toText();
  } catch {
    return '';
  }
}
