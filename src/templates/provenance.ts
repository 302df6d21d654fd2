import {html, nothing} from 'lit';
import type {Provenance, ResolvedSource} from '../content/resolved.js';
import {directionOf} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import {statement} from './statement.js';

/**
 * "Where this comes from": each source once, the dates, who reviewed it, and the clinic's interest. `printed` are the
 * sources of all elements of a printed page, or none where another element lists them.
 */
export const provenance = (
  from: Provenance,
  messages: Messages,
  printed: readonly ResolvedSource[] | undefined,
) => html`
  <details class="provenance" part="provenance" ?data-elsewhere=${printed?.length === 0}>
    <summary>${printed ? messages.provenance.ofThePage : from.summary}</summary>
    <p>${statement(from.general, messages)}</p>
    <ol class="sources">
      ${(printed ?? from.sources).map((one) => source(one, messages))}
    </ol>
    ${from.lines.map((line) => html`<p>${line}</p>`)}
  </details>
`;

const source = ({number, citation, lang, href}: ResolvedSource, {provenance: say, join}: Messages) => {
  const dir = lang ? directionOf(lang) : undefined;
  return html`
    <li id="source-${number}" part="source" tabindex="-1" value=${number}>
      <span class="visually-hidden">${join.label(say.source(number), '')}</span>
      ${
        href
          ? html`<a href=${href} lang=${lang ?? nothing} dir=${dir ?? nothing}>${citation}</a>`
          : html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${citation}</span>`
      }
      <a class="back screen" href="#back" hidden>${say.back}</a>
    </li>
  `;
};
