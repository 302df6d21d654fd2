import type {BuilderState} from '../state.js';
import {asHtml, embedOf, type Given, type Tag} from './embed.js';

/**
 * WordPress's shortcodes, one for each element. A shortcode holds no other, so each says what the guide would; what is the
 * same on the whole site has its place in the plugin's settings.
 */
export function toShortcodes(state: BuilderState): string {
  const {guide, tags} = embedOf(state);
  return tags
    .map(({name, given}) => {
      const all = [...given, ...(guide ? unsaid(guide, given) : [])].map(attribute);
      return `[${[`treatment_${name.replaceAll('-', '_')}`, ...all].join(' ')}]`;
    })
    .join('\n\n');
}

/** What a guide says that the element in it does not say itself: of two values in a shortcode, WordPress takes the last. */
const unsaid = (guide: Tag, given: readonly Given[]) =>
  guide.given.filter(({option}) => given.every((own) => own.option.attribute !== option.attribute));

const attribute = ({option, value}: Given) => {
  const name = option.attribute.replaceAll('-', '_');
  return value === true ? name : `${name}="${inShortcode(value)}"`;
};

/**
 * WordPress ends a shortcode at a bracket, takes backslashes away, and makes plain blanks of those that do not break; the
 * plugin reads what HTML writes for them.
 */
const inShortcode = (text: string) => text.replace(/[&<>"[\]\\\u00a0\u200b]/g, asHtml);
