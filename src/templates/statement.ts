import {html, nothing} from 'lit';
import type {Statement, Text} from '../content/resolved.js';
import {directionOf} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';

/** A text, marked with its own language and direction where the language is not the page's. */
export const say = ({text, lang}: Text) =>
  lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>` : text;

/** A part of a sentence that is marked, set in bold or in its own language. */
export type Marked = readonly [part: string, mark: unknown];

/** A sentence with parts of it marked. Each stands in it letter for letter, in whatever order its language puts them. */
export function within(sentence: string, ...marks: readonly Marked[]) {
  const places = marks
    .map(([part, mark]) => ({from: sentence.indexOf(part), to: sentence.indexOf(part) + part.length, mark}))
    .filter(({from, to}) => from >= 0 && to > from)
    .sort((a, b) => a.from - b.from);
  const pieces = places.map(({from, mark}, i) => [sentence.slice(places[i - 1]?.to ?? 0, from), mark]);
  return [...pieces, sentence.slice(places.at(-1)?.to ?? 0)];
}

/** The links from a statement to its sources. */
export function citations(cites: readonly number[], {provenance}: Messages) {
  if (cites.length === 0) return nothing;
  return html`<sup
    >${cites.map(
      // Many numbers go over two lines, five at a time. The first stays with its word.
      (n, i) =>
        html`${i > 0 && i % 5 === 0 ? html`<wbr />` : nothing}<a
            href="#source-${n}"
            part="citation"
            aria-label=${provenance.citation(n)}
            >${n}</a
          >`,
    )}</sup
  >`;
}

/** What the clinic did with a text, in words. */
export function editedMark({by}: Text, {edited}: Messages) {
  if (!by) return nothing;
  return html` <span class="mark" part="edited">${by === 'added' ? edited.added : edited.reworded}</span>`;
}

/** A text with its sources, or with the clinic's mark in their place. */
export const statement = (said: Statement, messages: Messages) =>
  html`${say(said)}${citations(said.cites, messages)}${editedMark(said, messages)}`;
