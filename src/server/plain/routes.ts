import type {ResolvedRoute, RouteCell, RoutesContent} from '../../content/resolved.js';
import {fairRows} from '../../elements/routes/comparison.js';
import {namedEntries} from '../../elements/routes/named-entries.js';
import type {RoutesElement} from '../../elements/routes/routes-element.js';
import type {Block} from './block.js';
import {heading, html, type Html, type Value} from './html.js';
import {seekHelpLine} from './seek-help.js';
import {alwaysOpen, citations, say, statement} from './statement.js';

/** The ways to give a treatment as one table: a column for each, a row for each question. */
export function routes(block: Block<RoutesContent>, element: RoutesElement): Html {
  const {section, messages, level} = block;
  const columns = namedEntries(element, 'routes', element.routes, section.routes);
  const rows = fairRows(section.rows, namedEntries(element, 'rows', element.rows, section.rows), columns);
  const notes = [section.offLabel, section.homeUse].filter((note) => note !== undefined);
  return html`
    <p>${statement(section.intro, block)}</p>
    ${seekHelpLine(block)} ${alwaysOpen(block)}
    <table>
      <caption>
        ${messages.routes.caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${messages.routes.rowHeader}</th>
          ${columns.map((route) => columnHead(route, block))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({id, name}) => html`
            <tr>
              <th scope="row">${name}</th>
              ${columns.map(({cells}) => html`<td>${cell(cells[id], block)}</td> `)}
            </tr>
          `,
        )}
      </tbody>
    </table>
    ${!element.withoutNoTreatment && noTreatment(section.none, level, block)}
    ${notes.map((note) => html`<p>${statement(note, block)}</p> `)}
  `;
}

const columnHead = ({id, name, offered}: ResolvedRoute, block: Block<RoutesContent>): Html =>
  html`<th scope="col" id="${id}">
    ${say(name, block)}${offered && html`<br /><em>${block.section.offeredAt}</em>`}
  </th> `;

const noTreatment = (
  {title, statements}: RoutesContent['none'],
  level: number,
  block: Block<RoutesContent>,
): Html => html`
  ${heading(level + 1, say(title, block))} ${statements.map((one) => html`<p>${statement(one, block)}</p> `)}
`;

/** The same as in the element's table, without the bar: the words say it. */
function cell({row, statements, approvals, warning}: RouteCell, block: Block<RoutesContent>): Value {
  const cites = citations([...new Set(statements.flatMap((one) => one.cites))], block);
  const lines = approvals
    ? approvals.map(({use, said, note}): Value => [
        html`<strong>${say(use, block)}:</strong> ${said}. `,
        note && say(note, block),
      ])
    : statements.map((one) => say(one, block));
  const isList = approvals || row === 'good' || row === 'bad';
  const withCites = lines.map((line, i): Value => (i === lines.length - 1 ? [line, cites] : line));
  return [
    isList
      ? html`<ul>
          ${withCites.map((line) => html`<li>${line}</li> `)}
        </ul>`
      : withCites.map((line, i) => [i > 0 && html`<br />`, line]),
    warning && html`<p><strong>${statement(warning, block)}</strong></p>`,
  ];
}
