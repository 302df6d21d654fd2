import {RenderError} from './render-error.js';
import {contentTags, isContentTag, type ContentTag} from './tags.js';

/** What kind of value an option takes: one of a kind, or one of these texts. */
export type OptionKind = keyof typeof kinds | readonly string[];

/** What a value is, in a word that whoever wrote the call knows. */
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value !== 'object') return value === undefined ? 'undefined' : `a ${typeof value}`;
  const {name} = (value as {constructor?: {name?: string}}).constructor ?? {};
  return name && name !== 'Object' ? `a ${name}` : 'an object';
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is expected, in words, and whether a value is that. */
interface Kind {
  readonly said: string;
  readonly fits: (value: unknown) => boolean;
}

const kinds = {
  text: {said: 'a text', fits: (value) => typeof value === 'string'},
  function: {said: 'a function', fits: (value) => typeof value === 'function'},
  attributes: {
    said: 'an object of attributes by their names in HTML, each a text, a number or a boolean',
    fits: (value) =>
      isPlain(value) &&
      Object.keys(value).every((name) => /^[^\s"'<>/=\p{Cc}]+$/u.test(name)) &&
      Object.values(value).every((one) => ['string', 'number', 'boolean', 'undefined'].includes(typeof one)),
  },
} as const satisfies Readonly<Record<string, Kind>>;

const oneOf = (texts: readonly string[]): Kind => ({
  said: `one of ${texts.join(', ')}`,
  fits: (value) => texts.some((text) => text === value),
});

/** Refuses what is no text. A file that was read without an encoding is the commonest case. */
export function requireText(call: string, what: string, value: unknown): asserts value is string {
  if (typeof value === 'string') return;
  const hint = value instanceof Uint8Array ? '; read the file with the encoding "utf8"' : '';
  throw new RenderError(`${call}: expected ${what} as a text, not ${kindOf(value)}${hint}.`);
}

/** Refuses options of another kind than the call takes. One that is undefined is not there. */
export function requireOptions(
  call: string,
  options: unknown,
  expected: Readonly<Record<string, OptionKind>>,
): void {
  if (options === undefined) return;
  if (!isPlain(options))
    throw new RenderError(`${call}: expected its options as an object, not ${kindOf(options)}.`);
  for (const [name, wanted] of Object.entries(expected)) {
    const value = (options as Readonly<Record<string, unknown>>)[name];
    const kind = typeof wanted === 'string' ? kinds[wanted] : oneOf(wanted);
    if (value === undefined || kind.fits(value)) continue;
    const got = typeof value === 'string' ? JSON.stringify(value) : kindOf(value);
    throw new RenderError(`${call}: expected the option ${name} to be ${kind.said}, not ${got}.`);
  }
}

/** Refuses a tag that has no content to render. */
export function requireTag(call: string, tag: unknown): asserts tag is ContentTag {
  requireText(call, 'the name of an element', tag);
  if (!isContentTag(tag))
    throw new RenderError(`${call}: expected one of ${contentTags.join(', ')}, not "${tag}".`);
}
