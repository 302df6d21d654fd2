import {escape} from '../escape.js';

/** Markup that can be put into a page as it stands. */
export class Html {
  readonly markup: string;

  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand in a template: a text, markup, a list of them, or nothing. */
export type Value = Html | string | number | false | undefined | readonly Value[];

/** A template that gives a string; texts in it are escaped. It has the name of Lit's, so that tools know it for HTML. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html =>
  new Html(strings.reduce((markup, string, i) => markup + markupOf(values[i - 1]) + string));

function markupOf(value: Value): string {
  if (value === false || value === undefined) return '';
  if (typeof value === 'object') return value instanceof Html ? value.markup : value.map(markupOf).join('');
  return escape(String(value));
}

/** A heading of a level; h6 is the last there is. */
export function heading(level: number, content: Value, id?: string): Html {
  const tag = `h${Math.min(level, 6)}`;
  const start = id === undefined ? `<${tag}>` : `<${tag} id="${escape(id)}">`;
  return html`${new Html(start)}${content}${new Html(`</${tag}>`)}`;
}

const blocks = 'h[1-6]|p|ul|ol|li|table|caption|thead|tbody|tr|th|td';

/** Markup for people to read: each block on a line of its own, and no white space that a template has left. */
export const tidy = ({markup}: Html): string =>
  markup
    .replaceAll(/\s+/g, ' ')
    .replaceAll(' >', '>') // a template's own; in a text it would be "&gt;"
    .replaceAll(/ ?<br \/> ?/g, '<br />')
    .replaceAll(new RegExp(` ?(</?(?:${blocks}|div)\\b[^>]*>) ?`, 'g'), '$1')
    .replaceAll(new RegExp(`(?<!^)(<(?:${blocks})\\b|</(?:ul|ol|table|thead|tbody|tr|div)>)`, 'g'), '\n$1');
