import {nothing} from 'lit';
import type {DirectiveResult} from 'lit/directive.js';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {escape} from '../content/escape.js';
import {unbroken} from './unbroken.js';

const markup = Symbol('markup');

/** Markup without places that change. Lit shows it as it shows a template's result. */
export type Still = DirectiveResult & {readonly [markup]: string};

/** What may stand in it. Texts are escaped; what listens, or changes by itself, belongs into a template of Lit's. */
export type StillValue =
  Still | string | number | boolean | null | undefined | typeof nothing | readonly StillValue[];

/**
 * A template for what stays as it is once it is shown, which is most of what readers see: written at once, as a page's own
 * HTML is. Lit keeps an empty comment or two, and an object, for each value of a template that may change; three in five of
 * our nodes were those. Values are texts, which are escaped, other such pieces, or lists of both. An attribute is left out
 * where its value is `nothing`, and `?name=${…}` is there or not. Where anything in it changes, the whole piece is written
 * anew: what holds a reader's place (a control, what opens) stands outside.
 */
export function still(strings: TemplateStringsArray, ...values: readonly StillValue[]): Still {
  let text = strings[0]!;
  values.forEach((value, i) => {
    const attribute = attributeAt.exec(text);
    text = attribute ? text.slice(0, attribute.index) + written(attribute, value) : text + inner(value);
    text += strings[i + 1]!;
  });
  return {...unsafeHTML(text), [markup]: text};
}

/** Those pieces of a line that there are, with a space between any two. */
export const spaced = (pieces: readonly StillValue[]): readonly StillValue[] =>
  pieces.filter(Boolean).flatMap((piece, i): readonly StillValue[] => (i > 0 ? [' ', piece] : [piece]));

/** The name before a value that is the whole of an attribute. */
const attributeAt = /\s(\??)([\w-]+)=$/;

function written([, optional, name]: RegExpExecArray, value: StillValue): string {
  if (optional) return value ? ` ${name!}` : '';
  return value === nothing || value == null
    ? ''
    : ` ${name!}="${escape(value === true ? '' : String(value))}"`;
}

function inner(value: StillValue): string {
  if (typeof value === 'string') return unbroken(escape(value));
  if (typeof value === 'number') return `${value}`;
  if (!value || value === true || value === nothing) return '';
  return markup in value ? value[markup] : value.map(inner).join('');
}
