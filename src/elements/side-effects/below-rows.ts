import {html, nothing} from 'lit';
import type {SideEffectsContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {dayNotes} from '../../templates/day-notes.js';
import {fold} from '../../templates/fold.js';
import {statement} from '../../templates/statement.js';
import {still} from '../../templates/still.js';

/**
 * What stands below the rows, so that these are reached sooner: open, how long side effects last and what holds for all; in
 * a line each, the day of treatment and whom to report to.
 */
export const belowRows = (section: SideEffectsContent, messages: Messages) => html`
  <div class="notes">
    <p class="intro">${statement(section.intro, messages)}</p>
    ${alwaysOpen(section, messages)}
    <div class="rows">
      ${dayNotes(section, messages)}${
        section.report
          ? fold(messages.sideEffects.report, still`<p>${statement(section.report, messages)}</p>`)
          : nothing
      }
    </div>
  </div>
`;
