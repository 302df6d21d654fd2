import {html, nothing} from 'lit';
import {citesOf} from '../content/cites.js';
import type {HelpLine, HelpRemark, SeekHelp, Statement} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {heading} from './heading.js';
import {citations, say, statement} from './statement.js';

/** A triangle with an exclamation mark: the one picture that asks for attention. */
const sign = html`<svg
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

const actions = (help: HelpLine, messages: Messages) => html`
  <p class="actions">
    ${help.actions.map(
      ({kind, text, href}) =>
        html`<a class=${kind === 'emergency' ? 'button fill alarm' : 'button'} part="action" href=${href}
          ><span>${text}</span></a
        > `,
    )}
    <span class="elsewhere">${help.elsewhere}${citations(help.cites, messages)}</span>
  </p>
`;

/** One a line, so that someone in fear can run down them; their sources stand with the last. */
const list = (name: string, entries: readonly Statement[], messages: Messages) => html`
  <ul class=${name}>
    ${entries.map(
      (one, i) =>
        html`<li>
          ${say(one)}${i === entries.length - 1 ? citations(citesOf(entries), messages) : nothing}
        </li>`,
    )}
  </ul>
`;

/** What else is known of a help line, with its links. */
export const helpRemark = (remark: HelpRemark, messages: Messages) => html`
  <p class="remark quiet">
    ${statement(remark, messages)} ${remark.links.map(({href, text}) => html`<a href=${href}>${text}</a> `)}
  </p>
`;

/**
 * The two numbers and the emergency signs, always open; then the reasons to call the clinic today, and what to do when
 * it is closed. `more` is shown inside the block.
 */
export const seekHelp = (help: SeekHelp, level: number, messages: Messages, more: unknown = nothing) => html`
  <div class="help" part="seek-help">
    ${heading(level, html`${sign}<span>${help.title}</span>`, 1)} ${list('signs', help.signs, messages)}
    ${actions(help, messages)}
    <p class="crisis quiet">${statement(help.crisis, messages)}</p>
    ${help.remarks.map((remark) => helpRemark(remark, messages))} ${more}
  </div>
  <div class="today" part="today">
    <p><strong>${help.today.title}</strong></p>
    ${list('reasons', help.today.reasons, messages)}
    ${
      help.today.action
        ? html`<p><a href=${help.today.action.href}>${help.today.action.text}</a></p>`
        : nothing
    }
    ${help.today.night ? html`<p>${statement(help.today.night, messages)}</p>` : nothing}
  </div>
`;

/** One line with both numbers, for elements that do not list the signs; and the ways in for other languages. */
export const seekHelpLine = (help: HelpLine, messages: Messages) => html`
  <div class="help-line" part="seek-help">
    ${sign}
    <div>
      <p>${help.line}${citations(help.cites, messages)}</p>
      ${help.remarks.filter(({kind}) => kind === 'language').map((remark) => helpRemark(remark, messages))}
    </div>
  </div>
`;
