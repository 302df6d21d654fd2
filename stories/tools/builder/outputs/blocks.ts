import type {BuilderState} from '../state.js';
import {asHtml, embedOf, nested, type Given, type Tag} from './embed.js';

/** WordPress's blocks, as the code editor of a post has them. */
export const toBlocks = (state: BuilderState): string => nested(embedOf(state), block);

function block({name, given}: Tag, inside?: string): string {
  const comment = `wp:treatment-elements/${name}`;
  const values = given.length > 0 ? ` ${inComment(Object.fromEntries(given.map(entry)))}` : '';
  if (inside === undefined) return `<!-- ${comment}${values} /-->`;
  return `<!-- ${comment}${values} -->\n${inside}\n<!-- /${comment} -->`;
}

const entry = ({option: {property, kind}, value}: Given): [string, string | number | true] => [
  property,
  kind === 'number' ? Number(value) : value === true ? true : inBlock(value),
];

/**
 * A text as a block has it; the plugin reads what HTML writes for a sign. Of those who may not write HTML, WordPress takes out
 * what begins with "<". Before 6.9 it loses a block of which a text ends with a backslash.
 */
const inBlock = (text: string) => text.replace(/&(?=#?\w)|<|\\$/g, asHtml);

/**
 * JSON as WordPress writes it: nothing in it can end the comment or be taken for a tag, and all of it is one line, also to
 * what takes U+2028 and U+2029 for the end of one.
 */
const inComment = (values: object) =>
  JSON.stringify(values)
    // First, so that no other letter is taken for one that a backslash of the text stands before.
    .replaceAll('\\\\', '\\u005c')
    .replaceAll('\\"', '\\u0022')
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
