import {html, nothing} from 'lit';
import type {Statement, Text} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';

/** A text, marked with its own language where that is not the page's. */
export const say = ({text, lang}: Text) => (lang ? html`<span lang=${lang}>${text}</span>` : text);

/** The sources of several statements, each once. */
export const union = (said: readonly {readonly cites: readonly number[]}[]) =>
  [...new Set(said.flatMap(({cites}) => cites))].sort((a, b) => a - b);

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
