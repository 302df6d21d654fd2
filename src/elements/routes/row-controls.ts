import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedRoute} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import type {Row} from '../../outline/comparison.js';
import {hasMore} from '../../outline/folded-cell.js';
import {sourcesBoxId} from '../../page/open-sources.js';
import {still} from '../../templates/still.js';

/** Id of a question's row in the table, and of what else opens as a row does. */
export const rowId = ({id}: {readonly id: string}) => `row-${id}`;

/** What a control belongs to: its id and its name. */
type Named = Readonly<Record<'id' | 'name', string>>;

/** One control for all sources that are cited in a row. The box says whose each of them is. */
export const sourcesIn = (row: Named, cites: readonly number[], {provenance: say}: Messages) =>
  cites.length > 0
    ? still`<button
        class="cites screen"
        type="button"
        part="citation"
        popovertarget=${sourcesBoxId}
        data-cites-within=${rowId(row)}
        aria-label=${say.sourcesOf(cites.length, row.name)}
      >
        ${say.sources(cites.length)}
      </button>`
    : nothing;

/** The same for all answers to a question. */
export const rowSources = (row: Row, routes: readonly ResolvedRoute[], messages: Messages) =>
  sourcesIn(row, citesOf(routes.flatMap(({cells}) => cited(cells[row.id]))), messages);

const cited = ({statements, warning}: ResolvedRoute['cells'][Row['id']]) => [...statements, warning];

/** Opens and closes the rest of what a row says. */
export const moreButton = ({id, name}: Named, isOpen: boolean, {routes: say}: Messages) =>
  html`<button
    class="more chip screen"
    type="button"
    data-row=${id}
    aria-expanded=${isOpen}
    aria-label=${say.moreOf(name)}
  >
    <span>${say.more}</span>
  </button>`;

/** The same for all answers to a question; nothing where they are said whole. */
export const rowMore = (row: Row, routes: readonly ResolvedRoute[], isOpen: boolean, messages: Messages) =>
  hasMore(routes.map(({cells}) => cells[row.id])) ? moreButton(row, isOpen, messages) : nothing;
