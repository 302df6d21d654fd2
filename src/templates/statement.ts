import {html, nothing} from 'lit';
import type {Statement, Text} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {sourcesControl} from './sources.js';

/** A text, marked with its own language where that is not the page's. */
export const say = ({text, lang}: Text) => (lang ? html`<span lang=${lang}>${text}</span>` : text);

/** What the clinic did with a text, in words. */
export function editedMark({by}: Text, {edited}: Messages) {
  if (!by) return nothing;
  return html` <span class="mark" part="edited">${by === 'added' ? edited.added : edited.reworded}</span>`;
}

/** A text with its sources, or with the clinic's mark in their place. */
export const statement = (said: Statement, messages: Messages) =>
  html`${say(said)}${sourcesControl(said.cites, said.text, messages)}${editedMark(said, messages)}`;
