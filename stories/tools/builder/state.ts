import {elementNames, type ElementName} from '../../../src/content/elements.js';
import type {LookName, Scheme} from './looks.js';

/** The attributes of a tag that somebody has set, by their names: a text, or `true` for one that is only there. */
export type Values = Readonly<Record<string, string | true>>;

/** An element, whether the page has it or not: what was set for it is kept when it is taken out for a moment. */
export interface Placed {
  readonly name: ElementName;
  readonly isShown: boolean;
  readonly values: Values;
}

/** What a token is set to: on all pages, or on light pages, with another value on dark ones. */
export interface TokenValue {
  readonly value: string;
  readonly dark?: string;
}

/** The widths of the preview in CSS pixels, and all of them side by side. */
export const widths = ['360', '768', '1280', 'all'] as const;
export type Width = (typeof widths)[number];

/** The page around the preview. It is not part of the code. */
export interface PreviewPage {
  readonly look: LookName;
  readonly scheme: Scheme | 'both';
  readonly width: Width;
}

/** All that the builder knows. The code, the style sheet, the preview and the address are made from it, and from it alone. */
export interface BuilderState {
  /** All elements, in the order of the page. */
  readonly elements: readonly Placed[];
  readonly guide: Values;
  /** The language of the text, where it is not English. */
  readonly language: string;
  /** By the name of the property, such as `--treatment-accent`. */
  readonly tokens: Readonly<Record<string, TokenValue>>;
  readonly page: PreviewPage;
}

/** What the builder begins with: the two elements that most pages begin with, and nothing set. */
export const initialState: BuilderState = {
  elements: elementNames.map((name) => ({
    name,
    isShown: name === 'summary' || name === 'side-effects',
    values: {},
  })),
  guide: {},
  language: '',
  tokens: {},
  page: {look: 'plain', scheme: 'light', width: '768'},
};

/** The elements that the page has. */
export const shownElements = ({elements}: BuilderState): readonly Placed[] =>
  elements.filter(({isShown}) => isShown);

/** A record with an entry set, or taken out where there is no value. */
export function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  name: string,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
}

/** The state with an element's attribute set. */
export function withOption(
  state: BuilderState,
  name: ElementName,
  attribute: string,
  value: string | true | undefined,
): BuilderState {
  const elements = state.elements.map((placed) =>
    placed.name === name ? {...placed, values: withEntry(placed.values, attribute, value)} : placed,
  );
  return {...state, elements};
}

/** The state with an element one place further up (-1) or down (1). */
export function withMoved(state: BuilderState, name: ElementName, by: -1 | 1): BuilderState {
  const elements = [...state.elements];
  const from = elements.findIndex((placed) => placed.name === name);
  const to = from + by;
  if (to < 0 || to >= elements.length) return state;
  elements.splice(to, 0, ...elements.splice(from, 1));
  return {...state, elements};
}
