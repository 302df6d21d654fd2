import {css} from 'lit';

/** The marks: ink on the page's ground, of one height, told apart by shape; the same in the key and in every row. */
const marks = css`
  .map svg {
    display: block;
    inline-size: 100%;
    block-size: 0.65em;
    overflow: visible;
  }

  /* Time runs with the text. */
  .map svg:dir(rtl) {
    scale: -1 1;
  }

  /* Widths and dashes are as large as they say, however wide the strip is drawn. */
  .map path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 0.65em;
    vector-effect: non-scaling-stroke;
  }

  .map .tick {
    stroke: var(--_mark-track);
    stroke-width: 1px;
  }

  .map .mark-no-difference {
    stroke-width: 2px;
  }

  .map .mark-uncontrolled {
    stroke-dasharray: 0.34em 0.2em;
  }

  .map .mark-unclear {
    stroke-width: 0.24em;
    stroke-dasharray: 0.24em 0.3em;
  }

  .key {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10em), 1fr));
    gap: 0.2em 1em;
    margin: 0 0 0.3em;
    padding: 0;
    font-size: var(--_small);
    line-height: 1.2;
    list-style: none;
  }

  .key li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .key li:last-child {
    grid-column: 1 / -1;
  }

  .key svg {
    flex: none;
    inline-size: 1.9em;
  }

  @media (forced-colors: active) {
    .map path {
      stroke: CanvasText;
    }
  }
`;

/** Rows are grids, so that find-in-page can open a hidden one: a table's own rows cannot be hidden that way. */
const rows = css`
  table,
  caption,
  thead,
  tbody,
  tr,
  td,
  th {
    display: block;
    padding: 0;
    font-weight: inherit;
  }

  .map caption {
    margin-block: 0.3em 0.4em;
    text-align: start;
  }

  .map[hidden],
  tbody[hidden] {
    content-visibility: hidden;
  }

  .bands {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    padding-block: 0.3em;
    border-block: 1px solid var(--_edge);
    font-size: max(0.72em, 14px);
    font-weight: 600;
    line-height: 1.15;
  }

  .bands span {
    padding-inline-end: 0.15em;
  }

  tbody tr {
    position: relative;
    padding-block: 0.25em 0.3em;
    border-block-start: 1px solid var(--_line);
  }

  thead + tbody tr {
    border: 0;
  }

  .uncompared th {
    padding-block: 0.6em 0.1em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
  }

  .name {
    padding-inline-end: 1.5em;
    font-size: max(0.92em, 14px);
    font-weight: 600;
    line-height: 1.2;
  }

  .map .row {
    border: 0;
    font-size: var(--_small);
    line-height: 1.25;
  }

  .map .row > summary {
    position: static;
    padding: 0;
    line-height: inherit;
  }

  /* The name of the study opens the row, too. */
  .map .row > summary::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 2.4em;
  }

  .map .row > summary::after {
    inset-block-start: 0.85em;
  }

  .row svg {
    margin-block: 0.15em;
  }

  .harms {
    display: block;
  }

  .row .body {
    margin: 0;
    padding-block: 0.5em 0.7em;
    font-size: var(--_small);
    line-height: 1.4;
  }

  .map .row .body,
  .row .quiet {
    font-size: inherit;
  }

  .row .body :is(p, ul, li) {
    margin-block: 0 0.4em;
  }

  .rows summary > [part='subheading'] {
    display: inline;
    margin: 0;
    font-size: 1em;
  }

  .rows .body > [part='subheading'] {
    margin-block: 0.6em 0.3em;
    font-size: 1em;
  }

  @supports not (content-visibility: hidden) {
    .map[hidden],
    tbody[hidden] {
      display: none;
    }
  }

  @container (min-width: 44em) {
    thead tr,
    tbody:not(.uncompared) tr {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2em;
    }

    .bands {
      grid-column: 2;
    }
  }
`;

/** The answer, the choice, the map of studies by time, and what may change it. */
export const styles = css`
  .for {
    display: block;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
    margin-block-end: 1em;
  }

  .choice label {
    font-weight: 600;
  }

  .choice select {
    flex: 1 1 8em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }

  .chosen:not(:empty) {
    margin-block-end: 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_mark);
    font-size: 1.05em;
    line-height: 1.45;
  }

  .chosen:empty {
    margin: 0;
  }

  .map [part='subheading'] {
    margin-block: 0 0.4em;
  }

  /* Open whatever else is folded, below what a reader came for. */
  [part='note'],
  .always p {
    margin-block: 0.4em 0;
    font-size: var(--_small);
    line-height: 1.3;
  }

  .notes {
    margin-block-start: 0.4em;
    padding-block-start: 0.2em;
  }

  .rows {
    margin-block-start: 0.8em;
  }

  .rows .row > summary {
    padding-block: 0.4em;
  }

  ${marks}
  ${rows}

  @media print {
    .map[hidden],
    tbody[hidden] {
      display: block;
      content-visibility: visible;
    }

    table {
      columns: 2;
      column-gap: 2em;
    }

    caption {
      column-span: all;
    }

    tbody tr {
      break-inside: avoid;
    }

    .map .row > summary::before,
    .map .row > summary::after {
      display: none;
    }
  }
`;
