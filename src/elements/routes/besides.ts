import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {RoutesContent, Statement} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpen} from '../../templates/always-open.js';
import {together} from '../../templates/answer.js';
import {heading} from '../../templates/heading.js';
import {helpNotes} from '../../templates/seek-help.js';
import {numbersOf} from '../../templates/sources.js';
import {say, sayMarked} from '../../templates/statement.js';
import {still} from '../../templates/still.js';
import {moreButton, rowId, sourcesIn} from './row-controls.js';

/** How it is shown: the level of the element's heading, and what of "not having it" the page and the reader ask for. */
interface Shown {
  readonly level: number;
  readonly withoutNoTreatment: boolean;
  /** Whether the reader has opened all that is said of not having it. */
  readonly isOpen: boolean;
}

/** What stands below the comparison: not having the treatment and other care; then, always open, dose, home use and safety. */
export const besides = (section: RoutesContent, shown: Shown, messages: Messages) => {
  const {dose, homeUse, seekHelp} = section;
  const notes = [dose, homeUse].filter((note) => note !== undefined);
  return html`<div class="below">
    ${shown.withoutNoTreatment ? nothing : noTreatment(section.none, shown, messages)}
    ${still`<div>
      <div part="note">${together(notes, messages)}</div>
      ${alwaysOpen(section, messages)}${helpNotes(seekHelp, messages)}
    </div>`}
  </div>`;
};

/** Names "not having it" among what is opened. */
export const noTreatmentId = 'none';

/** How many statements say what it comes to. */
const firstOnes = 2;

/** As a row does: what it comes to first, the rest behind it, and one control for the sources of it all. */
function noTreatment({title, statements}: RoutesContent['none'], {level, isOpen}: Shown, messages: Messages) {
  const row = {id: noTreatmentId, name: title.text};
  const cites = citesOf(statements);
  const last = statements.at(-1);
  const paragraph = (one: Statement) =>
    still`<p>${sayMarked(one, messages)}${one === last ? numbersOf(cites) : nothing}</p>`;
  const rest = statements.slice(firstOnes).map(paragraph);
  return html`<div class="none" part="no-treatment" id=${rowId(row)} data-opens=${row.id}>
    ${still`${heading(level, say(title), 1)}${statements.slice(0, firstOnes).map(paragraph)}`}
    ${
      rest.length > 0
        ? html`<div class="rest" hidden=${isOpen ? nothing : 'until-found'}>${still`${rest}`}</div>`
        : nothing
    }
    <p class="screen">
      ${rest.length > 0 ? moreButton(row, isOpen, messages) : nothing}${sourcesIn(row, cites, messages)}
    </p>
  </div>`;
}
