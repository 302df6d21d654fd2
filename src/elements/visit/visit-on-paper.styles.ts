import {css} from 'lit';

/** The day on paper: a leaflet in two columns, each entry one run under its phase; the reader's own list keeps its size. */
export const onPaper = css`
  @media print {
    :host {
      --_print-size: max(var(--treatment-print-size, 10pt), 9pt);
    }

    .paper {
      font-size: max(var(--treatment-print-size, 12pt), 9pt);
    }

    .phase {
      padding-block-end: 0.4em;
    }

    .phase > .rows,
    [part='questions'] .rows {
      display: block;
      columns: 2;
      column-gap: 1.6em;
      border: 0;
    }

    .rows > .entry,
    .body .entry {
      margin: 0 0 0.35em;
      padding: 0;
      border: 0;
    }

    .row {
      margin-block-end: 0.35em;
    }

    .answer,
    .entry,
    .signs,
    .row > summary,
    .question label {
      font-size: inherit;
      line-height: inherit;
    }

    .row .signs,
    .entry .signs {
      columns: auto;
      break-before: avoid;
    }

    /* Whom to call is never in another column than what for. */
    .entry:has(.signs) {
      break-inside: avoid;
    }

    .more > summary {
      display: none;
    }

    .row > summary,
    .name {
      font-weight: 700;
    }

    /* The name runs into what is said, where browsers can. */
    .row:not(.more, .ask) > summary,
    .row:not(.more, .ask)::details-content,
    .row:not(.more, .ask) > .body,
    .row:not(.more, .ask) > .body > p {
      display: inline;
    }

    .row:not(.more, .ask) > summary::after,
    .row:not(.more, .ask) > .body > p::after {
      content: '. ';
      position: static;
      display: inline;
      border: 0;
      font-weight: 400;
    }

    .row:not(.more, .ask) > .body > p::after {
      content: ' ';
    }

    .row .body {
      padding: 0;
      font-size: inherit;
      line-height: inherit;
    }

    .question {
      margin: 0 0 0.25em;
      padding: 0;
      break-inside: avoid;
    }

    .question label {
      min-block-size: 0;
      padding: 0;
    }

    .question > .quiet {
      margin: 0;
      line-height: 1.15;
    }
  }
`;
