import {css} from 'lit';

/**
 * The comparison on paper: each question is followed by its answers, in two columns of text. Nothing is cut or put away, nor
 * where no script runs that could open it.
 */
export const onPaper = css`
  @media print, (scripting: none) {
    .scroller,
    .rest {
      display: block;
      content-visibility: visible;
    }

    :is(td, th)[hidden] {
      position: static;
      inline-size: auto;
      content-visibility: visible;
      display: block;
    }
  }

  @media print {
    /* A screen's smallest size is in pixels, and larger than paper's. */
    :is(td, .below) {
      font-size: inherit;
    }

    tbody {
      columns: 2;
      column-gap: 1.6em;
    }

    tr {
      display: block;
      padding: 0;
      border: 0;
    }

    thead tr {
      columns: 17em;
      column-gap: 1.6em;
    }

    thead th:is(th, [hidden]) {
      display: list-item;
      margin-inline-start: 1.2em;
      list-style: disc;
      font-weight: 600;
    }

    thead th:first-child {
      display: none !important;
    }

    tbody th {
      display: block;
      padding: 0.3em 0 0;
      margin-block: 0.6em 0.15em;
      border-block-start: 1px solid;
      font-size: 1.1em;
      break-after: avoid;
    }

    td {
      display: block;
      margin-block-end: 0.15em;
      break-inside: avoid;
    }

    /* A long answer goes on in the next column, rather than leave a quarter of a page empty. */
    [data-long] > td {
      break-inside: auto;
      orphans: 3;
      widows: 3;
    }

    td[data-of]::before {
      content: attr(data-of) ': ';
      font-weight: 600;
      font-size: inherit;
    }

    :is(.said, li)::after {
      content: ' ';
    }

    td::before,
    td :is(.said, .rest, ul, li, p),
    .offered {
      display: inline;
      padding: 0;
      text-indent: 0;
    }

    .scale {
      display: inline-block;
      inline-size: 7em;
      margin: 0;
      margin-inline-end: 0.4em;
    }

    .points > li::before {
      content: none;
    }

    td .warning {
      border: 0;
    }

    /* In columns that may end anywhere: a block that stays whole leaves half a page empty before it. */
    .below {
      display: block;
      columns: 2;
      column-gap: 1.6em;
    }
  }
`;
