import {html, nothing} from 'lit';
import type {SummaryContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {citations, say} from '../../templates/statement.js';

/**
 * What readers meet elsewhere: one fold over the whole list, since a closed line with a claim alone would advertise it. For
 * the same reason its sources are named for what was found.
 */
export const claimsRow = (section: SummaryContent['claims'], level: number, messages: Messages) =>
  section
    ? html`<details class="row" part="claims">
        <summary part="summary">${heading(level, say(section.title), 1)}</summary>
        <ul class="body" role="list">
          ${section.claims.map(
            ({id, whole, found}) =>
              html`<li id=${id} part="claim">
                ${say(whole)}${citations(found.cites, messages, found.text)}
              </li>`,
          )}
        </ul>
      </details>`
    : nothing;
