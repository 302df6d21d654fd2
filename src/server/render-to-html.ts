import {attributeMap, type Attributes} from './attributes.js';
import {jsonValue, plainValue} from '../content/check/plain-value.js';
import {escape} from '../content/escape.js';
import {betweenTagsChoices, type ReaderOptions} from './between-tags.js';
import {requireOptions, requireTag} from './check-arguments.js';
import {prerender} from './prerender.js';
import type {StyleOptions} from './style-options.js';
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
export interface HtmlOptions extends RenderOptions, StyleOptions, ReaderOptions {
  /** Markup inside the element: what goes into its slots. It is not escaped. */
  readonly children?: string;
}

/**
 * One element as HTML that reads without JavaScript and is taken over by the script as it stands. With a guide's settings or
 * a clinic's content, it comes inside the `<treatment-guide>` that gives the browser the same: the content in it as JSON, or
 * under the address that the guide's `src` names.
 */
export function renderToHtml(tag: ContentTag | 'treatment-guide', options: HtmlOptions = {}): string {
  const isGuide = tag === 'treatment-guide';
  if (!isGuide) requireTag('renderToHtml()', tag);
  requireOptions('renderToHtml()', options, {
    attributes: 'attributes',
    guide: 'attributes',
    lang: 'text',
    children: 'text',
    betweenTags: betweenTagsChoices,
    stylesheets: 'text',
    nonce: 'text',
  });
  const {attributes, guide, content, lang, children = '', ...styles} = options;
  const guideAttributes = isGuide ? {...guide, ...attributes} : guide;
  const json = content === undefined || guideAttributes?.['src'] ? '' : jsonScript(content);
  const hasGuide = isGuide || guide !== undefined || json !== '';
  const inner = isGuide
    ? children
    : element(tag, {lang: hasGuide ? undefined : lang, ...attributes}, children);
  const markup = hasGuide ? element('treatment-guide', {lang, ...guideAttributes}, json + inner) : inner;
  return prerender(markup, {...styles, ...(content !== undefined && {readFile: () => content})});
}

const element = (tag: string, attributes: Attributes, children: string) => {
  const written = [...attributeMap(attributes)].map(([name, value]) =>
    value ? ` ${name}="${escape(value)}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}>${children}</${tag}>`;
};

/** A clinic's content as a guide takes it. No text in it can end the script. Throws a `ContentError` for what is no JSON. */
function jsonScript(content: unknown): string {
  const json = JSON.stringify(typeof content === 'string' ? jsonValue(content) : plainValue(content));
  return `<script type="application/json">${json.replaceAll('<', '\\u003c')}</script>`;
}
