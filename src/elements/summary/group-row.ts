import {html, nothing, type TemplateResult} from 'lit';
import type {Halves, SummaryContent, SummaryEntry} from '../../content/resolved.js';
import {citesOf} from '../../content/cites.js';
import {within} from '../../content/within.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {citations, editedMark, say, sayMarked} from '../../templates/statement.js';

/** All that is said about one thing, folded behind its name. */
export const groupRow = (
  {name, entries}: SummaryContent['groups'][number],
  level: number,
  messages: Messages,
): TemplateResult =>
  html`<details class="row" part="group">
    <summary part="summary">${heading(level, name, 1)}</summary>
    <div class="body">${entries.map((halves) => together(halves, messages))}</div>
  </details>`;

/** Two halves open together, side by side where there is room, in the same size. */
const together = ([first, second]: Halves<SummaryEntry>, messages: Messages) =>
  second === undefined
    ? entry(first, messages)
    : html`<div class="pair" part="pair">${entry(first, messages)}${entry(second, messages)}</div>`;

/** What it is about, what is said of it, and who was counted, with one control for the sources of all of it. */
const entry = ({id, label, text, about}: SummaryEntry, messages: Messages) => {
  const cites = citations(citesOf([text, ...about]), messages, text.text);
  const name = within(messages.join.sentence(label.text), [
    label.text,
    html`<b part="name">${say(label)}</b>`,
  ]);
  return html`<div id=${id} part="item">
    <p>
      ${name}${editedMark(label, messages)} ${sayMarked(text, messages)}${about.length > 0 ? nothing : cites}
    </p>
    ${
      about.length > 0
        ? html`<p class="quiet" part="meta">${about.map((one) => html`${say(one)} `)}${cites}</p>`
        : nothing
    }
  </div>`;
};
