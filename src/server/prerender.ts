import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {GuideValue} from '../page/guide-context.js';
import {escape} from '../outline/escape.js';
import {guideValue} from './guide-value.js';
import {RenderError} from './render-error.js';
import {createElement, type ServerPlace} from './server-element.js';
import {shadowHtml, type StyleOptions} from './shadow-html.js';
import {isContentTag} from './tags.js';
import {stampAttribute} from '../page/stamp.js';

/** What `prerender()` needs to know beside the markup. */
export interface PrerenderOptions extends StyleOptions {
  /** Language of the page that the markup goes into, for markup that does not say it. Default: `en`. */
  readonly lang?: string;
  /** Gives what the content file holds that a guide names in `src`: JSON text, or the value. */
  readonly readFile?: (src: string) => unknown;
}

/** Text to put into the markup. */
interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Fills the elements of a page, or of a piece of one, so that it reads without JavaScript. All else in the markup stays as
 * it is. What guides say reaches the elements inside them, and `lang` counts from wherever it stands.
 */
export function prerender(markup: string, options: PrerenderOptions = {}): string {
  const isPage = /<(!doctype|html)\b/i.test(markup);
  const tree = (isPage ? parse : parseFragment)(markup, {sourceCodeLocationInfo: true});
  const insertions = insertionsBelow(tree, {lang: options.lang ?? 'en', guide: undefined}, options);
  return insertions
    .sort((a, b) => a.at - b.at)
    .reduceRight((page, {at, text}) => page.slice(0, at) + text + page.slice(at), markup);
}

function insertionsBelow(node: Tree.ParentNode, place: ServerPlace, options: PrerenderOptions): Insertion[] {
  return node.childNodes
    .filter((child) => 'attrs' in child)
    .flatMap((element) => {
      const attributes = new Map(element.attrs.map(({name, value}) => [name, value]));
      const inside = {
        lang: attributes.get('lang') || place.lang,
        guide: element.tagName === 'treatment-guide' ? readGuide(element, attributes, options) : place.guide,
      };
      return [
        ...insertionsFor(element, attributes, inside, options),
        ...insertionsBelow(element, inside, options),
      ];
    });
}

/**
 * The stamp behind the tag's name, and the shadow root as the last child: a browser that shows the page while it arrives
 * then has the slots' content before it needs it, and moves nothing. Nothing where they are there already.
 */
function insertionsFor(
  {tagName, sourceCodeLocation}: Tree.Element,
  attributes: ReadonlyMap<string, string>,
  place: ServerPlace,
  options: PrerenderOptions,
): Insertion[] {
  const start = sourceCodeLocation?.startTag;
  if (!start || !isContentTag(tagName) || attributes.has(stampAttribute)) return [];
  const created = createElement(tagName, attributes, place);
  if (!created) return [];
  const {stamp, template} = shadowHtml(created, options);
  return [
    {at: start.startOffset + 1 + tagName.length, text: ` ${stampAttribute}="${escape(stamp)}"`},
    {at: sourceCodeLocation.endTag?.startOffset ?? start.endOffset, text: template},
  ];
}

function readGuide(
  element: Tree.Element,
  attributes: ReadonlyMap<string, string>,
  {readFile}: PrerenderOptions,
): GuideValue {
  const src = attributes.get('src');
  if (src && !readFile) {
    throw new RenderError(
      `<treatment-guide src="${src}">: expected the option readFile, which gives what that file holds.`,
    );
  }
  const script = element.childNodes.find(
    (child) =>
      'attrs' in child &&
      child.tagName === 'script' &&
      child.attrs.some(({name, value}) => name === 'type' && value === 'application/json'),
  ) as Tree.Element | undefined;
  const json = script?.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return guideValue({
    attributes,
    ...(json?.trim() && {child: json}),
    ...(src && {file: readFile?.(src)}),
  });
}
