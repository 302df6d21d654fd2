import type {BuilderState} from '../state.js';
import {escape} from '../../../../src/content/escape.js';
import {embedOf, type Given} from './embed.js';

/**
 * WordPress's shortcodes, one for each element. A shortcode holds no other, so each says what the guide would; what is the
 * same on the whole site has its place in the plugin's settings.
 */
export function toShortcodes(state: BuilderState): string {
  const {guide, tags} = embedOf(state);
  return tags
    .map(({name, given}) => {
      const all = [...given, ...(guide?.given ?? [])].map(attribute);
      return `[${[`treatment_${name.replaceAll('-', '_')}`, ...all].join(' ')}]`;
    })
    .join('\n\n');
}

const attribute = ({option, value}: Given) => {
  const name = option.attribute.replaceAll('-', '_');
  return value === true ? name : `${name}="${inShortcode(value)}"`;
};

/** WordPress ends a shortcode at a bracket and takes backslashes away; the plugin reads what HTML writes for them. */
const inShortcode = (text: string) =>
  escape(text).replace(/[[\]\\]/g, (letter) => `&#${letter.charCodeAt(0)};`);
