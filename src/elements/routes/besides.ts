import {html, nothing} from 'lit';
import type {RoutesContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {together} from '../../templates/answer.js';
import {heading} from '../../templates/heading.js';
import {helpNotes} from '../../templates/seek-help.js';
import {say} from '../../templates/statement.js';

/** What stands open below the comparison: not having the treatment and other care, dose, home use, and the safety texts. */
export const besides = (
  section: RoutesContent,
  {level, withoutNoTreatment}: {readonly level: number; readonly withoutNoTreatment: boolean},
  messages: Messages,
) => {
  const {none, dose, homeUse, seekHelp} = section;
  const notes = [dose, homeUse].filter((note) => note !== undefined);
  return html`<div class="below">
    ${
      withoutNoTreatment
        ? nothing
        : html`<div class="none" part="no-treatment">
            ${heading(level, say(none.title), 1)}${together(none.statements, messages)}
          </div>`
    }
    <div>
      <div part="note">${together(notes, messages)}</div>
      ${alwaysOpen(section, messages)}${helpNotes(seekHelp, messages)}
    </div>
  </div>`;
};
