import type {View} from '../treatment-element.js';
import type {ChecklistContent} from '../../content/resolved.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {dayNotes} from '../../templates/day-notes.js';
import {helpNotes} from '../../templates/seek-help.js';
import {still} from '../../templates/still.js';

/** What holds for every reader, whatever they mark: the day itself, the help lines, and what not to do alone. */
export const known = ({section, messages}: View<ChecklistContent>) =>
  still`<div class="notes">
    ${dayNotes(section, messages)}${helpNotes(section.seekHelp, messages)}${alwaysOpen(section, messages)}
  </div>`;
