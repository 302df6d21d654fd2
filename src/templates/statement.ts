import {html, nothing} from 'lit';
import type {Statement, Text} from '../content/resolved.js';
import {directionOf} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import {citations} from './sources.js';

/** A text, marked with its own language and direction where the language is not the page's. */
export const say = ({text, lang}: Text) =>
  lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>` : text;

/** A sentence with one part of it marked. The part stands in it letter for letter, wherever its language puts it. */
export function within(sentence: string, part: string, mark: (part: string) => unknown) {
  const at = part ? sentence.indexOf(part) : -1;
  if (at < 0) return sentence;
  return html`${sentence.slice(0, at)}${mark(part)}${sentence.slice(at + part.length)}`;
}

/** What the clinic did with a text, in words. */
export function editedMark({by}: Text, {edited}: Messages) {
  if (!by) return nothing;
  return html` <span class="mark" part="edited">${by === 'added' ? edited.added : edited.reworded}</span>`;
}

export {citations};

/** A text with its sources, or with the clinic's mark in their place. */
export const statement = (said: Statement, messages: Messages) =>
  html`${say(said)}${citations(said.cites, messages, said.text)}${editedMark(said, messages)}`;
