import {html, nothing} from 'lit';
import type {VisitQuestion} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {say, sayMarked} from '../../templates/statement.js';

/** What is to be asked, on paper, with a line to write each answer on. */
export const printedQuestions = (ticked: readonly VisitQuestion[], messages: Messages) => html`
  <h1 part="heading">${messages.visit.count(ticked.length)}</h1>
  <ol>
    ${ticked.map(
      ({text, why}) =>
        html`<li>
          <strong>${sayMarked(text, messages)}</strong>
          ${why ? html`<span class="why">${say(why)}</span>` : nothing}
          <div class="rule"></div>
        </li>`,
    )}
  </ol>
`;
