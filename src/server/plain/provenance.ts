import type {Section} from '../../content/resolved.js';
import type {Block} from './block.js';
import {heading, html, type Html} from './html.js';
import {say, sourceId, statement} from './statement.js';

/** Where it comes from: each source once, with its link, the words used, how the texts were made, the dates, who reviewed it, and the clinic's interest. */
export function provenance(block: Block<Section>): Html {
  const {terms, remarks, sources, lines} = block.section.provenance;
  const {provenance: words} = block.messages;
  return html`
    ${heading(block.level + 1, words.ofThePage)}
    <ol>
      ${sources.map(
        ({number, citation, href}) =>
          html`<li id="${sourceId(block, number)}" value="${number}">
            ${href ? html`<a href="${href}">${citation}</a>` : citation}
          </li> `,
      )}
    </ol>
    ${
      terms.length > 0 &&
      html`<p><strong>${words.terms}</strong></p>
        <ul>
          ${terms.map(
            ({term, meaning}) =>
              html`<li><strong>${say(term, block)}</strong>: ${statement(meaning, block)}</li> `,
          )}
        </ul>`
    }
    ${
      remarks.length > 0 &&
      html`<p><strong>${words.remarks}</strong></p>
        <ul>
          ${remarks.map((one) => html`<li>${statement(one, block)}</li> `)}
        </ul>`
    }
    ${lines.map((line) => html`<p>${line}</p> `)}
  `;
}
