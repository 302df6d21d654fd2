import type {ChecklistContent, ResolvedItem} from '../../content/resolved.js';
import type {ContraindicationsElement} from '../../elements/checklist/checklist-element.js';
import type {Block} from './block.js';
import {heading, html, type Html} from './html.js';
import {crisis, seekHelpLine} from './seek-help.js';
import {alwaysOpen, dayNotes, say, statement} from './statement.js';

/** What to tell the clinic before treatment, by topic, each with why and on what ground. */
export function contraindications(
  block: Block<ChecklistContent>,
  {withUnsure}: ContraindicationsElement,
): Html {
  const {section, level} = block;
  return html`
    <p>${statement(section.intro, block)}</p>
    ${seekHelpLine(block)} ${alwaysOpen(block)}
    ${section.topics.map(
      ({name, items}) => html`
        ${heading(level + 1, say(name, block))}
        <ul>
          ${items.map((item) => listItem(item, withUnsure, block))}
        </ul>
      `,
    )}
    ${dayNotes(block)}
  `;
}

const listItem = (
  {id, statement: said, question, why, note, basis, crisis: isCrisis}: ResolvedItem,
  asQuestion: boolean,
  block: Block<ChecklistContent>,
): Html => html`
  <li id="${id}">
    <strong>${say(asQuestion ? question : said, block)}</strong><br />
    ${statement(why, block)} ${note && statement(note, block)}<br />
    ${basis.map(({says, labels}) => html`<em>${says}${labels && ` (${labels})`}.</em> `)}
    ${isCrisis && html`<br />${crisis(block)}`}
  </li>
`;
