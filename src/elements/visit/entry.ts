import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {VisitEntry} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, sayMarked} from '../../templates/statement.js';
import {still, type Still} from '../../templates/still.js';

/** One thing about the day, by its name: what it says opens in place. A clinic's own rule is what its readers came for. */
export const entryRow = (entry: VisitEntry, messages: Messages) =>
  html`<details class="row" part="item" id=${entry.id} ?open=${entry.rule !== undefined}>
    <summary part="name">${sayMarked(entry.label, messages)}</summary>
    <div class="body">${body(entry, messages)}</div>
  </details>`;

/** The same, with nothing to open. */
export const openEntry = (entry: VisitEntry, messages: Messages) =>
  still`<div class="entry" part="item" id=${entry.id}><p class="name" part="name">${sayMarked(entry.label, messages)}</p>${body(entry, messages)}</div>`;

/** One control tells the sources of all of it. */
function body(entry: VisitEntry, messages: Messages): Still {
  const {label, signs, text, why, note, rule, call} = entry;
  const said = [text, why, note].filter((one) => one !== undefined);
  const cites = citations(citesOf([...signs, ...said]), messages, label.text);
  return still`${
    rule ? still`<p class="rule-of-clinic" part="rule">${sayMarked(rule, messages)}</p>` : nothing
  }${signs.length > 0 ? signList(signs, messages) : nothing}${said.map(
    (one, i) => still`<p>${sayMarked(one, messages)}${i === said.length - 1 ? cites : nothing}</p>`,
  )}${call ? still`<p><a part="call" href=${call.href}>${call.text}</a></p>` : nothing}`;
}

const signList = (signs: VisitEntry['signs'], messages: Messages) =>
  still`<ul class="signs" part="signs" role="list">${signs.map(
    (sign) => still`<li>${sayMarked(sign, messages)}</li>`,
  )}</ul>`;
