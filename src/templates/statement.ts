import {html, nothing} from 'lit';
import type {Statement, Text} from '../content/resolved.js';
import {directionOf} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import {citations} from './sources.js';

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

/** What the clinic did with a text, in words. */
export function editedMark({by}: Text, {edited}: Messages) {
  if (!by) return nothing;
  return html` <span class="mark" part="edited">${by === 'added' ? edited.added : edited.reworded}</span>`;
}

export {citations};

/** A text with the clinic's mark where the clinic wrote it: its sources stand elsewhere. */
export const sayMarked = (text: Text, messages: Messages) =>
  text.by ? html`${say(text)}${editedMark(text, messages)}` : say(text);

/** A text with its sources, or with the clinic's mark in their place: what a clinic wrote has no sources of ours. */
export const statement = (said: Statement, messages: Messages) =>
  said.by
    ? html`${say(said)}${editedMark(said, messages)}`
    : html`${say(said)}${citations(said.cites, messages, said.text)}`;
