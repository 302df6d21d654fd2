import type {Allowed} from './allowed.js';
import {report} from './report.js';

/** An element whose attributes a page may fill with what it does not know. */
export interface Given extends HTMLElement {
  /** What those of its attributes come to that allow some values only; undefined where there is nothing for it to show. */
  readonly given: Readonly<Record<string, Allowed<unknown>>> | undefined;
}

/** Tells the developer what of that cannot be used, once an element has its content. After rendering, never while it goes on. */
export function tellFaults(element: Given): void {
  const {given, localName} = element;
  if (!given) report(element, 'no-content', 'treatment', `one that has content for <${localName}>`);
  for (const [name, {expected}] of Object.entries(given ?? {}))
    if (expected !== undefined) report(element, 'bad-attribute', name, expected);
}
