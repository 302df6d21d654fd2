import {attributeMap, type Attributes} from './attributes.js';
import {escape} from './escape.js';
import {prerender} from './prerender.js';
import type {StyleOptions} from './shadow-html.js';
import type {ContentTag} from './tags.js';

/** What an element is rendered with. */
export interface RenderOptions {
  /** Attributes of the element, such as `{'heading-level': 3}`. */
  readonly attributes?: Attributes;
  /** Attributes of the `<treatment-guide>` around it, such as `{'clinic-name': 'Harbor Pain Clinic', region: 'US'}`. */
  readonly guide?: Attributes;
  /** What the clinic's content file holds: JSON text, or the value. */
  readonly content?: unknown;
  /** Language of the block, such as `es`. Default: the page's, which is taken for English. */
  readonly lang?: string;
}

/** What `renderToHtml()` takes beside. */
export interface HtmlOptions extends RenderOptions, StyleOptions {
  /** Markup inside the element: what goes into its slots. It is not escaped. */
  readonly children?: string;
}

/**
 * One element as HTML that reads without JavaScript and is taken over by the script as it stands. With a guide's settings or
 * a clinic's content, it comes inside the `<treatment-guide>` that gives the browser the same.
 */
export function renderToHtml(
  tag: ContentTag | 'treatment-guide',
  {attributes, guide, content, lang, children = '', ...styles}: HtmlOptions = {},
): string {
  const json = content === undefined ? '' : `<script type="application/json">${jsonText(content)}</script>`;
  if (tag === 'treatment-guide')
    return prerender(element(tag, {lang, ...guide, ...attributes}, json + children), styles);
  const inner = (own: Attributes) => element(tag, own, children);
  const markup =
    guide || json
      ? element('treatment-guide', {lang, ...guide}, json + inner({...attributes}))
      : inner({lang, ...attributes});
  return prerender(markup, styles);
}

const element = (tag: string, attributes: Attributes, children: string) => {
  const written = [...attributeMap(attributes)].map(([name, value]) =>
    value ? ` ${name}="${escape(value)}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>${children}</${tag}>`;
};

/** JSON that cannot end the script that it stands in. */
const jsonText = (content: unknown) =>
  (typeof content === 'string' ? content : JSON.stringify(content)).replaceAll('<', '\\u003c');
