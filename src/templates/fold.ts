import {html, type TemplateResult} from 'lit';
import type {StillValue} from './still.js';

/** A line below the rows that opens in place: what a reader may want, and need not have before their eyes. On paper it is open. */
export const fold = (name: string, content: StillValue): TemplateResult =>
  html`<details class="row fold" part="fold">
    <summary>${name}</summary>
    <div class="body">${content}</div>
  </details>`;
