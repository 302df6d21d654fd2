import {css} from 'lit';

/**
 * The comparison. The label of a row stands on a line of its own above the answers: it can stay in view while they
 * scroll sideways, and never covers one, at any zoom.
 */
export const styles = css`
  :host {
    --_column: var(--treatment-column, 11em);
  }

  .controls {
    margin-block: calc(var(--_space) * 1.2) 0.8em;
  }

  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.3em;
  }

  .columns legend {
    padding: 0;
    font-weight: 600;
  }

  .box {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.4em;
    font-size: 0.95em;
  }

  .pair {
    display: none;
    gap: 0.6em 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    margin-block-end: 0.4em;
  }

  .pair span {
    display: block;
    font-weight: 600;
  }

  .pair select {
    inline-size: 100%;
  }

  .scroller {
    overflow-x: auto;
    position: relative;
    /* Room for the outline of a focused head. */
    padding-block-start: 6px;
  }

  table,
  thead,
  tbody {
    display: block;
  }

  table {
    inline-size: min-content;
    min-inline-size: 100%;
  }

  /* For the ear only. As wide as the table, and never higher: see table-fit.ts. */
  caption {
    display: block;
    block-size: 1px;
    margin-block-end: -1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tr {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(var(--_column), 1fr);
    gap: 0.9em 1.5em;
    position: relative;
    padding-block: 2.7em 1.1em;
    border-block-start: 1px solid var(--_line);
  }

  thead tr {
    padding-block: 0.4em 0.9em;
    border: 0;
    border-block-end: 2px solid var(--_edge);
  }

  thead th {
    scroll-margin-block-start: 0.6em;
  }

  tbody > tr:first-child {
    border: 0;
  }

  th,
  td {
    padding: 0;
  }

  th {
    font-weight: 600;
    line-height: 1.35;
  }

  tbody th {
    position: absolute;
    inset-block-start: 0.9em;
    inset-inline: 0;
  }

  tbody th > span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    white-space: nowrap;
  }

  .offered {
    display: block;
    margin-block-start: 0.3em;
    font-size: var(--_small);
  }

  .offered::before {
    content: '✓ ' / '';
  }

  /* The head of the table is out of sight for most rows: each answer says whose it is. */
  td::before {
    content: attr(data-route) / '';
    display: block;
    margin-block-end: 0.15em;
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.4;
  }

  td p,
  .uses,
  .points {
    margin: 0 0 0.4em;
    line-height: 1.45;
  }

  .uses {
    padding: 0;
    list-style: none;
  }

  .warning {
    margin-block-start: 0.6em;
    padding-inline-start: 0.7em;
    border-inline-start: 0.25em solid currentColor;
  }

  .scale {
    display: block;
    inline-size: 100%;
    max-inline-size: 16em;
    block-size: 0.8em;
    margin-block: 0.3em 0.5em;
  }

  .scale:dir(rtl) {
    scale: -1 1;
  }

  .scale path {
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }

  .track {
    stroke-opacity: 0.3;
    stroke-width: 1px;
  }

  .from {
    stroke-width: 0.5em;
  }

  .to {
    stroke-width: 0.2em;
  }

  .below {
    display: grid;
    gap: 1.2em 2em;
    margin-block-start: 1.2em;
  }

  .none {
    padding: 1em 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .none [part='subheading'] {
    margin: 0 0 0.3em;
  }

  @media screen {
    /* Put away, but within reach of the browser's find-in-page. */
    td[hidden],
    th[hidden] {
      position: absolute;
      inline-size: 0;
      overflow: hidden;
    }

    td[hidden]::before {
      content: none;
    }

    tr[hidden] {
      padding: 0;
      border: 0;
      /* For browsers that do not know "until-found", and would show a grid. */
      content-visibility: hidden;
    }
  }

  @container (max-width: 40em) {
    .columns {
      display: none;
    }

    .pair {
      display: grid;
    }

    .scroller {
      overflow: visible;
    }

    table {
      inline-size: auto;
    }

    tr {
      grid-auto-flow: row;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 0.5em 1.1em;
      padding-block-start: 0.9em;
    }

    tbody th {
      position: static;
      grid-column: 1 / -1;
    }

    tbody th > span {
      white-space: normal;
    }
  }

  /* Before a script has measured the table: two columns, as it will leave them, so that nothing moves then. */
  @media (scripting: enabled) {
    @container (max-width: 40em) {
      .scroller:not([data-measured]) :is([part='route'], td):not([data-pair]),
      .controls:has(+ .scroller:not([data-measured])) [role='status'] {
        display: none;
      }
    }
  }

  @container (min-width: 56em) {
    .below {
      grid-template-columns: 1fr 1fr;
    }
  }

  /* On paper each question is followed by its answers, in two columns of text: nothing is cut. */
  @media print {
    .scroller {
      overflow: visible;
    }

    table {
      inline-size: auto;
      font-size: inherit;
    }

    thead,
    tbody {
      columns: 17em;
      column-gap: 1.6em;
    }

    tr,
    thead tr,
    tbody th {
      display: block;
      position: static;
      padding: 0;
      border: 0;
    }

    thead th {
      display: list-item;
      margin-inline-start: 1.2em;
      list-style: disc;
    }

    tbody th {
      margin-block: 0.6em 0.15em;
      padding-block-start: 0.3em;
      border-block-start: 1px solid;
      font-size: 1.1em;
      break-after: avoid;
    }

    td {
      display: block;
      margin-block-end: 0.25em;
      line-height: inherit;
      break-inside: avoid;
    }

    td::before {
      content: attr(data-route) ': ';
      font-weight: 600;
      color: inherit;
      font-size: inherit;
    }

    td::before,
    td :is(ul, li, p),
    .offered {
      display: inline;
      padding: 0;
    }

    td .warning {
      padding: 0;
      border: 0;
      font-weight: 600;
    }

    .none {
      break-inside: avoid;
    }

    .scale {
      display: inline-block;
      inline-size: 7em;
      margin: 0;
    }

    [hidden] {
      content-visibility: visible;
    }
  }
`;
