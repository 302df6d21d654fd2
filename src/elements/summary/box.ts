import {html, type TemplateResult} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {Halves, Statement, SummaryContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {numbersOf} from '../../templates/sources.js';
import {citations, sayMarked} from '../../templates/statement.js';

/**
 * What is read in half a minute: a line for each thing to know, and at its foot who made this and with what money. A pair has
 * a control for its sources, and all other lines have one at the foot; what stands behind each line, below, has its own.
 */
export const box = ({box: lines, foot}: SummaryContent, messages: Messages): TemplateResult => {
  const alone = lines.flatMap(([first, second]) => (second === undefined ? [first] : []));
  const rest = [...alone, ...foot];
  return html`<div class="box" part="lead">
    <ul role="list">
      ${lines.map((halves) => line(halves, messages))}
    </ul>
    <div class="foot quiet">
      ${foot.map((entry) => footer(entry, messages))}
      <p class="screen">${citations(citesOf(rest), messages, rest[0]?.text ?? '')}</p>
    </div>
  </div>`;
};

/** A pair is one line: what was found and the harm are in one place of the list, and of one size. */
const line = ([first, second]: Halves<Statement>, messages: Messages) =>
  second === undefined
    ? html`<li part="line">${said(first, messages)}</li>`
    : html`<li class="pair" part="line pair">
        <p>${said(first, messages)}</p>
        <p>${sayMarked(second, messages)}${citations(citesOf([first, second]), messages, first.text)}</p>
      </li>`;

const footer = ({id, ...text}: SummaryContent['foot'][number], messages: Messages) =>
  html`<p part="foot" id=${id}>${said(text, messages)}</p>`;

/** A line whose sources a control elsewhere shows; on paper it has its own numbers. */
const said = (text: Statement, messages: Messages) =>
  html`${sayMarked(text, messages)}${numbersOf(text.cites)}`;
