import {report} from './report.js';
import {saysNothing, textOf} from './text-of.js';

/**
 * An attribute's value where it is one of those allowed; else the default, and the developer is told which are. One that
 * was taken away (null, undefined, '') says nothing, and there is nothing to tell.
 */
export function allowed<Value extends string | number>(
  element: HTMLElement,
  attribute: string,
  value: unknown,
  values: readonly Value[],
  fallback: Value,
): Value {
  if (saysNothing(value)) return fallback;
  const found = values.find((one) => String(one) === textOf(value).trim());
  if (found === undefined) {
    report(element, 'bad-attribute', attribute, `one of ${values.join(', ')}; using ${fallback}`);
  }
  return found ?? fallback;
}
