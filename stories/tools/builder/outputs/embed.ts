import {optionsOf, type Option} from '../options.js';
import {shownElements, type BuilderState, type Values} from '../state.js';

/** An attribute of a tag that says something. */
export interface Given {
  readonly option: Pick<Option, 'attribute' | 'property' | 'kind'>;
  readonly value: string | true;
}

/** A tag of the page: its name without `treatment-`, and what it is told. */
export interface Tag {
  readonly name: string;
  readonly given: readonly Given[];
}

/** What every way of writing the page says: the elements, and the guide around them where there is something to tell them. */
export interface Embed {
  readonly guide: Tag | undefined;
  readonly tags: readonly Tag[];
  readonly language: string;
}

const lang = {attribute: 'lang', property: 'lang', kind: 'choice'} as const;

/** The page that the state describes, before it is written in a language of code. */
export function embedOf(state: BuilderState): Embed {
  const {language} = state;
  const spoken: readonly Given[] = language ? [{option: lang, value: language}] : [];
  const given = [...givenOf('guide', state.guide), ...spoken];
  return {
    guide: given.length > 0 ? {name: 'guide', given} : undefined,
    tags: shownElements(state).map(({name, values}) => ({name, given: givenOf(name, values)})),
    language,
  };
}

/** In the order in which the element describes its attributes, without those that say what it does by itself. */
const givenOf = (name: string, values: Values): readonly Given[] =>
  optionsOf(`treatment-${name}`).flatMap((option) => {
    const value = values[option.attribute];
    return value === undefined || value === option.initial ? [] : [{option, value}];
  });

/** A sign as HTML writes it by its number: what WordPress itself does to texts leaves that alone. */
export const asHtml = (sign: string): string => `&#${sign.codePointAt(0)};`;

/** Lines further in. A line ends where ours do: what somebody typed may hold letters that scripts take for an end. */
export const indented = (text: string, by = '  '): string =>
  text
    .split('\n')
    .map((line) => (line ? by + line : line))
    .join('\n');

/** The tags, each written by `write`, inside of the guide where there is one. */
export function nested({guide, tags}: Embed, write: (tag: Tag, inside?: string) => string): string {
  const inside = tags.map((tag) => write(tag)).join('\n');
  return guide ? write(guide, inside) : inside;
}

/** A tag with its attributes, in one line where that is short, else with a line for each. */
export function openTag(name: string, attributes: readonly string[], end = '>'): string {
  const short = [`<${name}`, ...attributes].join(' ') + end;
  if (short.length <= 96 || attributes.length < 2) return short;
  return `<${name}\n${attributes.map((attribute) => `  ${attribute}`).join('\n')}\n${end.trim()}`;
}
