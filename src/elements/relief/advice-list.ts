import {html, nothing} from 'lit';
import type {ReliefContent, ResolvedFactor} from '../../content/resolved.js';
import {within} from '../../content/within.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {editedMark, say, statement} from '../../templates/statement.js';
import {still, type StillValue} from '../../templates/still.js';

/** What may change how long relief lasts, about the reader and about the treatment, each with how well that is known. */
export function factorRow({you, treatment}: ReliefContent['factors'], level: number, messages: Messages) {
  const {factors, factorsYou, factorsTreatment} = messages.relief;
  const list = (title: string, of: readonly ResolvedFactor[]) =>
    of.length === 0
      ? nothing
      : still`${heading(level, title, 2)}
          <ul>
            ${of.map((one) => factor(one, messages))}
          </ul>`;
  const body = still`${list(factorsYou, you)}${list(factorsTreatment, treatment)}`;
  return row(factors, you.length + treatment.length, body, level);
}

const factor = ({id, name, text, certainty}: ResolvedFactor, messages: Messages) =>
  still`<li id=${id} part="factor">
    ${within(messages.join.sentence(name.text), [name.text, still`<b>${say(name)}</b>`])}${editedMark(name, messages)}
    ${statement(text, messages)} ${known(certainty, messages)}
  </li>`;

/** What to do while relief lasts, each with how well it is known to help. The clinic's own advice is marked as such. */
export const adviceRow = (upkeep: ReliefContent['upkeep'], level: number, messages: Messages) =>
  row(
    messages.relief.upkeep,
    upkeep.length,
    still`<ul>
      ${upkeep.map(
        (advice) =>
          still`<li id=${advice.id} part="advice">
            ${statement(advice, messages)} ${known(advice.certainty, messages)}
          </li>`,
      )}
    </ul>`,
    level,
  );

/** A line that says how many there are, and opens to them. */
const row = (title: string, count: number, body: StillValue, level: number) =>
  count === 0
    ? nothing
    : html`<details class="row">
        <summary part="summary">
          ${heading(level, still`${title} <span class="count">(${count})</span>`, 1)}
        </summary>
        <div class="body">${body}</div>
      </details>`;

/** Nothing of what the clinic says in its own words. */
const known = (certainty: string | undefined, {relief: words, join}: Messages) =>
  certainty ? still`<span class="quiet">${join.sentence(words.known(certainty))}</span>` : nothing;
