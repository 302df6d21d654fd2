import {html, nothing, type TemplateResult} from 'lit';
import type {Provenance, ResolvedSource} from '../content/resolved.js';
import {within} from '../content/within.js';
import {directionOf} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import {still} from './still.js';
import {say as text, statement} from './statement.js';

/**
 * "Where this comes from": each source once, the words used, how the texts were made, the dates, who reviewed it, and the
 * clinic's interest. `printed` is that of all elements of a printed page; null where it stands below another element.
 */
export const provenance = (
  own: Provenance,
  messages: Messages,
  printed: Provenance | null | undefined,
): TemplateResult => {
  const from = printed ?? own;
  const isPaper = printed !== undefined;
  return html`
    <details class="provenance" part="provenance" ?data-elsewhere=${printed === null}>
      <summary>${isPaper ? messages.provenance.ofThePage : from.summary}</summary>
      ${still`
        <ol class="sources">${from.sources.map((one) => source(one, isPaper))}</ol>
        ${terms(from, messages)} ${remarks(from, messages)} ${from.lines.map((line) => still`<p>${linked(line, from)}</p>`)}
      `}
    </details>
  `;
};

/** The clinic's name leads to its own page, where it says which that is. */
const linked = (line: string, {clinic}: Provenance) =>
  line === clinic?.line
    ? within(line, [clinic.name, still`<a href=${clinic.href}>${clinic.name}</a>`])
    : line;

/** Words that the section uses. */
const terms = ({terms: list}: Provenance, messages: Messages) =>
  list.length === 0
    ? nothing
    : still`<p><strong>${messages.provenance.terms}</strong></p>
        <dl part="terms">
          ${list.map(
            ({term, meaning}) =>
              still`<div>
                <dt>${text(term)}</dt>
                <dd>${statement(meaning, messages)}</dd>
              </div>`,
          )}
        </dl>`;

/** How the section's texts were made. */
const remarks = ({remarks: list}: Provenance, messages: Messages) =>
  list.length === 0
    ? nothing
    : still`<p><strong>${messages.provenance.remarks}</strong></p>
        <ul part="remarks">
          ${list.map((one) => still`<li>${statement(one, messages)}</li>`)}
        </ul>`;

/** The list's own number is read aloud with it. On paper, an address is as short as one types it. */
const source = ({number, citation, lang, href}: ResolvedSource, isPaper: boolean) => {
  const dir = lang ? directionOf(lang) : nothing;
  const typed = isPaper ? href?.replace(/^https?:\/\//, '') : undefined;
  return href
    ? still`<li id="source-${number}" part="source" value=${number}>
        <a href=${href} data-typed=${typed ?? nothing} lang=${lang ?? nothing} dir=${dir}>${citation}</a>
      </li>`
    : still`<li id="source-${number}" part="source" value=${number} lang=${lang ?? nothing} dir=${dir}>
        ${citation}
      </li>`;
};
