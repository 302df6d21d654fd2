import type {LitElement} from 'lit';
import {elementNames} from '../../content/elements.js';
import type {Attributes} from '../attributes.js';
import {renderToPlainHtml} from '../render-to-plain-html.js';
import {renderToHtml} from '../render-to-html.js';
import {isContentTag} from '../tags.js';
import {betweenTags} from './between-tags.js';
import {CommandError} from './command-error.js';
import {oneWord, readCommandLine, type CommandLine, type Options} from './command-line.js';
import {readText} from './read-text.js';
import {requireLanguage} from './require-language.js';

/** Those of the command itself. */
const ownOptions = {
  plain: {type: 'boolean'},
  content: {type: 'string'},
  lang: {type: 'string'},
  stylesheets: {type: 'string'},
  nonce: {type: 'string'},
  'between-tags': {type: 'string'},
} as const satisfies Options;

/** `render <element>`: one element as HTML. Every attribute of the element and of a guide is an option. */
export function render(args: readonly string[]): string {
  const tag = `treatment-${(args[0] ?? '').replace('treatment-', '')}`;
  if (!isContentTag(tag)) {
    throw new CommandError(
      `render: expected one of ${elementNames.join(', ')} first, not "${args[0] ?? ''}".`,
      2,
    );
  }
  const element = attributeOptions(tag);
  const guide = attributeOptions('treatment-guide');
  const {values, words} = readCommandLine(args, {...guide, ...element, ...ownOptions});
  oneWord(words, 'render <element> [options]');

  const {content, lang, stylesheets, nonce} = values as Record<string, string | undefined>;
  requireLanguage(lang);
  const options = {
    attributes: pick(values, (name) => name in element),
    guide: pick(values, (name) => name in guide && !(name in element)),
    content: content === undefined ? undefined : readText(content),
    lang,
  };
  if (options.guide?.['src'] !== undefined && content === undefined) {
    throw new CommandError(
      `--src ${String(options.guide['src'])}: expected --content <file> too, which is read for what that address holds.`,
      2,
    );
  }
  return values['plain']
    ? renderToPlainHtml(tag, options)
    : renderToHtml(tag, {
        ...options,
        stylesheets,
        nonce,
        betweenTags: betweenTags(values),
      });
}

/** The attributes of an element as options: `--heading-level 3`, `--without-heading`. */
export function attributeOptions(tag: string): Options {
  const {elementProperties} = customElements.get(tag) as unknown as typeof LitElement;
  const options: Options = {};
  for (const [property, {attribute, type}] of elementProperties) {
    if (attribute === false) continue;
    const name = typeof attribute === 'string' ? attribute : String(property).toLowerCase();
    options[name] = {type: type === Boolean ? 'boolean' : 'string'};
  }
  return options;
}

/** Some of the values; undefined where there are none of them. */
function pick(values: CommandLine['values'], isWanted: (name: string) => boolean): Attributes | undefined {
  const picked = Object.entries(values).filter(([name]) => isWanted(name));
  return picked.length > 0 ? Object.fromEntries(picked) : undefined;
}
