import {nothing} from 'lit';
import type {Statement, Text} from '../content/resolved.js';
import {directionOf} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import {citations} from './sources.js';
import {still} from './still.js';

/** A text, marked with its own language and direction where the language is not the page's. */
export const say = ({text, lang}: Text) =>
  lang ? still`<span lang=${lang} dir=${directionOf(lang)}>${text}</span>` : text;

/** What the clinic did with a text, in words. */
export function editedMark({by}: Text, {edited}: Messages) {
  if (!by) return nothing;
  return still` <span class="mark" part="edited">${by === 'added' ? edited.added : edited.reworded}</span>`;
}

export {citations};

/** A text with the clinic's mark where the clinic wrote it: its sources stand elsewhere. */
export const sayMarked = (text: Text, messages: Messages) =>
  text.by ? still`${say(text)}${editedMark(text, messages)}` : say(text);

/** A text with its sources, or with the clinic's mark in their place. */
export const statement = (said: Statement, messages: Messages) =>
  still`${say(said)}${citations(said.cites, messages, said.text)}${editedMark(said, messages)}`;
