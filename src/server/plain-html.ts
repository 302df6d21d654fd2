import {escape} from '../content/escape.js';
import {toHtml} from '../outline/to-html.js';
import type {ServerElement} from './server-element.js';

/** All that an element says, as plain HTML in one block of its language. `attributes` are more of the block. */
export function plainHtml({element, content: {lang, dir}}: ServerElement, attributes = ''): string {
  const {outline, localName} = element;
  if (!outline) return '';
  const body = toHtml(outline, localName.replace('treatment-', ''));
  return `<div${attributes} lang="${escape(lang)}" dir="${dir}">\n${body}\n</div>`;
}
