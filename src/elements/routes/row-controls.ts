import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {ResolvedRoute} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import type {Row} from '../../outline/comparison.js';
import {hasMore} from '../../outline/folded-cell.js';
import {sourcesBoxId} from '../../page/open-sources.js';

/** Id of a question's row in the table. */
export const rowId = (row: Row) => `row-${row.id}`;

/** One control for the sources of all answers to a question. The box says whose each of them is. */
export function rowSources(row: Row, routes: readonly ResolvedRoute[], {provenance: say}: Messages) {
  const cells = routes.map((route) => route.cells[row.id]);
  const {length} = citesOf(cells.flatMap(({statements, warning}) => [...statements, warning]));
  if (length === 0) return nothing;
  return html`<button
    class="cites screen"
    type="button"
    part="citation"
    popovertarget=${sourcesBoxId}
    data-cites-within=${rowId(row)}
    aria-label=${say.sourcesOf(length, row.name)}
  >
    ${say.sources(length)}
  </button>`;
}

/** Opens the rest of all answers to a question; nothing where they are said whole. */
export const moreButton = (
  row: Row,
  routes: readonly ResolvedRoute[],
  isOpen: boolean,
  {routes: say}: Messages,
) =>
  hasMore(routes.map(({cells}) => cells[row.id]))
    ? html`<button
        class="more chip screen"
        type="button"
        data-row=${row.id}
        aria-expanded=${isOpen}
        aria-label=${say.moreOf(row.name)}
      >
        <span>${say.more}</span>
      </button>`
    : nothing;
