import type {BuilderState} from '../state.js';
import {embedOf, indented, nested, openTag, type Given, type Tag} from './embed.js';
import {importsOf} from './imports.js';

/** A component of React. */
export function toReact(state: BuilderState): string {
  const embed = embedOf(state);
  const markup = nested(embed, tag);
  const isOne = embed.guide !== undefined || embed.tags.length === 1;
  const whole = isOne ? markup : `<>\n${indented(markup)}\n</>`;
  return `${importsOf(state, embed, 'react').join('\n')}

export const TreatmentInformation = () => (
${indented(whole)}
);
`;
}

function tag({name, given}: Tag, inside?: string): string {
  const attributes = given.map(attribute);
  if (inside === undefined) return openTag(`treatment-${name}`, attributes, ' />');
  return `${openTag(`treatment-${name}`, attributes)}\n${indented(inside)}\n</treatment-${name}>`;
}

function attribute({option: {attribute: name, kind}, value}: Given) {
  if (value === true) return name;
  if (kind === 'number') return `${name}={${value}}`;
  // A quote, a backslash, the end of a line or what HTML writes for a letter means something else in JSX than in HTML.
  return /["\\&{}<>\p{Zl}\p{Zp}\p{Cc}]/u.test(value)
    ? `${name}={${JSON.stringify(value)}}`
    : `${name}="${value}"`;
}
