import {aTimeout, fixture, html} from '@open-wc/testing';
import {examples as contraindications} from '../examples/contraindications.js';
import type {Example} from '../examples/example.js';
import {examples as guide} from '../examples/guide.js';
import {examples as reliefDuration} from '../examples/relief-duration.js';
import {examples as routes} from '../examples/routes.js';
import {examples as sideEffects} from '../examples/side-effects.js';
import {examples as summary} from '../examples/summary.js';
import {examples as visit} from '../examples/visit.js';
import type {ElementName} from '../../src/content/elements.js';
import type {Section} from '../../src/content/resolved.js';
import {contentTags} from '../../src/server/tags.js';
import type {TreatmentElement} from '../../src/elements/treatment-element.js';
import {toHtml} from '../../src/outline/to-html.js';
import '../../src/index.js';

/** Every example, by the name of its element. */
export const all: Record<'guide' | ElementName, Record<string, Example>> = {
  guide,
  summary,
  'side-effects': sideEffects,
  contraindications,
  routes,
  'relief-duration': reliefDuration,
  visit,
};
/** A selector of all elements. */
export const tags = contentTags.join();

/** A column of a page in a language, as wide as a phone of 320 px leaves it. */
export async function show({render}: Example, lang: string) {
  const column = await fixture<HTMLElement>(
    html`<div lang=${lang} style="inline-size: 288px; color: #1d2b33; background: #fff">${render()}</div>`,
  );
  await aTimeout(50);
  // What the page itself says is in the page's language, and so is an element whose own `lang` names another.
  const elements = [...column.querySelectorAll<HTMLElement>(tags)].filter((element) => !element.lang);
  return {column, elements};
}

/** What an element shows, with each line of a cell in one piece: what opens by row is the rest of it. */
function copyOf(element: HTMLElement): HTMLElement {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  for (const rest of copy.querySelectorAll('.rest, .phone')) {
    const line = rest.parentNode!;
    for (const node of [...line.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
    rest.replaceWith(...rest.childNodes);
    for (const node of [...line.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
    line.normalize();
  }
  return copy;
}

/** A name that ends with the first words of a text: the brackets of that text are cut off. */
function closed(name: string): string {
  if (!name.endsWith('…⟧')) return name;
  const isOpen = name.split('⟦').length - name.split('⟧').length;
  return name + '⟧'.repeat(Math.max(isOpen, 0));
}

/** What a reader sees or hears of an element, without what is no text of ours: names of sources, and a clinic's texts. */
export function said(element: HTMLElement): string[] {
  const texts: string[] = [];
  const copy = copyOf(element);
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        texts.push(closed(node.getAttribute(name) ?? ''));
      continue;
    }
    const {parentElement: parent, textContent} = node;
    const isSource = parent?.closest('[part=source]') && !parent.closest('.back, .visually-hidden');
    const isClinics =
      parent?.closest('[lang=en]') ?? (element.hasAttribute('heading') && parent?.closest('[part=heading]'));
    if (!parent?.closest('style') && !isSource && !isClinics) texts.push(textContent!.trim());
  }
  return texts.filter(Boolean);
}

/** What the elements say as text and as plain HTML, with the outline that both are made from. */
export const tellings = (elements: readonly HTMLElement[]) =>
  (elements as TreatmentElement<Section>[]).flatMap((element) => {
    const {outline} = element;
    return outline ? [{element, outline, text: element.toText(), markup: toHtml(outline, 'x')}] : [];
  });

/** The words of markup, and what is read aloud in it. */
export function plainWords(markup: string): string {
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  const aloud = [...body.querySelectorAll('[aria-label]')].map((node) => node.getAttribute('aria-label'));
  return [body.textContent, ...aloud].join('\n');
}

/** The texts in an outline that are not in the page's language: those of the clinic. */
export function foreignTexts(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = 'lang' in tree && 'text' in tree ? [String(tree.text)] : [];
  return [...own, ...Object.values(tree).flatMap(foreignTexts)];
}

/** A text without some others, the longest first. */
export const without = (text: string, others: readonly (string | null)[]) =>
  others
    .filter((other) => other !== null)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, other) => rest.replaceAll(other, ''), text);

/** A text without what stands in brackets, however often one stands in another. */
export function outsideBrackets(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest : outsideBrackets(rest);
}

/** Parts that make the column wider than it is, to be read in a failing test. One pixel is a hidden text's. */
export function sticksOut(column: HTMLElement, element: HTMLElement): string[] {
  if (column.scrollWidth <= column.clientWidth + 1) return [];
  const {left, right} = column.getBoundingClientRect();
  const parts = [...element.shadowRoot!.querySelectorAll('*')]
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map((part) => `${part.localName}.${part.className}: ${part.textContent.trim().slice(0, 60)}`);
  return [`${column.scrollWidth} px of ${column.clientWidth}`, ...parts];
}
