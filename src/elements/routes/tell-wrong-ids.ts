import type {RoutesContent} from '../../content/resolved.js';
import {wrongIds} from '../../page/named-entries.js';
import {report} from '../../page/report.js';

type Named = Pick<RoutesContent, 'routes' | 'rows'>;

/** Tells the developer of ids in the element's settings that do not exist. */
export function tellWrongIds(element: HTMLElement & Record<keyof Named, string>, section?: Named): void {
  for (const attribute of ['routes', 'rows'] as const) {
    const expected = section && wrongIds(element[attribute], section[attribute]);
    if (expected) report(element, 'bad-attribute', attribute, expected);
  }
}
