import {elementNames, type ElementName} from '../../../src/content/elements.js';
import {version} from '../../../src/version.js';
import {isLook, lookNames} from './looks.js';
import {languages, optionFault, optionsOf, type Option} from './options.js';
import {
  initialState,
  widths,
  withEntry,
  withOption,
  type BuilderState,
  type PreviewPage,
  type Width,
} from './state.js';
import {format} from './to-address.js';
import {tokenFault, tokenNamed} from './tokens.js';

/** What an address holds, and what in it could not be taken, a sentence for each. */
export interface FromAddress {
  readonly state: BuilderState;
  readonly faults: readonly string[];
}

/** The state with an entry of an address taken in, and what of it could not be. */
interface Read {
  readonly state: BuilderState;
  readonly fault?: string | undefined;
}

type Reader = (state: BuilderState, value: string) => Read;

/** Longer than any page needs; what is longer was not made here. */
const longest = 30_000;

/** Reads what `toAddress` wrote. An address comes from anywhere: what cannot be taken is named, and the rest is kept. */
export function fromAddress(hash: string): FromAddress | undefined {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith('builder=')) return undefined;
  if (text.length > longest)
    return {
      state: initialState,
      faults: [`The address has more than ${longest} letters: nothing of it was taken.`],
    };
  const faults: string[] = [];
  const seen = new Set<string>();
  let state = initialState;
  for (const [key, value] of new URLSearchParams(text)) {
    const read = seen.has(key)
      ? {state, fault: 'it is there twice; the first one counts'}
      : readEntry(state, key, value);
    seen.add(key);
    state = read.state;
    if (read.fault) faults.push(`${quoted(key)}: ${read.fault}.`);
  }
  return {state, faults};
}

/** A name from an address in a sentence: some of it, as it is written. */
const quoted = (text: string) => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

function readEntry(state: BuilderState, key: string, value: string): Read {
  const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
  if (reader) return reader(state, value);
  const [owner = '', name = '', ...rest] = key.split('.');
  if (owner === 'token') return readToken(state, name, rest.join('.'), value);
  if (owner !== 'guide' && !isElement(owner))
    return {state, fault: 'this builder knows nothing of that name'};
  const option = optionsOf(`treatment-${owner}`).find(({attribute}) => attribute === name);
  if (!option || rest.length > 0) return {state, fault: `the element has no attribute ${quoted(name)}`};
  return readOption(state, owner, option, value);
}

const isElement = (name: string): name is ElementName => (elementNames as readonly string[]).includes(name);

function readOption(state: BuilderState, owner: ElementName | 'guide', option: Option, value: string): Read {
  const ids = option.choices.map((choice) => choice.value);
  const known =
    option.kind === 'ids'
      ? namesIn(value)
          .filter((id) => ids.includes(id))
          .join(' ')
      : value;
  const fault = optionFault(option, value);
  // Of several ids, those that there are can be taken.
  const isUsable = !fault || (option.kind === 'ids' && optionFault(option, known) === undefined);
  const set = option.kind === 'boolean' || known;
  if (!isUsable || set === '') return {state, fault};
  const {attribute} = option;
  return owner === 'guide'
    ? {state: {...state, guide: withEntry(state.guide, attribute, set)}, fault}
    : {state: withOption(state, owner, attribute, set), fault};
}

function readToken(state: BuilderState, short: string, part: string, value: string): Read {
  const token = tokenNamed(short);
  const isDark = part === 'dark' && token?.kind === 'color';
  if (!token || (part !== '' && !isDark)) return {state, fault: 'there is no token of that name'};
  const fault = tokenFault(token, value);
  if (fault) return {state, fault};
  const before = state.tokens[token.name];
  if (isDark && !before) return {state, fault: 'a value for dark pages needs one for light pages before it'};
  const set = isDark && before ? {...before, dark: value} : {value};
  return {state: {...state, tokens: withEntry(state.tokens, token.name, set)}};
}

const readers: Readonly<Record<string, Reader>> = {
  builder: (state, value) =>
    value === format
      ? {state}
      : {
          state,
          fault: `the address has the format ${quoted(value)}, and this page reads ${format}; what both know was taken`,
        },
  of: (state, value) =>
    value === version
      ? {state}
      : {
          state,
          fault: `the address was made with version ${quoted(value)}, and this is ${version}; what both know was taken`,
        },
  // Elements that the address does not name, such as new ones, come after the others.
  order: (state, value) =>
    withNames(state, value, (names) => {
      const place = ({name}: {readonly name: ElementName}) =>
        names.includes(name) ? names.indexOf(name) : names.length;
      return state.elements.toSorted((one, other) => place(one) - place(other));
    }),
  elements: (state, value) =>
    withNames(state, value, (names) =>
      state.elements.map((placed) => ({...placed, isShown: names.includes(placed.name)})),
    ),
  lang: (state, value) =>
    languages.some((choice) => choice.value === value)
      ? {state: {...state, language: value}}
      : {
          state,
          fault: `there is no ${quoted(value)}; there are ${languages.map((one) => one.value || 'en').join(', ')}`,
        },
  look: (state, value) => (isLook(value) ? withPage(state, {look: value}) : oneOf(state, lookNames)),
  scheme: (state, value) =>
    value === 'light' || value === 'dark' || value === 'both'
      ? withPage(state, {scheme: value})
      : oneOf(state, ['light', 'dark', 'both']),
  width: (state, value) => (isWidth(value) ? withPage(state, {width: value}) : oneOf(state, widths)),
};

const isWidth = (value: string): value is Width => (widths as readonly string[]).includes(value);

const withPage = (state: BuilderState, page: Partial<PreviewPage>): Read => ({
  state: {...state, page: {...state.page, ...page}},
});

const oneOf = (state: BuilderState, values: readonly string[]): Read => ({
  state,
  fault: `expected one of ${values.join(', ')}`,
});

const namesIn = (text: string) => [...new Set(text.split(' ').filter(Boolean))];

/** The state with elements as those names say that there are; the others are told. */
function withNames(
  state: BuilderState,
  value: string,
  placed: (names: readonly ElementName[]) => BuilderState['elements'],
): Read {
  const names = namesIn(value);
  const known = names.filter(isElement);
  const unknown = names.filter((name) => !isElement(name));
  const fault =
    unknown.length > 0
      ? `${unknown.slice(0, 3).map(quoted).join(', ')}: no element; there are ${elementNames.join(', ')}`
      : undefined;
  // Nothing but unknown names tells nothing.
  return {state: fault && known.length === 0 ? state : {...state, elements: placed(known)}, fault};
}
