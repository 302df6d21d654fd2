import {tokenTree} from '../../../test/tools/build/design-tokens.mjs';
import {cssProperties} from '../../api.js';
import type {BuilderState, TokenValue} from './state.js';

/** A theming property, and what kind of value it takes. */
export interface Token {
  readonly name: string;
  /** Without `--treatment-`. */
  readonly short: string;
  readonly kind: 'color' | 'dimension' | 'fontFamily' | 'fontWeight';
  readonly help: string;
  readonly initial: string;
}

/** Tokens that are set together. */
export interface TokenGroup {
  readonly title: string;
  readonly tokens: readonly Token[];
}

const {light, both} = tokenTree([...cssProperties.values()]) as unknown as {
  readonly light: Readonly<Record<string, unknown>>;
  readonly both: Readonly<Record<string, {readonly $type: Token['kind']}>>;
};

/** All tokens, as the elements describe them. */
export const tokens: readonly Token[] = [...cssProperties.values()].map(
  ({name, description, default: initial = ''}) => {
    const short = name.replace('--treatment-', '');
    return {
      name,
      short,
      kind: short in light ? 'color' : both[short]!.$type,
      help: description.replaceAll('`', ''),
      initial,
    };
  },
);

export const tokenNamed = (short: string): Token | undefined => tokens.find((token) => token.short === short);

const isType = ({short, kind}: Token) => kind.startsWith('font') || short.endsWith('-size');
const isDrawn = ({short}: Token) => /^(mark|line|soft)/.test(short);
const isAlarm = ({short}: Token) => short.startsWith('alarm');
const isColor = ({kind}: Token) => kind === 'color';

/** In the order in which a brand is put on: its color first. */
export const tokenGroups: readonly TokenGroup[] = [
  {
    title: 'Color of what can be pressed, and of text',
    tokens: tokens.filter((token) => isColor(token) && !isDrawn(token) && !isAlarm(token)),
  },
  {title: 'Emergency strip', tokens: tokens.filter(isAlarm)},
  {title: 'Lines and drawings', tokens: tokens.filter((token) => isColor(token) && isDrawn(token))},
  {title: 'Shape and space', tokens: tokens.filter((token) => !isColor(token) && !isType(token))},
  {title: 'Type', tokens: tokens.filter(isType)},
];

/** The property of CSS that takes what a kind of token takes. */
const properties: Readonly<Record<Token['kind'], string>> = {
  color: 'color',
  dimension: 'padding-top',
  fontFamily: 'font-family',
  fontWeight: 'font-weight',
};

const expected: Readonly<Record<Token['kind'], string>> = {
  color: 'a color of CSS, such as #6b2a6e',
  dimension: 'a size of CSS, such as 0.5em',
  fontFamily: 'names of typefaces, such as Georgia, serif',
  fontWeight: 'a weight of CSS, such as 600',
};

/** What could end a declaration, begin another, or ask for a file. */
const breaksOut = /[;{}<>\\@!\n\r\f]|\/\*|\*\/|url\s*\(|image(-set)?\s*\(|src\s*\(/i;

/** What is wrong with a text as the value of a token; nothing where it can be taken. */
export function tokenFault({kind}: Token, text: string): string | undefined {
  if (text.length > 200) return 'expected 200 characters at most';
  const found = breaksOut.exec(text);
  if (found)
    return `“${found[0].trim() || 'a new line'}” cannot stand in the value of a token: expected ${expected[kind]}`;
  const isWhole = isClosed(text) && CSS.supports(properties[kind], text);
  return isWhole ? undefined : `expected ${expected[kind]}`;
}

/** Whether quotes and brackets are closed again. CSS closes them by itself at the end of a text, but not before a "}". */
function isClosed(text: string) {
  const bare = text.replace(/"[^"]*"|'[^']*'/g, '');
  if (/["']/.test(bare)) return false;
  let depth = 0;
  for (const letter of bare) {
    depth += Number('(['.includes(letter)) - Number(')]'.includes(letter));
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** A token's value as CSS writes it. */
export const written = ({value, dark}: TokenValue): string =>
  dark && dark !== value ? `light-dark(${value}, ${dark})` : value;

/** The style sheet of the tokens that are set; empty where none is. */
export function styleSheet({tokens: set}: BuilderState): string {
  const lines = tokens.flatMap(({name}) => (set[name] ? `  ${name}: ${written(set[name])};` : []));
  if (lines.length === 0) return '';
  const usesBoth = lines.some((line) => line.includes('light-dark('));
  const note = usesBoth
    ? '  /* light-dark() follows the page: say color-scheme: light, dark, or light dark, on :root. */\n'
    : '';
  return `body {\n${note}${lines.join('\n')}\n}\n`;
}
