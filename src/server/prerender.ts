import {parse, parseFragment, type DefaultTreeAdapterTypes as Tree} from 'parse5';
import type {GuideValue} from '../page/guide-context.js';
import {escape} from '../content/escape.js';
import {stampAttribute} from '../page/stamp.js';
import {requireOptions, requireText} from './check-arguments.js';
import {elementsOf} from './elements-of.js';
import {emergencyLine} from './emergency-line.js';
import {guideValue} from './guide-value.js';
import type {ReaderOptions} from './reader-options.js';
import {RenderError} from './render-error.js';
import {createElement, type ServerPlace} from './server-element.js';
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
    emergencyLine: 'boolean',
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

/** The tags that only a whole page has; a browser reads what follows them otherwise than within a piece of one. */
const ofWholePages = /<(?:!doctype|html|head|body|frameset)(?=[\s/>])/i;

function insertionsFor(page: string, options: PrerenderOptions): Insertion[] {
  const tree = (ofWholePages.test(page) ? parse : parseFragment)(page, {sourceCodeLocationInfo: true});
  const outermost: ServerPlace = {lang: options.lang ?? 'en', guide: undefined};
  const insertions: Insertion[] = [];
  const enter = (element: Tree.Element, {lang, guide}: ServerPlace): ServerPlace => ({
    lang: attribute(element, 'lang') || lang,
    guide: element.tagName === 'treatment-guide' ? readGuide(element, options) : guide,
  });
  for (const {element, place} of elementsOf(tree, outermost, enter)) {
    insertions.push(...insertionsInto(element, place, options));
  }
  return insertions;
}

/**
 * The stamp behind the tag's name, and the shadow root as the last child: a browser that shows the page while it arrives
 * then has the slots' content before it needs it, and moves nothing. Nothing where they are there already.
 */
function insertionsInto(element: Tree.Element, place: ServerPlace, options: PrerenderOptions): Insertion[] {
  const {tagName, sourceCodeLocation} = element;
  const start = sourceCodeLocation?.startTag;
  if (!start || !isContentTag(tagName) || isFilled(element)) return [];
  const created = createElement(tagName, attributesOf(element), place);
  if (!created) return [];
  const {stamp, template} = shadowHtml(created, options);
  const between = options.emergencyLine && isEmpty(element) ? emergencyLine(created) : '';
  return [
    {at: start.startOffset + 1 + tagName.length, text: ` ${stampAttribute}="${escape(stamp)}"`},
    {at: lastPlaceIn(element) ?? start.endOffset, text: between + template},
  ];
}

/** True where the page has put nothing between the tags. */
const isEmpty = ({childNodes}: Tree.Element) =>
  childNodes.every((child) => child.nodeName === '#text' && 'value' in child && !child.value.trim());

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

function readGuide(element: Tree.Element, {readFile}: PrerenderOptions): GuideValue {
  const src = attribute(element, 'src');
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
  const script = element.childNodes.find(
    (child): child is Tree.Element =>
      'attrs' in child && child.tagName === 'script' && attribute(child, 'type') === 'application/json',
  );
  const json = script?.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  return guideValue({
    attributes: attributesOf(element),
    ...(json?.trim() && {child: json}),
    ...(src && {file}),
  });
}
