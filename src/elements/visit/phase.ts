import {html, nothing} from 'lit';
import type {VisitPhase} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {heading} from '../../templates/heading.js';
import {say, statement} from '../../templates/statement.js';
import {entryRow, openEntry} from './entry.js';

/** Id, in the element, of a phase. */
export const phaseId = ({id}: VisitPhase) => `phase-${id}`;

/** One phase of the time line: its answer, then a row for each thing, then the others behind one fold. */
export const phaseView = (phase: VisitPhase, level: number, messages: Messages) => {
  const {name, answer, entries} = phase;
  const seen = entries.filter(({shown}) => shown !== 'more');
  const more = entries.filter(({shown}) => shown === 'more');
  return html`<div class="phase" part="phase">
    ${heading(level, say(name), 1, phaseId(phase))}
    <p class="answer" part="phase-answer">${statement(answer, messages)}</p>
    <div class="rows">
      ${seen.map((entry) => (entry.shown === 'open' ? openEntry : entryRow)(entry, messages))}
      ${
        more.length > 0
          ? html`<details class="row more">
              <summary part="more" aria-label=${messages.visit.moreOf(more.length, name.text)}>
                ${messages.visit.more(more.length)}
              </summary>
              <div class="body">${more.map((entry) => openEntry(entry, messages))}</div>
            </details>`
          : nothing
      }
    </div>
  </div>`;
};
