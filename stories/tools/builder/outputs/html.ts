import {escape} from '../../../../src/content/escape.js';
import type {BuilderState} from '../state.js';
import {styleSheet} from '../tokens.js';
import {embedOf, indented, nested, openTag, type Embed, type Given, type Tag} from './embed.js';

/** The hashes of the files of a release, by the files' names. */
export type Hashes = Readonly<Record<string, string>>;

/** What a page of plain HTML takes: the script, the tokens, the tags. With hashes where the page comes from a server. */
export function toHtml(state: BuilderState, hashes: Hashes = {}): string {
  const {language} = state;
  const sheet = styleSheet(state);
  const files = ['treatment-elements.js', ...(language ? [`locales/${language}.js`] : [])];
  return [
    ...files.map((file) => scriptTag(file, hashes[file])),
    ...(sheet ? [`<style>\n${indented(sheet)}</style>`] : []),
    '',
    markupOf(embedOf(state)),
  ].join('\n');
}

function scriptTag(file: string, hash: string | undefined) {
  if (!hash) return `<script src="${file}" defer></script>`;
  return `<script\n  src="${file}"\n  integrity="${hash}"\n  crossorigin="anonymous"\n  defer\n></script>`;
}

/** The tags alone: what the preview shows, too. */
export const markupOf = (embed: Embed): string => nested(embed, tag);

function tag({name, given}: Tag, inside?: string): string {
  const open = openTag(`treatment-${name}`, given.map(attribute));
  const between = inside === undefined ? '' : `\n${indented(inside)}\n`;
  return `${open}${between}</treatment-${name}>`;
}

const attribute = ({option: {attribute: name}, value}: Given) =>
  value === true ? name : `${name}="${escape(value)}"`;
