import {html, nothing} from 'lit';
import type {ResolvedRoute} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {editedMark, say} from '../../templates/statement.js';
import {cellContent} from './cell.js';
import type {Comparison, Row} from './comparison.js';

/**
 * The table: a column for each way, a row for each question. The explicit roles are for browsers in which a table that
 * is not displayed as one is none.
 */
/* eslint-disable lit-a11y/no-redundant-role */
export const comparisonTable = (
  {routes, rows, pair, shown, same}: Comparison,
  offeredAt: string,
  messages: Messages,
) => html`
  <table part="table" role="table" aria-labelledby="caption">
    <caption id="caption">
      ${messages.routes.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="visually-hidden">${messages.routes.rowHeader}</th>
        ${routes.map((route) => head(route, columnState(route), offeredAt, messages))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => {
        const {hidden, silent} = visibility(!same.includes(row.id));
        return html`
          <tr role="row" part="row" hidden=${hidden} aria-hidden=${silent}>
            <th scope="row" role="rowheader"><span>${row.name}</span></th>
            ${routes.map((route) => cell(route, row, columnState(route), messages))}
          </tr>
        `;
      })}
    </tbody>
  </table>
`;

/** What is put away stays within reach of find-in-page. It would still be counted as an empty cell, were it not silent. */
const visibility = (isShown: boolean) =>
  isShown
    ? ({hidden: nothing, silent: nothing} as const)
    : ({hidden: 'until-found', silent: 'true'} as const);

type Visibility = ReturnType<typeof visibility>;

const head = (
  {id, name, offered}: ResolvedRoute,
  {hidden, silent}: Visibility,
  offeredAt: string,
  messages: Messages,
) => html`
  <th id=${id} scope="col" role="columnheader" part="route" hidden=${hidden} aria-hidden=${silent}>
    ${say(name)}${editedMark(name, messages)}
    ${offered ? html`<span class="offered" part="offered">${offeredAt}</span>` : nothing}
  </th>
`;

const cell = (
  {shortName, cells}: ResolvedRoute,
  row: Row,
  {hidden, silent}: Visibility,
  messages: Messages,
) => html`
  <td role="cell" part="cell" data-route=${shortName.text} hidden=${hidden} aria-hidden=${silent}>
    ${cellContent(cells[row.id], messages)}
  </td>
`;
