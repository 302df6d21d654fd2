import {report} from './report.js';

/** An attribute's value where it is one of those allowed; else the default, and the developer is told which are. */
export function allowed<Value extends string | number>(
  element: HTMLElement,
  attribute: string,
  value: unknown,
  values: readonly Value[],
  fallback: Value,
): Value {
  const found = values.find((one) => one === value);
  if (found === undefined) {
    report(element, 'bad-attribute', attribute, `one of ${values.join(', ')}; using ${fallback}`);
  }
  return found ?? fallback;
}
