import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ResolvedRoute} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {editedMark, say} from '../../templates/statement.js';
import {cellContent} from './cell.js';
import type {Comparison, Row} from '../../outline/comparison.js';

/**
 * The table: a column for each way, a row for each question. The explicit roles are for browsers in which a table that
 * is not displayed as one is none.
 */
/* eslint-disable lit-a11y/no-redundant-role */
export const comparisonTable = (comparison: Comparison, offeredAt: string, messages: Messages) => html`
  <table part="table" role="table" aria-labelledby="caption">
    <caption id="caption">
      ${messages.routes.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader" class="visually-hidden">${messages.routes.rowHeader}</th>
        ${comparison.routes.map((route) => head(route, column(route, comparison), offeredAt, messages))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${comparison.rows.map((row) => {
        const {hidden, silent} = visibility(!comparison.same.includes(row.id));
        return html`
          <tr role="row" part="row" hidden=${hidden} aria-hidden=${silent}>
            <th scope="row" role="rowheader"><span>${row.name}</span></th>
            ${comparison.routes.map((route) => {
              const state = column(route, comparison);
              // Putting one column away leaves the others as they are.
              return guard([route, row, state.hidden, state.isPaired], () =>
                cell(route, row, state, messages),
              );
            })}
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

/** `isPaired` is for the style sheet, which alone knows how many columns fit before a script has measured the table. */
const column = (route: ResolvedRoute, {pair, shown}: Comparison) => ({
  ...visibility(shown.includes(route)),
  isPaired: pair.includes(route.id),
});

type Column = ReturnType<typeof column>;

const head = (
  {id, name, offered}: ResolvedRoute,
  {hidden, silent, isPaired}: Column,
  offeredAt: string,
  messages: Messages,
) => html`
  <th
    id=${id}
    scope="col"
    role="columnheader"
    part="route"
    hidden=${hidden}
    aria-hidden=${silent}
    ?data-pair=${isPaired}
  >
    ${say(name)}${editedMark(name, messages)}
    ${offered ? html`<span class="offered" part="offered">${offeredAt}</span>` : nothing}
  </th>
`;

const cell = (
  {shortName, cells}: ResolvedRoute,
  row: Row,
  {hidden, silent, isPaired}: Column,
  messages: Messages,
) => html`
  <td
    role="cell"
    part="cell"
    data-route=${shortName.text}
    ?data-pair=${isPaired}
    hidden=${hidden}
    aria-hidden=${silent}
  >
    ${cellContent(cells[row.id], messages)}
  </td>
`;
