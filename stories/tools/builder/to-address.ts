import {version} from '../../../src/version.js';
import type {BuilderState, Values} from './state.js';
import {tokens} from './tokens.js';

/** The format of addresses. Its number changes when an older page could no longer read them. */
export const format = '1';

/**
 * The state as it stands behind the "#" of an address: words that one can read, so that everybody sees what they hand on. No
 * browser sends that part to a server. What was typed of the clinic is left out where `withClinic` is false.
 */
export function toAddress(state: BuilderState, {withClinic = true} = {}): string {
  const {elements, guide, language, page} = state;
  const entries: [string, string][] = [
    ['builder', format],
    ['of', version],
    ['order', elements.map(({name}) => name).join(' ')],
    ['elements', elements.flatMap(({name, isShown}) => (isShown ? name : [])).join(' ')],
    ...elements.flatMap(({name, values}) => valueEntries(name, values)),
    ...valueEntries('guide', withClinic ? guide : {}),
    ...(language ? [['lang', language] as [string, string]] : []),
    ...tokens.flatMap(({name, short}): [string, string][] => {
      const set = state.tokens[name];
      if (!set) return [];
      return [
        [`token.${short}`, set.value],
        ...(set.dark ? [[`token.${short}.dark`, set.dark] as [string, string]] : []),
      ];
    }),
    ['look', page.look],
    ['scheme', page.scheme],
    ['width', page.width],
  ];
  return `#${new URLSearchParams(entries).toString()}`;
}

const valueEntries = (name: string, values: Values) =>
  Object.entries(values).map(([attribute, value]): [string, string] => [
    `${name}.${attribute}`,
    value === true ? '' : value,
  ]);
