import type {ChecklistContent, HelpLine, Section, SideEffectsContent} from '../../content/resolved.js';
import type {Block} from './block.js';
import {heading, html, type Html, type Value} from './html.js';
import {statement} from './statement.js';

/** The emergency signs with the numbers to call, and when to call the clinic on the same day. */
export function seekHelp(block: Block<SideEffectsContent>): Html {
  const help = block.section.seekHelp;
  const {title, reasons, action, night} = help.today;
  return html`
    ${heading(block.level + 1, help.title)}
    <ul>
      ${help.signs.map((sign) => html`<li>${statement(sign, block)}</li> `)}
    </ul>
    <p>${numbers(help)}</p>
    <p>${statement(help.crisis, block)}</p>
    <p><strong>${title}</strong></p>
    <ul>
      ${reasons.map((reason) => html`<li>${statement(reason, block)}</li> `)}
    </ul>
    ${action && html`<p>${phoneLink(action)}</p>`} ${night && html`<p>${statement(night, block)}</p>`}
  `;
}

/** One line with both numbers, for blocks that do not list the signs, and the links that call them. */
export const seekHelpLine = ({section: {seekHelp: help}}: Block<Section>): Html => html`
  <p><strong>${help.line}</strong></p>
  <p>${numbers(help)}</p>
`;

/** The crisis line, for an item about thoughts of suicide. */
export const crisis = (block: Block<ChecklistContent>): Html =>
  html`${statement(block.section.crisis, block)}
  ${block.section.seekHelp.actions.filter(({kind}) => kind === 'crisis').map(phoneLink)}`;

const numbers = ({actions, elsewhere}: HelpLine): Value => [
  actions.map((action, i) => [i > 0 && ' · ', phoneLink(action)]),
  elsewhere && ` ${elsewhere}`,
];

const phoneLink = ({href, text}: {readonly href: string; readonly text: string}): Html =>
  html`<a href="${href}">${text}</a>`;
