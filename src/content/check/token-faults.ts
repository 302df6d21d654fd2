import {token} from '../token.js';
import type {Fault} from './fault.js';

/** What can stand in braces. */
export interface Tokens {
  /** Names of numbers, which the words of a form may follow: "{cups}", "{cups people}". */
  readonly quantities: readonly string[];
  readonly others: readonly string[];
  /** Names of words that take a form by the number before them. */
  readonly forms: readonly string[];
}

/** Braces that stand for nothing, which a reader would see as they are. */
export function tokenFaults(text: string, path: string, {quantities, others, forms}: Tokens): Fault[] {
  const rest = text.replaceAll(token, (whole, name: string, form: string | undefined) => {
    const isKnown = quantities.includes(name) || (form === undefined && others.includes(name));
    return isKnown && (form === undefined || forms.includes(form)) ? '' : whole;
  });
  const [unknown] = /\{[^{}]*\}?|\}/.exec(rest) ?? [];
  if (unknown === undefined) return [];
  const known = [...quantities, ...others].join(', ');
  const after = forms.length > 0 ? `, and after a number ${forms.join(', ')}` : '';
  return [{path, expected: `in braces only one of ${known}${after}, not "${unknown}"`}];
}
