import {saysNothing, textOf} from './text-of.js';

/** What an attribute comes to: the value to use, and, where it says something else, what was expected. */
export interface Allowed<Value> {
  readonly value: Value;
  readonly expected?: string;
}

/**
 * An attribute's value where it is one of those allowed; else the default. One that was taken away (null, undefined, '')
 * says nothing, and there is nothing to tell.
 */
export function allowed<Value extends string | number>(
  value: unknown,
  values: readonly Value[],
  fallback: Value,
): Allowed<Value> {
  if (saysNothing(value)) return {value: fallback};
  const found = values.find((one) => String(one) === textOf(value).trim());
  if (found !== undefined) return {value: found};
  return {value: fallback, expected: `one of ${values.join(', ')}; using ${fallback}`};
}
