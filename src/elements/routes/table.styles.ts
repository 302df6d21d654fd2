import {css} from 'lit';

/** Two ways side by side, a question above its two answers: where there is no room for all. */
const two = css`
  .scroller :is(:focus-visible, th) {
    scroll-margin-block-start: 5em;
  }

  table,
  thead,
  tbody {
    display: block;
  }

  /* For the ear only. */
  caption {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tr {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.4em 1em;
    position: relative;
    padding-block: var(--_row-space);
    border-block-end: 1px solid var(--_line);
  }

  thead th:first-child {
    position: absolute;
  }

  th,
  td {
    padding: 0;
    line-height: 1.35;
  }

  td {
    font-size: max(0.95em, 14px);
  }

  /* What takes more than a screen in half the width has all of it, one answer below the other. */
  tr[data-long] {
    grid-template-columns: minmax(0, 1fr);
  }

  th {
    font-weight: 600;
  }

  tbody th,
  td[colspan] {
    grid-column: 1 / -1;
  }

  tbody th > span {
    margin-inline-end: 0.5em;
  }

  /* Opened, each cell has a control of its own. */
  tr[data-open] > th .cites {
    display: none;
  }

  /* Each answer says whose it is. */
  td::before {
    content: attr(data-of);
    content: attr(data-of) / '';
    display: block;
    font-size: var(--_small);
  }

  /* Put away, but within reach of the browser's find-in-page. */
  @media screen {
    :is(td, th)[hidden] {
      position: absolute;
      inline-size: 0;
      overflow: hidden;
    }
  }
`;

/** All ways side by side: questions at the left, the names of the ways in view. */
const all = css`
  @media screen {
    @container (min-width: 58em) {
      .scroller[hidden] {
        display: block;
        content-visibility: visible;
      }

      table {
        display: table;
        table-layout: fixed;
        border-collapse: separate;
        border-spacing: 0;
        font-size: max(0.92em, 14px);
      }

      thead {
        display: table-header-group;
      }

      tbody {
        display: table-row-group;
      }

      tr {
        display: table-row;
      }

      :is(th, td):is(th, td, [hidden]) {
        display: table-cell;
        position: static;
        inline-size: auto;
        overflow: visible;
        content-visibility: visible;
        padding-block: var(--_row-space);
        padding-inline: 0 0.8em;
        border-block-end: 1px solid var(--_line);
        font-size: inherit;
      }

      thead th:is(th, [hidden]) {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        border-block-end: 2px solid var(--_edge);
        background: var(--_surface);
      }

      thead th:first-child {
        /* No share of the table: with fixed columns, browsers take one for no width at all. */
        inline-size: min(var(--_column), 14.5em);
      }

      /* Of five ways or more, one with a long answer takes the room of two, and its row is not a screen high. */
      thead tr:has(> :nth-child(6)) th[data-long] {
        inline-size: 17%;
      }

      /* In columns of two widths, all bars have one scale. */
      table:has(thead :nth-child(6)) .scale {
        max-inline-size: 6.5em;
      }

      tbody th > span {
        display: block;
        margin: 0;
      }

      tbody th > button {
        margin-block-start: 0.3em;
        margin-inline: 0 0.3em;
      }

      td::before {
        content: none;
      }

      .offered {
        display: block;
      }
    }
  }

  /* Where the window is low, they would cover half of it. */
  @media screen and (max-height: 26em) {
    @container (min-width: 58em) {
      thead th:is(th, [hidden]) {
        position: static;
      }
    }
  }
`;

export const table = [two, all];
