import {html, nothing} from 'lit';
import type {Messages} from '../../locales/messages.js';

/** That the form needs every answer; after a reader has tried to send it, also how many are missing. */
export const requiredNote = (missing: number, words: Messages['checklist']) =>
  html`<p class="screen" role="status" part="required status">
    ${words.required} ${missing > 0 ? html`<b>${words.missing(missing)}</b>` : nothing}
  </p>`;
