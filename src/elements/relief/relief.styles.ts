import {css} from 'lit';
import {marks} from './marks.styles.js';

/** Rows are grids, so that find-in-page can open a hidden one: a table's own rows cannot be hidden that way. */
const map = css`
  .map {
    --_row-space: var(--treatment-row-space, 0.15em);
  }

  .map :is(table, caption, thead, tbody, tr, td, th) {
    display: block;
    padding: 0;
    font-weight: inherit;
  }

  .map caption {
    margin-block: 0.2em 0.3em;
    line-height: 1.3;
    text-align: start;
  }

  .map[hidden],
  tbody[hidden] {
    content-visibility: hidden;
  }

  .map .bands {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    padding-block: 0.3em;
    border-block: 1px solid var(--_edge);
    font-size: max(0.72em, 14px);
    line-height: 1.15;
  }

  /* "Wk 1–2" takes two lines rather than run into "3–5". A gap would move the names off their marks. */
  .map .bands > [aria-hidden] {
    padding-inline-end: 0.5em;
  }

  /* Large letters have no room for the names beside each other: no name is broken in two. */
  @container (max-width: 15em) {
    .map .bands > [aria-hidden] {
      writing-mode: vertical-rl;
    }
  }

  .map tbody tr {
    position: relative;
    padding-block: var(--_row-space) calc(var(--_row-space) + 0.05em);
    border-block-start: 1px solid var(--_line);
  }

  .map thead + tbody tr {
    border: 0;
  }

  .map .uncompared th {
    padding-block: 0.6em 0.1em;
    font-weight: var(--_heading-weight);
    line-height: 1.25;
  }

  .map .name {
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

  .harms {
    display: block;
  }

  @supports not (content-visibility: hidden) {
    .map[hidden],
    tbody[hidden] {
      display: none;
    }
  }

  /* Names at the left; the line that opens ends beside the marks, not on them. */
  @container (min-width: 44em) {
    .map :is(thead, tbody:not(.uncompared)) tr {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
      column-gap: 2em;
    }

    .map .bands {
      grid-column: 2;
    }

    .map :is(td, .bands) {
      margin-inline-end: 2em;
    }
  }
`;

const aboveMap = css`
  .for {
    display: block;
  }

  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    align-items: center;
    margin-block-end: 0.5em;
  }

  .choice label {
    font-weight: 600;
  }

  .choice select {
    flex: 1 1 10em;
    min-inline-size: 0;
    max-inline-size: 26em;
  }

  .chosen {
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_mark);
    font-size: 1.05em;
  }

  .chosen:empty {
    margin: 0;
  }

  .map [part='subheading'] {
    margin-block: 0 0.3em;
  }
`;

/** What opens in a row, and what stands below the map. */
const belowRows = css`
  .row .body {
    margin: 0;
    padding-block: 0.5em 0.7em;
    font-size: var(--_small);
  }

  .map .row .body,
  .row .quiet {
    font-size: inherit;
  }

  .row .body :is(p, ul, li) {
    margin-block: 0 0.4em;
  }

  .rows {
    --_row-space: var(--treatment-row-space, 0.35em);
    margin-block-start: calc(var(--_space) * 0.5);
  }

  .row [part='subheading'] {
    margin-block: 0.6em 0.3em;
    font-size: 1em;
  }

  .row > summary [part='subheading'] {
    display: inline;
    margin: 0;
    font-size: 1em;
  }

  /* Open whatever else is folded, below what a reader came for. */
  .notes {
    margin-block-start: calc(var(--_space) * 0.4);
    padding-block-start: 0.2em;
  }

  [part='note'],
  .always p {
    margin-block: 0.4em 0;
    font-size: var(--_small);
    line-height: 1.3;
  }

  @media print {
    .map[hidden],
    tbody[hidden] {
      display: block;
      content-visibility: visible;
    }

    .map table {
      columns: 2;
      column-gap: 1.6em;
    }

    .map caption {
      column-span: all;
    }

    .map tbody:nth-child(n) tr {
      display: block;
      padding-block: 0.2em 0;
    }

    .map :is(.name, svg),
    .map .uncompared th {
      break-inside: avoid;
      break-after: avoid;
    }

    .map td {
      margin: 0;
    }

    /* Short entries: whole lines of so small a text are hard to follow, too. */
    .rows > .row > .body {
      columns: 2;
      column-gap: 1.6em;
    }

    /* What a study counted, in one run. */
    .map .row .body,
    .map .row .body :is(p, ul, li) {
      display: inline;
      padding: 0;
    }

    .map .row .body :is(p, li)::after {
      content: ' ';
    }

    /* The names of the columns would stay behind on the first page: the words of each row say its times. */
    .map thead,
    .map .row > summary::before,
    .map .row > summary::after {
      display: none;
    }
  }
`;

/** The answer, the choice, the map of studies by time, and what may change it. Later rules win over earlier ones. */
export const styles = [aboveMap, marks, map, belowRows];
