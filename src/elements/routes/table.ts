import {html, nothing} from 'lit';
import {guard} from 'lit/directives/guard.js';
import type {ResolvedRoute} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {isLong} from '../../outline/folded-cell.js';
import {hasChoice, type Comparison, type Row} from '../../outline/comparison.js';
import {sayMarked} from '../../templates/statement.js';
import {still} from '../../templates/still.js';
import {cellContent} from './cell.js';
import {pairSelects} from './choice.js';
import {rowId, rowMore, rowSources} from './row-controls.js';

/** What the reader sees of the table. */
interface TableState {
  /** Whether two ways are compared, where there is no room for all. */
  readonly comparing: boolean;
  /** Ids of the rows that are opened. */
  readonly opened: readonly string[];
  /** Whether there is room for two columns only. */
  readonly narrow: boolean;
}

/** The comparison. Where there is no room for all ways it is put away until the reader compares two. */
export function sideBySide(comparison: Comparison, state: TableState, offeredAt: string, messages: Messages) {
  const mayFold = hasChoice(comparison);
  const {comparing, narrow} = state;
  return html`<div
    id="comparison"
    class="scroller"
    part="scroller"
    hidden=${mayFold && !comparing ? 'until-found' : nothing}
  >
    ${mayFold && comparing ? pairSelects(comparison, messages) : nothing}${comparisonTable(
      comparison,
      {...state, narrow: narrow && mayFold},
      offeredAt,
      messages,
    )}
  </div>`;
}

/**
 * The table: a column for each way, a row for each question. The explicit roles are for browsers in which a table that
 * is not displayed as one is none.
 */
const comparisonTable = (comparison: Comparison, state: TableState, offeredAt: string, messages: Messages) =>
  html`<table part="table" role="table">
    <caption>
      ${messages.routes.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">
          <span class="visually-hidden">${messages.routes.rowHeader}</span>
        </th>
        ${comparison.routes.map((route) => head(route, comparison, state, offeredAt, messages))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${comparison.rows.map((row) => {
        const isOpen = state.opened.includes(row.id);
        const isSame = comparison.same.includes(row.id);
        const shown = isSame ? comparison.routes.slice(0, 1) : comparison.routes;
        return html`<tr
          id=${rowId(row)}
          role="row"
          part="row"
          data-opens=${row.id}
          ?data-open=${isOpen}
          ?data-long=${isLong(comparison.routes.map(({cells}) => cells[row.id]))}
        >
          ${rowHead(row, comparison.routes, isOpen, messages)}
          ${shown.map((route) => {
            const seen = isSame ? seenByAll : visibility(route, comparison, state);
            const span = isSame ? comparison.routes.length : 1;
            return guard([route, row, messages, isOpen, seen.hidden, seen.silent, span], () =>
              cell(route, row, {...seen, span, isOpen}, messages),
            );
          })}
        </tr>`;
      })}
    </tbody>
  </table>`;

const seenByAll = {hidden: nothing, silent: nothing} as const;

/**
 * Where there is room for two columns the style sheet puts the others away, within reach of find-in-page. They would still be
 * counted as empty cells, were they not silent there.
 */
const visibility = (route: ResolvedRoute, {pair}: Comparison, {narrow}: TableState) =>
  pair.includes(route.id) ? seenByAll : ({hidden: 'until-found', silent: narrow ? 'true' : nothing} as const);

type Seen = ReturnType<typeof visibility>;

/** A way with a long answer gets a wider column, where there are many: else its row is a screen high. */
const head = (
  route: ResolvedRoute,
  comparison: Comparison,
  state: TableState,
  offeredAt: string,
  messages: Messages,
) => {
  const {id, name, offered, cells} = route;
  const {hidden, silent} = visibility(route, comparison, state);
  return html`<th
    id=${id}
    scope="col"
    role="columnheader"
    part="route"
    ?data-long=${isLong(comparison.rows.map((row) => cells[row.id]))}
    hidden=${hidden}
    aria-hidden=${silent}
  >
    ${still`${sayMarked(name, messages)}${offered ? still` <span class="offered" part="offered">${offeredAt}</span>` : nothing}`}
  </th>`;
};

/** The question is the head's whole name: what can be pressed there is not read with each answer. */
const rowHead = (row: Row, routes: readonly ResolvedRoute[], isOpen: boolean, messages: Messages) =>
  html`<th scope="row" role="rowheader" part="row-head" aria-label=${row.name}>
    <span>${row.name}</span>${rowMore(row, routes, isOpen, messages)}${rowSources(row, routes, messages)}
  </th>`;

const cell = (
  {shortName, cells}: ResolvedRoute,
  row: Row,
  {hidden, silent, span, isOpen}: Seen & {readonly span: number; readonly isOpen: boolean},
  messages: Messages,
) =>
  html`<td
    role="cell"
    part="cell"
    data-of=${span > 1 ? nothing : shortName.text}
    colspan=${span > 1 ? span : nothing}
    hidden=${hidden}
    aria-hidden=${silent}
  >
    ${cellContent(cells[row.id], isOpen, isOpen ? 'control' : 'numbers', messages)}
  </td>`;
