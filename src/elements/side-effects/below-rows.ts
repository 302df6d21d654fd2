import {nothing} from 'lit';
import type {SideEffectsContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {dayNotes} from '../../templates/day-notes.js';
import {helpNotes} from '../../templates/seek-help.js';
import {statement} from '../../templates/statement.js';
import {still} from '../../templates/still.js';

/** What stays open below the rows: medicines, the day of treatment, whom to report to, what else is known of help lines. */
export const belowRows = (section: SideEffectsContent, messages: Messages) => still`
  <div class="notes">
    ${alwaysOpen(section, messages)} ${dayNotes(section, messages)}
    ${section.report ? still`<p class="note">${statement(section.report, messages)}</p>` : nothing}
    ${helpNotes(section.seekHelp, messages)}
  </div>
`;
