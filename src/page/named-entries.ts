import {report} from './report.js';
import {textOf} from './text-of.js';

/**
 * The entries that an attribute names by their ids, in its order; all of them where it names none. The developer is told
 * once of ids that do not exist.
 */
export function namedEntries<Entry extends {readonly id: string}>(
  element: HTMLElement,
  attribute: string,
  value: unknown,
  entries: readonly Entry[],
): readonly Entry[] {
  const ids = [...new Set(textOf(value).split(/\s+/).filter(Boolean))];
  const unknown = ids.filter((id) => !entries.some((entry) => entry.id === id));
  if (unknown.length > 0) {
    const allowed = entries.map(({id}) => id).join(', ');
    report(element, 'bad-attribute', attribute, `ids out of ${allowed}, not "${unknown.join(' ')}"`);
  }
  const named = ids.flatMap((id) => entries.filter((entry) => entry.id === id));
  return named.length > 0 ? named : entries;
}
