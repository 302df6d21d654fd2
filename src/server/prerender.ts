import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {GuideValue} from '../page/guide-context.js';
import {escape} from '../content/escape.js';
import {stampAttribute} from '../page/stamp.js';
import {betweenTagsChoices, type ReaderOptions} from './between-tags.js';
import {requireOptions, requireText} from './check-arguments.js';
import {elementsOf} from './elements-of.js';
import {guideValue} from './guide-value.js';
import {emergencyLine, plainText} from './reader-text.js';
import {RenderError} from './render-error.js';
import {createElement, type ServerElement, type ServerPlace} from './server-element.js';
import {shadowHtml} from './shadow-html.js';
import type {StyleOptions} from './style-options.js';
import {isContentTag} from './tags.js';

/** What `prerender()` needs to know beside the markup. */
export interface PrerenderOptions extends StyleOptions, ReaderOptions {
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
 * it is, to the byte; elements that are filled already do too. What guides say reaches the elements inside them, and `lang`
 * counts from wherever it stands.
 */
export function prerender(markup: string, options: PrerenderOptions = {}): string {
  requireText('prerender()', 'the page', markup);
  requireOptions('prerender()', options, {
    lang: 'text',
    readFile: 'function',
    betweenTags: betweenTagsChoices,
    stylesheets: 'text',
    nonce: 'text',
  });
  // A byte order mark is no part of the page, and to the parser it would be its first text.
  const start = markup.startsWith('\uFEFF') ? 1 : 0;
  const page = markup.slice(start);
  return markup.slice(0, start) + withInsertions(page, insertionsFor(page, options));
}

/** Each piece of the page is copied once, however many insertions there are. */
function withInsertions(page: string, insertions: readonly Insertion[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const {at, text} of [...insertions].sort((a, b) => a.at - b.at)) {
    pieces.push(page.slice(from, at), text);
    from = at;
  }
  return pieces.join('') + page.slice(from);
}

/** What an element of the page stands in. */
interface PagePlace extends ServerPlace {
  /** True inside a paragraph or a link, which blocks would end. */
  readonly isWithinLine: boolean;
  /** True inside another element of ours, which shows such an element's own words: see `page/nesting.ts`. */
  readonly isWithinOurs: boolean;
}

/** The tags that only a whole page has; a browser reads what follows them otherwise than within a piece of one. */
const ofWholePages = /<(?:!doctype|html|head|body|frameset)(?=[\s/>])/i;

function insertionsFor(page: string, options: PrerenderOptions): Insertion[] {
  const tree = (ofWholePages.test(page) ? parse : parseFragment)(page, {sourceCodeLocationInfo: true});
  const outermost: PagePlace = {
    lang: options.lang ?? 'en',
    guide: undefined,
    isWithinLine: false,
    isWithinOurs: false,
  };
  const enter = (element: Tree.Element, {lang, guide, ...place}: PagePlace): PagePlace => ({
    lang: attribute(element, 'lang') || lang,
    guide: element.tagName === 'treatment-guide' ? readGuide(element, guide, options) : guide,
    isWithinLine: place.isWithinLine || element.tagName === 'p' || element.tagName === 'a',
    isWithinOurs: place.isWithinOurs || isContentTag(element.parentNode?.nodeName ?? ''),
  });
  const elements = [...elementsOf(tree, outermost, enter)];
  const ids = new Set(elements.flatMap(({element}) => attribute(element, 'id') ?? []));
  const moved = movedFrom(elements.map(({element}) => element));
  return elements.flatMap(({element, place}) =>
    insertionsInto(
      element,
      {...place, isWithinLine: place.isWithinLine || moved.has(element)},
      {...options, ids},
    ),
  );
}

/**
 * The elements that stand before others which begin earlier in the markup: a browser has moved them out of a table, which is
 * still open there and would take a table of ours for its end.
 */
function movedFrom(elements: readonly Tree.Element[]): ReadonlySet<Tree.Element> {
  const moved = new Set<Tree.Element>();
  let earliest = Infinity;
  for (const element of [...elements].reverse()) {
    const start = element.sourceCodeLocation?.startOffset ?? Infinity;
    if (start > earliest) moved.add(element);
    earliest = Math.min(earliest, start);
  }
  return moved;
}

/** What is known of a page while its elements are filled. */
interface Filling extends PrerenderOptions {
  /** The ids that the page has. */
  readonly ids: Set<string>;
}

/**
 * The stamp behind the tag's name, and the shadow root as the last child of the page's own: a browser that shows the page
 * while it arrives then has the slots' content before it needs it, and moves nothing. Behind it stands what is for readers
 * alone, which a browser never shows so. Nothing where they are there already.
 */
function insertionsInto(element: Tree.Element, place: PagePlace, options: Filling): Insertion[] {
  const {tagName, sourceCodeLocation} = element;
  const start = sourceCodeLocation?.startTag;
  if (!start || !isContentTag(tagName) || isFilled(element)) return [];
  const created = createElement(tagName, attributesOf(element), place);
  if (!created) return [];
  const {stamp, template} = shadowHtml(created, options);
  const forReaders = saysNothing(element) && !place.isWithinOurs ? readerText(created, place, options) : '';
  return [
    {at: start.startOffset + 1 + tagName.length, text: ` ${stampAttribute}="${escape(stamp)}"`},
    {at: lastPlaceIn(element) ?? start.endOffset, text: template + forReaders},
  ];
}

function readerText(
  created: ServerElement,
  {isWithinLine}: PagePlace,
  {betweenTags = 'emergency-line', ids}: Filling,
): string {
  if (betweenTags === 'nothing') return '';
  return betweenTags === 'plain-html' && !isWithinLine ? plainText(created, ids) : emergencyLine(created);
}

/** True where the page has put nothing between the tags that stands there for the element: what is in slots stands beside it. */
const saysNothing = ({childNodes}: Tree.Element) =>
  childNodes.every(
    (child) =>
      child.nodeName === '#comment' ||
      ('value' in child && !child.value.trim()) ||
      ('attrs' in child && attribute(child, 'slot')),
  );

/** Where the last child of an element can be written; nowhere where what stands there would take it in, as an open link does. */
function lastPlaceIn({childNodes, sourceCodeLocation}: Tree.Element): number | undefined {
  const isOpen = childNodes.some(
    (child) => 'attrs' in child && !child.sourceCodeLocation?.endTag && !voidTags.has(child.tagName),
  );
  return isOpen ? undefined : sourceCodeLocation?.endTag?.startOffset;
}

/** The tags that have no end tag. */
const voidTags = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** With a shadow root in the markup, ours or another's, a second one would be a template that nobody sees. */
const isFilled = (element: Tree.Element) =>
  attribute(element, stampAttribute) !== undefined ||
  element.childNodes.some(
    (child) =>
      'attrs' in child && child.tagName === 'template' && attribute(child, 'shadowrootmode') !== undefined,
  );

const attributesOf = ({attrs}: Tree.Element): ReadonlyMap<string, string> =>
  new Map(attrs.map(({name, value}) => [name, value]));

const attribute = ({attrs}: Tree.Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

function readGuide(
  element: Tree.Element,
  outer: GuideValue | undefined,
  {readFile}: PrerenderOptions,
): GuideValue {
  const src = attribute(element, 'src')?.trim();
  if (src && !readFile) {
    throw new RenderError(
      `<treatment-guide src="${src}">: expected the option readFile, which gives what that file holds.`,
    );
  }
  const file: unknown = src ? readFile?.(src) : undefined;
  if (file instanceof Promise) {
    throw new RenderError(
      `<treatment-guide src="${src}">: expected readFile to give what the file holds, not a Promise of it.`,
    );
  }
  if (src && file === undefined) {
    throw new RenderError(
      `<treatment-guide src="${src}">: expected readFile to give what the file holds, not undefined.`,
    );
  }
  const script = element.childNodes.find(
    (child): child is Tree.Element =>
      'attrs' in child &&
      child.tagName === 'script' &&
      attribute(child, 'type')?.toLowerCase() === 'application/json',
  );
  const json = script?.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return guideValue({
    attributes: attributesOf(element),
    outer,
    ...(json?.trim() && {child: json}),
    ...(src && {file}),
  });
}
