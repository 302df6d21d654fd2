import {html, nothing} from 'lit';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {dayNotes} from '../../templates/day-notes.js';
import {fold} from '../../templates/fold.js';
import {helpNotes} from '../../templates/seek-help.js';
import {statement} from '../../templates/statement.js';
import {still} from '../../templates/still.js';

/**
 * What holds for every reader, whatever they mark. Open: when to take the next medicine that makes sleepy, and what not to do
 * alone. In a line each: the day itself, and the help lines.
 */
export const known = ({section, messages}: View<ChecklistContent>) => {
  const {evening, ...day} = section;
  const lines = helpNotes(section.seekHelp, messages);
  return html`<div class="notes">
    ${evening ? still`<p class="note" part="day">${statement(evening, messages)}</p>` : nothing}
    <div class="rows">
      ${dayNotes(day, messages)}${lines.length > 0 ? fold(messages.seekHelp.moreOfLines, lines) : nothing}
    </div>
    ${alwaysOpen(section, messages)}
  </div>`;
};
