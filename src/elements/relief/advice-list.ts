import {html, nothing} from 'lit';
import type {ReliefContent, ResolvedFactor} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {say, statement, within} from '../../templates/statement.js';

/** What may change how long relief lasts, each with how well that is known. */
export function factorList(
  title: string,
  factors: readonly ResolvedFactor[],
  level: number,
  messages: Messages,
) {
  if (factors.length === 0) return nothing;
  return html`
    <div>
      ${heading(level, title, 1)}
      <ul>
        ${factors.map(
          ({id, name, text, certainty}) => html`
            <li id=${id} part="factor">
              ${within(messages.join.sentence(name.text), [name.text, html`<b>${say(name)}</b>`])}
              ${statement(text, messages)} ${certainty ? known(certainty, messages) : nothing}
            </li>
          `,
        )}
      </ul>
    </div>
  `;
}

/** What to do while relief lasts, each with how well it is known to help. The clinic's own advice is marked as such. */
export function adviceList(upkeep: ReliefContent['upkeep'], level: number, messages: Messages) {
  if (upkeep.length === 0) return nothing;
  return html`
    ${heading(level, messages.relief.upkeep, 1)}
    <ul class="upkeep">
      ${upkeep.map(
        (advice) => html`
          <li id=${advice.id} part="advice">
            ${statement(advice, messages)} ${advice.certainty ? known(advice.certainty, messages) : nothing}
          </li>
        `,
      )}
    </ul>
  `;
}

const known = (certainty: string, {relief: words}: Messages) =>
  html`<span class="known">${words.known(certainty)}</span>`;
