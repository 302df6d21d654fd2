import {html, nothing} from 'lit';
import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {dayNotes} from '../../templates/day-notes.js';
import {fold} from '../../templates/fold.js';
import {helpNotes} from '../../templates/seek-help.js';

/** What holds for every reader, whatever they mark: in a line each, the day itself and the help lines; open, what not to do alone. */
export const known = ({section, messages}: View<ChecklistContent>) => {
  const lines = helpNotes(section.seekHelp, messages);
  return html`<div class="notes">
    <div class="rows">
      ${dayNotes(section, messages)}${lines.length > 0 ? fold(messages.seekHelp.moreOfLines, lines) : nothing}
    </div>
    ${alwaysOpen(section, messages)}
  </div>`;
};
