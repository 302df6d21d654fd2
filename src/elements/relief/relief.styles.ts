import {css} from 'lit';

/** The map where there is room for a column for each stretch of time: time runs along the row, and so do the marks. */
const wide = css`
  thead {
    position: static;
    inline-size: auto;
    block-size: auto;
    overflow: visible;
    clip-path: none;
    white-space: normal;
  }

  tr,
  tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 2.2fr) repeat(6, minmax(0, 1fr));
  }

  thead tr {
    align-items: end;
    padding-block-end: 0.5em;
    border-block-end: 2px solid var(--_edge);
  }

  thead th {
    font-size: var(--_small);
    font-weight: 600;
  }

  /* The name; the marks and their words, each on one line for all six; what there is to say. */
  tbody tr {
    grid-template-rows: auto auto auto 1fr;
  }

  thead + tbody tr {
    border: 0;
  }

  .name {
    grid-column: 1 / -1;
    padding-block-end: 0.2em;
  }

  .about {
    grid-row: 2 / -1;
    padding-inline-end: 1.4em;
  }

  .finding {
    grid-template-rows: subgrid;
    grid-template-columns: minmax(0, 1fr);
    grid-row: 2 / span 2;
  }

  .band {
    display: none;
  }

  .finding svg,
  .finding .mark-less-pain {
    grid-area: 1 / 1;
    block-size: 1.1em;
    margin-block: 0.25em 0.35em;
  }

  .finding :is(.mark-less-pain, .mark-no-difference) {
    inline-size: calc(100% + 1px);
  }

  .finding path {
    transform: none;
  }

  .word {
    grid-area: 2 / 1;
    padding-block: 0 0.25em;
    padding-inline-end: 0.4em;
  }

  .short {
    display: inline;
  }

  .short + .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .more {
    grid-column: 2 / -1;
    grid-row: 4;
  }

  .more p {
    margin-block-start: 0;
  }
`;

/** The answer, the map of studies by time, and what may change it. */
export const styles = css`
  .answer {
    max-inline-size: 54ch;
    margin-block: 0.6em 1.2em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_edge);
    font-size: 1.18em;
    line-height: 1.5;
  }

  .for {
    display: block;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.8em;
    align-items: center;
  }

  .choice label {
    font-weight: 600;
  }

  /* The map. Rows are grids, so that find-in-page can open a hidden one: a table's own rows cannot be hidden that way. */
  table,
  caption,
  thead,
  tbody {
    display: block;
  }

  .map [part='subheading'] {
    margin-block-start: 1.6em;
  }

  .map > p {
    max-inline-size: none;
  }

  caption {
    padding-block-end: 1em;
    color: var(--_quiet);
    font-size: var(--_small);
    text-align: start;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.6em;
    margin-block: 0.8em 1em;
    padding: 0;
    font-size: var(--_small);
    list-style: none;
  }

  .key li {
    display: inline-flex;
    gap: 0.55em;
    align-items: center;
  }

  .key svg {
    inline-size: 2.8em;
    block-size: 1em;
  }

  .map svg {
    display: block;
    flex: none;
  }

  /* Time runs with the text: a mark that ends within its cell begins at the side where the cell does. */
  .map svg:dir(rtl) {
    scale: -1 1;
  }

  .map path {
    fill: none;
    stroke: currentColor;
    stroke-width: 9;
  }

  .map .mark-no-difference path {
    stroke-width: 2;
  }

  /* The dashes of a mark fit its box, so that those of the next cell go on where they end. */
  .map .mark-uncontrolled path {
    stroke-dasharray: 1.9 1.1;
    stroke-dashoffset: -0.55;
  }

  .map .mark-unclear path {
    stroke-width: 2.5;
    stroke-dasharray: 1.2 1.8;
    stroke-dashoffset: -0.9;
  }

  tbody tr {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.9em 1em;
    border-block-start: 1px solid var(--_line);
  }

  .map[hidden],
  tbody[hidden] {
    content-visibility: hidden;
  }

  .group th {
    grid-column: 1 / -1;
    padding-block-start: 0.8em;
    line-height: 1.35;
    text-align: start;
  }

  td,
  th {
    padding: 0;
  }

  thead {
    /* Where rows are stacked, each says its own times; the column heads are for screen readers. */
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .name {
    font-weight: 600;
    line-height: 1.35;
  }

  .about,
  .more,
  .finding {
    font-size: var(--_small);
    line-height: 1.4;
  }

  .about {
    color: var(--_quiet);
  }

  .about p,
  .more p {
    margin: 0;
  }

  .more .quiet {
    font-size: inherit;
  }

  .finding {
    display: grid;
    grid-template-columns: 6.4em 1.1em minmax(0, 1fr);
    column-gap: 0.7em;
  }

  .name + .about {
    margin-block-end: 0.6em;
  }

  .finding svg {
    grid-column: 2;
    inline-size: 100%;
    block-size: 100%;
  }

  /* A pixel more than the cell, or a hair of the page shows between two bars. */
  .finding .mark-less-pain {
    block-size: calc(100% + 1px);
  }

  /* Stacked, time runs down: so do the marks. */
  .finding path {
    transform: rotate(90deg);
    transform-origin: 6px 6px;
  }

  .word {
    grid-column: 3;
    padding-block: 0.2em;
  }

  .band {
    padding-block: 0.2em;
  }

  .word small {
    display: block;
    color: var(--_quiet);
    font-size: inherit;
  }

  .finding.not-measured {
    color: var(--_quiet);
  }

  .short {
    display: none;
  }

  .more p {
    margin-block-start: 0.5em;
  }

  .more summary {
    inline-size: fit-content;
    min-block-size: 24px;
    margin-block-start: 0.4em;
    color: var(--_accent);
  }

  .more ul {
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.3em;
  }

  .factors {
    display: grid;
    gap: 0 2.5em;
  }

  .factors ul,
  .upkeep {
    display: grid;
    gap: 0.6em;
    max-inline-size: 70ch;
  }

  .known {
    display: block;
    color: var(--_quiet);
    font-size: var(--_small);
  }

  @supports not (content-visibility: hidden) {
    .map[hidden],
    tbody[hidden] {
      display: none;
    }
  }

  @container (min-width: 40em) {
    .factors {
      grid-template-columns: 1fr 1fr;
    }
  }

  @container (min-width: 30em) and (max-width: 40em) {
    tbody tr {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      column-gap: 1.6em;
    }

    .name {
      grid-column: 1 / -1;
    }

    .about {
      grid-row: 2 / span 7;
    }

    .finding,
    .more {
      grid-column: 2;
    }
  }

  @container (min-width: 40em) {
    ${wide}
  }

  @media print {
    ${wide}

    .answer {
      max-inline-size: none;
      margin-block: 0.4em;
      font-size: inherit;
      line-height: inherit;
    }

    /* The heads of the columns would stay behind on the first page: each row says its own times. */
    thead {
      display: none;
    }

    .band {
      display: block;
      padding: 0;
      color: var(--_quiet);
      font-size: 0.9em;
    }

    .map {
      font-size: inherit;
    }

    .map .about,
    .map .more,
    .map .finding {
      font-size: 0.94em;
      line-height: 1.25;
    }

    /* Two columns of rows, each in full width: that makes the shortest leaflet. */
    table {
      columns: 2;
      column-gap: 2em;
    }

    caption {
      column-span: all;
      padding-block-end: 0.4em;
    }

    tbody tr {
      grid-template-columns: repeat(6, minmax(0, 1fr));
      grid-template-rows: none;
      padding-block: 0.3em;
      break-inside: avoid;
    }

    .map[hidden],
    tbody[hidden] {
      display: block;
      content-visibility: visible;
    }

    .about,
    .more {
      grid-column: 1 / -1;
      grid-row: auto;
      padding: 0;
    }

    .about p {
      display: inline;
    }

    .about p + p::before {
      content: '· ';
    }

    .finding {
      grid-row: 3 / span 3;
    }

    .finding svg,
    .finding .mark-less-pain {
      grid-row: 2;
      block-size: 0.9em;
      margin-block: 0.1em;
    }

    .word {
      grid-row: 3;
      padding-block-end: 0;
      line-height: 1.1;
    }

    /* As the key says: no mark is "not measured". */
    .not-measured .word {
      display: none;
    }

    .more p {
      max-inline-size: none;
    }

    .more summary {
      display: none;
    }

    /* The numbers follow each other in one paragraph. */
    .more ul,
    .more li,
    .more details > p {
      display: inline;
      padding: 0;
    }

    .more li::before {
      content: '• ';
    }

    .factors {
      grid-template-columns: 1fr 1fr;
    }

    .factors ul,
    .upkeep {
      gap: 0.3em 2em;
      max-inline-size: none;
    }

    .upkeep {
      grid-template-columns: 1fr 1fr 1fr;
    }

    .factors li,
    .upkeep li {
      margin: 0;
    }

    .known {
      display: inline;
    }
  }
`;
