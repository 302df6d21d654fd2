import {css} from 'lit';

/**
 * The comparison. First where there is no room for all: one question over all ways, and two of them side by side. Then all
 * side by side; then paper. What is put away has `hidden="until-found"`, which older browsers take for `hidden`: no rule of ours
 * gives it a `display` where it is not to be seen.
 */
export const styles = css`
  :host {
    --_column: var(--treatment-column, 7.5em);
  }

  /* Off-label stands below what is said of all ways. */
  .lead p + p {
    font-size: var(--_small);
  }

  .ask > .question > span {
    display: block;
    margin-block-end: 0.2em;
    font-weight: 600;
  }

  .ask select,
  .pair select {
    inline-size: 100%;
    background: var(--_surface);
  }

  .ask > .rows {
    margin-block: 0.6em;
    max-inline-size: none;
  }

  .way {
    padding-block: 0.3em 0.4em;
    line-height: 1.3;
  }

  .way > label {
    display: flex;
    gap: 0.55em;
    align-items: center;
    min-block-size: 24px;
    font-weight: 600;
  }

  .way > .answer {
    font-size: max(0.95em, 14px);
    padding-inline-start: 1.85em;
  }

  .offered {
    font-size: var(--_small);
    font-weight: 400;
  }

  .offered::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .said,
  .uses,
  .points {
    margin: 0;
    padding: 0;
    max-inline-size: none;
    line-height: 1.4;
    list-style: none;
  }

  :is(.said, .uses > li, .points > li) + * {
    margin-block-start: 0.25em;
  }

  .points > li {
    padding-inline-start: 0.8em;
    text-indent: -0.8em;
  }

  .points > li::before {
    content: '– ';
    content: '– ' / '';
  }

  .rest {
    text-indent: 0;
  }

  .warning {
    margin-block: 0.3em 0;
    padding-inline-start: 0.6em;
    font-size: var(--_small);
    border-inline-start: 3px solid currentColor;
    font-weight: 600;
    line-height: 1.35;
  }

  .scale {
    display: block;
    inline-size: 100%;
    max-inline-size: 16em;
    block-size: 0.7em;
    margin-block: 0.35em 0.3em;
  }

  .scale:dir(rtl) {
    scale: -1 1;
  }

  .scale path {
    stroke: var(--_mark);
    vector-effect: non-scaling-stroke;
  }

  .scale .track {
    stroke: var(--_mark-track);
    stroke-width: 1px;
  }

  .scale .from {
    stroke-width: 0.55em;
  }

  .scale .to {
    stroke-width: 0.2em;
  }

  .ask > p {
    margin-block-end: 0.5em;
  }

  .more {
    min-block-size: 2em;
  }

  .more[aria-expanded] > span::after {
    content: ' +';
    content: ' +' / '';
  }

  .more[aria-expanded='true'] > span::after {
    content: ' −';
    content: ' −' / '';
  }

  /* Opened, each cell has a control of its own. */
  tr[data-open] > th .cites {
    display: none;
  }

  /* The two lists stay in view, but not where they would cover half of it. */
  .pair {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.6em;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.4em;
    background: var(--_surface);
  }

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
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  thead th:first-child {
    position: absolute;
  }

  th,
  td {
    padding: 0;
  }

  th {
    font-weight: 600;
    line-height: 1.3;
  }

  tbody th {
    grid-column: 1 / -1;
  }

  tbody th > span {
    margin-inline-end: 0.5em;
  }

  td[colspan] {
    grid-column: 1 / -1;
  }

  /* Each answer says whose it is. */
  td {
    line-height: 1.4;
  }

  td::before {
    content: attr(data-of);
    content: attr(data-of) / '';
    display: block;
    font-size: var(--_small);
    line-height: 1.4;
  }

  /* Put away, but within reach of the browser's find-in-page. */
  @media screen {
    :is(td, th)[hidden] {
      position: absolute;
      inline-size: 0;
      overflow: hidden;
    }
  }

  .below {
    display: grid;
    gap: 0.5em 2em;
    margin-block-start: 0.9em;
    font-size: max(0.95em, 14px);
    line-height: 1.4;
  }

  .below p {
    margin-block-end: 0.45em;
  }

  .none,
  .below > div > [part='note'] {
    font-size: max(0.93em, 14px);
  }

  .none {
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
  }

  .none [part='subheading'] {
    margin: 0 0 0.3em;
  }

  @media screen and (max-height: 26em) {
    .pair,
    thead th {
      position: static !important;
    }
  }

  @media screen {
    @container (min-width: 58em) {
      .ask,
      .pair {
        display: none;
      }

      .scroller[hidden] {
        display: block;
        content-visibility: visible;
      }

      table {
        display: table;
        table-layout: fixed;
        border-collapse: separate;
        border-spacing: 0;
        font-size: max(0.94em, 14px);
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
        padding: 0.6em 0.8em 0.6em 0;
        padding-inline: 0 0.8em;
        border-block-end: 1px solid var(--_line);
      }

      thead th:is(th, [hidden]) {
        position: sticky;
        inset-block-start: 0;
        z-index: 1;
        border-block-end: 2px solid var(--_edge);
        background: var(--_surface);
      }

      thead th:first-child {
        inline-size: min(var(--_column), 25%);
      }

      tbody th > span {
        display: block;
        margin: 0;
      }

      tbody th > button {
        margin: 0.3em 0.3em 0 0;
        margin-inline: 0 0.3em;
      }

      td::before {
        content: none;
      }

      .offered {
        display: block;
      }

      .below {
        grid-template-columns: 1fr 1fr;
      }
    }
  }
`;
