import {html} from 'lit';
import type {Provenance, ResolvedSource} from '../content/resolved.js';
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

const source = ({number, citation, href}: ResolvedSource, {provenance: say}: Messages) => html`
  <li id="source-${number}" part="source" value=${number}>
    <span class="visually-hidden">${say.source(number)}: </span>
    ${href ? html`<a href=${href}>${citation}</a>` : citation}
  </li>
`;
