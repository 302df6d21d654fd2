import {html, nothing} from 'lit';
import {citesOf} from '../content/cites.js';
import {hasCrisisLine, notesOf} from '../content/help-notes.js';
import type {HelpLine, HelpRemark, SeekHelp, Statement} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {heading} from './heading.js';
import {citations} from './sources.js';
import {say, statement} from './statement.js';
import {still} from './still.js';

/** A triangle with an exclamation mark: the one picture that asks for attention. */
const sign = still`<svg
  part="icon"
  viewBox="0 0 24 24"
  fill="none"
  stroke="currentColor"
  stroke-width="2.2"
  stroke-linejoin="round"
  stroke-linecap="round"
  aria-hidden="true"
>
  <path d="M12 3 1.8 21h20.4L12 3Zm0 6.5v5.5m0 2.5v.6" />
</svg>`;

/**
 * Whom to call, in the same place of every element: the emergency number and the crisis line, each a link as large as a
 * thumb, and what readers do for whom no number is given.
 */
export const strip = (help: HelpLine, messages: Messages) => still`
  <ul class="strip" part="seek-help" role="list">
    ${half('emergency', help, messages)}${half('crisis', help, messages)}
    ${help.elsewhere ? still`<li class="elsewhere">${help.elsewhere}</li>` : nothing}
  </ul>
`;

const purposes = {emergency: ['emergency'], crisis: ['crisis', 'crisis-text']} as const;

function half(purpose: keyof typeof purposes, {actions}: HelpLine, {seekHelp: say}: Messages) {
  const kinds: readonly string[] = purposes[purpose];
  const links = actions.filter(({kind}) => kinds.includes(kind));
  if (links.length === 0) return nothing;
  return still`<li class=${purpose}>
    <span
      >${links.some(({ofTheUS}) => ofTheUS) ? say.ofTheUS(say.purpose[purpose]) : say.purpose[purpose]}</span
    >
    ${links.map(
      ({href, text, short}) =>
        // Out of its place, a link must say by itself what it is, and that a number is that of the US.
        still`<a part="action" href=${href} aria-label=${text === short ? nothing : text}>${short}</a> `,
    )}
  </li>`;
}

/** What else is known of a help line, with its links. */
export const helpRemark = (remark: HelpRemark, messages: Messages) => still`
  <p class="remark quiet">
    ${statement(remark, messages)} ${remark.links.map(({href, text}) => still`<a href=${href}>${text}</a> `)}
  </p>
`;

/** What else is known of the help lines: in the strip there is no room for it. */
export const helpNotes = (help: HelpLine, messages: Messages) =>
  notesOf(help).map((remark) => helpRemark(remark, messages));

/**
 * The emergency block, always open: whom to call, then the signs, one a line; then the reasons to call the clinic today.
 * Behind a line below the signs stands what else is known: of the help lines, and of each emergency (`more`).
 */
export const seekHelp = (help: SeekHelp, level: number, messages: Messages, more: unknown) => {
  const crisis = still`<p>${statement(help.crisis, messages)}</p>`;
  // Where the strip has the crisis line, the sentence would tell it twice.
  const isInStrip = hasCrisisLine(help);
  return html`
    <div class="help">
      ${still`${heading(level, still`${sign}<span>${help.title}</span>`, 1)} ${strip(help, messages)}
      ${signs(help.title, help.signs, messages)} ${isInStrip ? nothing : crisis}`}
      <details class="more">
        <summary>${messages.seekHelp.more}</summary>
        ${still`${isInStrip ? crisis : nothing}${helpNotes(help, messages)}`}${more}
      </details>
    </div>
    ${today(help.today, messages)}
  `;
};

const today = ({title, reasons, action, night}: SeekHelp['today'], messages: Messages) => still`
  <div class="today" part="today">
    <p><strong>${title}</strong></p>
    ${signs(title, reasons, messages)}
    ${action ? still`<p><a href=${action.href}>${action.text}</a></p>` : nothing}
    ${night ? still`<p>${statement(night, messages)}</p>` : nothing}
  </div>
`;

/** A sign a line, and at the end of the last one control for the sources of them all. */
const signs = (title: string, list: readonly Statement[], messages: Messages) => still`
  <ul class="signs" part="signs" role="list">
    ${list.map(
      (one, i) =>
        still`<li>
          ${say(one)}${i === list.length - 1 ? citations(citesOf(list), messages, title) : nothing}
        </li>`,
    )}
  </ul>
`;
