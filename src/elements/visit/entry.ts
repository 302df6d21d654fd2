import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {VisitEntry} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, sayMarked} from '../../templates/statement.js';

/** One thing about the day, by its name: what it says opens in place. A clinic's own rule is what its readers came for. */
export const entryRow = (entry: VisitEntry, messages: Messages) =>
  html`<details class="row" part="item" id=${entry.id} ?open=${entry.rule !== undefined}>
    <summary part="name">${sayMarked(entry.label, messages)}</summary>
    <div class="body">${body(entry, messages)}</div>
  </details>`;

/** The same, with nothing to open. */
export const openEntry = (entry: VisitEntry, messages: Messages) =>
  html`<div class="entry" part="item" id=${entry.id}>
    <p class="name" part="name">${sayMarked(entry.label, messages)}</p
    >${body(entry, messages)}
  </div>`;

/** One control tells the sources of all of it. Without white space between blocks, which would be nodes. */
const body = (entry: VisitEntry, messages: Messages) => {
  const {label, signs, text, why, note} = entry;
  const cites = citations(citesOf([...signs, text, why, note]), messages, label.text);
  // prettier-ignore
  return html`${own(entry, messages)}${
    signs.length > 0
      ? html`<ul class="signs" part="signs" role="list">${signs.map((sign) => html`<li>${sayMarked(sign, messages)}</li>`)}</ul>`
      : nothing
  }<p>${sayMarked(text, messages)}${why || note ? nothing : cites}</p>${
    why ? html`<p class="quiet">${sayMarked(why, messages)}${note ? nothing : cites}</p>` : nothing
  }${note ? html`<p class="quiet">${sayMarked(note, messages)}${cites}</p>` : nothing}${
    entry.call ? html`<p><a part="call" href=${entry.call.href}>${entry.call.text}</a></p>` : nothing
  }`;
};

/** What the clinic's own rule is. */
const own = ({rule}: VisitEntry, messages: Messages) =>
  rule ? html`<p class="rule-of-clinic" part="rule">${sayMarked(rule, messages)}</p>` : nothing;
