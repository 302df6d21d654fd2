import {css} from 'lit';

/** A list of one-line entries that open in place: the line can be scanned, what is opened stands below it. */
export const rows = css`
  .rows {
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
  }

  .row {
    border-block-end: 1px solid var(--_line);
  }

  .row > summary {
    position: relative;
    display: block;
    padding-block: var(--_row-space);
    padding-inline-end: 1.6em;
    line-height: 1.35;
  }

  .row > summary::after {
    position: absolute;
    inset-block-start: calc(var(--_row-space) + 0.4em);
    inset-inline-end: 0.35em;
    margin: 0;
  }

  .row > .body {
    padding-block: 0.1em 1.1em;
  }

  /* What is told below the rows, not a row of the list: its line names it. */
  .fold > summary {
    font-weight: 600;
  }

  .row[hidden],
  .group[hidden] {
    margin: 0;
    border: 0;
  }

  /* Where find-in-page cannot reach what is hidden, a grid or a block of ours must not show it. */
  @supports not (content-visibility: hidden) {
    :is(.row, .group)[hidden] {
      display: none;
    }
  }

  .group {
    margin-block-start: calc(var(--_space) * 1.4);
  }

  .group > [part='subheading'] {
    margin-block: 0 0.4em;
  }

  .count {
    font-size: var(--_small);
    font-weight: 400;
  }

  @media print {
    .row {
      border: 0;
      margin-block-end: 0.5em;
    }

    .row > summary {
      display: block;
      padding: 0;
      break-after: avoid;
    }

    .row > .body {
      padding: 0;
    }

    .fold > summary {
      display: none;
    }

    .group {
      margin-block-start: 0.8em;
    }
  }
`;
