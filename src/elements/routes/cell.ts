import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {RouteCell} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {citations, editedMark, say, statement, within} from '../../templates/statement.js';

/** What a cell says, its sources once at its end, and the warning that belongs to it. */
export function cellContent({row, statements, approvals, bar, warning}: RouteCell, messages: Messages) {
  const lines = approvals
    ? approvals.map(({text, use, note}) =>
        within(
          text,
          [use.text, html`<b>${say(use)}</b>`],
          ...(note ? [[note.text, say(note)] as const] : []),
        ),
      )
    : statements.map((one) => html`${say(one)}${editedMark(one, messages)}`);
  const sources = citesOf(statements);
  const cited = lines.map((line, i) =>
    i === lines.length - 1 ? html`${line}${citations(sources, messages)}` : line,
  );
  const isList = approvals || row === 'good' || row === 'bad';
  const [first, ...others] = cited;
  return html`
    ${
      isList
        ? html`<ul class=${approvals ? 'uses' : 'points'}>
            ${cited.map((line) => html`<li>${line}</li> `)}
          </ul>`
        : html`<p>${first}</p>
            ${bar ? rangeBar(bar) : nothing}${others.map((line) => html`<p>${line}</p> `)}`
    }
    ${warning ? html`<p class="warning" part="warning">${statement(warning, messages)}</p>` : nothing}
  `;
}

/** A bar from 0 to 100: thick up to the low end of the range, thin from there to the high end. The words say the same. */
const rangeBar = ({from, to}: NonNullable<RouteCell['bar']>) =>
  html`<svg class="scale" part="bar" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
    <path class="track" d="M0 6H100" />
    <path class="to" d="M${from} 6H${to}" />
    <path class="from" d="M0 6H${from}" />
  </svg>`;
