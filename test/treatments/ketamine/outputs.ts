import type {TreatmentElement} from '../../../src/elements/treatment-element.js';
import {en as english} from '../../../src/locales/en.js';
import {es as spanish} from '../../../src/locales/es.js';
import {renderToPlainHtml} from '../../../src/server/render-to-plain-html.js';
import {contentTags} from '../../../src/server/tags.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {es} from '../../../src/treatments/ketamine/es.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {resolve} from '../../content/resolve-all.js';
import {textsOf} from './texts.js';

/** A text that a reader can meet, and where. */
export interface Output {
  readonly where: string;
  readonly text: string;
}

export type Lang = 'en' | 'es';
export const langs: readonly Lang[] = ['en', 'es'];

/** What a language brings: the interface's words and the treatment's. */
export const spoken = {en: {messages: english, words: en}, es: {messages: spanish, words: es}};
const inBoth = {...ketamine, words: {en, es}};

/** The words of a language, with their tokens. */
export const wordsIn = (lang: Lang) => spoken[lang].words;

/** All sections as they are written out for a reader in the US. */
export const contentIn = (lang: Lang) =>
  resolve({treatment: inBoth, messages: spoken[lang].messages, settings: {region: 'US'}});

/** Each text of the content, its numbers filled in; titles of sources are not ours. */
function contentTexts(lang: Lang): Output[] {
  const {summary, sideEffects, checklist, routes, relief, visit, claims} = contentIn(lang);
  return textsOf({summary, sideEffects, checklist, routes, relief, visit, claims})
    .filter(({path}) => !/\.(?:id|kind|href|citation)$|provenance\.sources/.test(path))
    .map(({path, text}) => ({where: `${lang} ${path}`, text}));
}

/** Each line of an element's plain text but the list of sources at its end. */
async function textLines(tag: string, lang: Lang): Promise<Output[]> {
  const element = document.createElement(tag) as TreatmentElement<never>;
  element.lang = lang;
  document.body.append(element);
  await element.updateComplete;
  const lines = element.toText().split('\n');
  element.remove();
  return lines
    .filter((line) => line.trim() && !/^\d+\. /.test(line))
    .map((text) => ({where: `${lang} ${tag} as text`, text}));
}

/** Each block of an element's plain HTML, which WordPress saves, but the list of sources. */
function htmlBlocks(tag: (typeof contentTags)[number], lang: Lang): Output[] {
  const page = new DOMParser().parseFromString(renderToPlainHtml(tag, {lang}), 'text/html');
  for (const source of page.querySelectorAll('ol > li[value]')) source.remove();
  const blocks = [...page.querySelectorAll('p, li, td, th, caption, h2, h3, h4, h5, summary, dt, dd')];
  return blocks.map(({textContent}) => ({
    where: `${lang} ${tag} as HTML`,
    text: textContent.replaceAll(/\s+/g, ' ').trim(),
  }));
}

/** Each element as plain text and as plain HTML, in one piece, in English. */
export async function tellings(): Promise<{tag: string; text: string}[]> {
  const all = [];
  for (const tag of contentTags) {
    const element = document.createElement(tag) as TreatmentElement<never>;
    document.body.append(element);
    await element.updateComplete;
    all.push({tag: `${tag} as text`, text: element.toText().replaceAll(/\s+/g, ' ')});
    element.remove();
    all.push({tag: `${tag} as HTML`, text: textOf(renderToPlainHtml(tag))});
  }
  return all;
}

/** What a piece of HTML says. */
export const textOf = (markup: string) =>
  new DOMParser().parseFromString(markup, 'text/html').body.textContent.replaceAll(/\s+/g, ' ');

/** Everything that can reach a reader of a language: the content, the plain texts, the plain HTML. */
export async function outputs(lang: Lang): Promise<Output[]> {
  const lines = await Promise.all(contentTags.map((tag) => textLines(tag, lang)));
  return [...contentTexts(lang), ...lines.flat(), ...contentTags.flatMap((tag) => htmlBlocks(tag, lang))];
}

/** Those in which a pattern is found, to be read in a failing test. */
export const found = (list: readonly Output[], pattern: RegExp) => [
  ...new Set(list.filter(({text}) => pattern.test(text)).map(({where, text}) => `${where}: ${text}`)),
];
