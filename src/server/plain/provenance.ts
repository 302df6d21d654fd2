import type {Section} from '../../content/resolved.js';
import type {Block} from './block.js';
import {heading, html, type Html} from './html.js';
import {sourceId, statement} from './statement.js';

/** Where it comes from: each source once, with its link, the dates, who reviewed it, and the clinic's interest. */
export function provenance(block: Block<Section>): Html {
  const {general, sources, lines} = block.section.provenance;
  return html`
    ${heading(block.level + 1, block.messages.provenance.ofThePage)}
    <p>${statement(general, block)}</p>
    <ol>
      ${sources.map(
        ({number, citation, href}) =>
          html`<li id="${sourceId(block, number)}" value="${number}">
            ${href ? html`<a href="${href}">${citation}</a>` : citation}
          </li> `,
      )}
    </ol>
    ${lines.map((line) => html`<p>${line}</p> `)}
  `;
}
