import {noChange, nothing} from 'lit';
import {setCommittedValue} from 'lit/directive-helpers.js';
import {directive, type ChildPart, type DirectiveResult} from 'lit/directive.js';
import {UnsafeHTMLDirective} from 'lit/directives/unsafe-html.js';
import {escape} from '../content/escape.js';
import {isTakingOver} from '../page/taking-over.js';
import {nodesOf} from './nodes-of.js';
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
  const {first, places} = partsOf(strings);
  let text = first;
  places.forEach(({attribute, rest}, i) => {
    text += (attribute ? attributeWith(attribute, values[i]) : inner(values[i])) + rest;
  });
  return {...written(text), [markup]: text};
}

/** Writes HTML, once for a text. What a server wrote stays, and is not read a second time. */
class StillDirective extends UnsafeHTMLDirective {
  #written: string | undefined;

  override update(part: ChildPart, [text]: [string]) {
    if (text === this.#written) return noChange;
    this.#written = text;
    if (!isTakingOver()) return nodesOf(text);
    setCommittedValue(part); // so that Lit takes it away where nothing is to stand there
    return noChange;
  }
}

const written = directive(StillDirective);

/** A template taken apart: what is written before its first value, and what each value is and what follows it. */
interface Parts {
  readonly first: string;
  readonly places: readonly {readonly attribute: Attribute | undefined; readonly rest: string}[];
}

/** An attribute whose whole value is one of the template's. */
interface Attribute {
  readonly name: string;
  readonly isOptional: boolean;
}

const taken = new WeakMap<TemplateStringsArray, Parts>();

/** Each template is taken apart once, however often it is written. */
function partsOf(strings: TemplateStringsArray): Parts {
  const known = taken.get(strings);
  if (known) return known;
  const pieces = strings.map((piece, i) => {
    const [whole, mark, name] = (i < strings.length - 1 && attributeAt.exec(piece)) || [''];
    return {
      text: piece.slice(0, piece.length - whole.length),
      attribute: name === undefined ? undefined : {name, isOptional: mark === '?'},
    };
  });
  const [{text: first}] = pieces as [(typeof pieces)[number]];
  const places = pieces.slice(1).map(({text: rest}, i) => ({attribute: pieces[i]!.attribute, rest}));
  const parts = {first, places};
  taken.set(strings, parts);
  return parts;
}

/** Those pieces of a line that there are, with a space between any two. */
export const spaced = (pieces: readonly StillValue[]): readonly StillValue[] =>
  pieces.filter(Boolean).flatMap((piece, i): readonly StillValue[] => (i > 0 ? [' ', piece] : [piece]));

/** The name before a value that is the whole of an attribute. */
const attributeAt = /\s(\??)([\w-]+)=$/;

function attributeWith({name, isOptional}: Attribute, value: StillValue): string {
  if (isOptional) return value ? ` ${name}` : '';
  return value === nothing || value == null ? '' : ` ${name}="${inner(value, escape)}"`;
}

/** A value between tags, or in an attribute, where a text is nothing but text. */
function inner(value: StillValue, write = (text: string) => unbroken(escape(text))): string {
  if (typeof value === 'string') return write(value);
  if (typeof value === 'number') return `${value}`;
  if (!value || value === true || value === nothing) return '';
  return markup in value ? value[markup] : value.map((one) => inner(one, write)).join('');
}
