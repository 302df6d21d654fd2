import {html} from 'lit';
import type {Messages} from '../../locales/messages.js';
import {jump} from '../../templates/chips.js';
import {listId} from '../../templates/list-actions.js';

/** At the lower edge of the window while the list is further down: how much is marked, and the way there. */
export const listBar = (things: number, {checklist: words}: Messages) =>
  html`<div class="bar screen" part="bar">
    <span>${words.count(things)}</span
    ><button type="button" data-to=${listId} @click=${jump}><span>${words.toList}</span></button>
  </div>`;
