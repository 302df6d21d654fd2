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
      padding-block-end: 0.2em;
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
    .notes > .always,
    .row > summary,
    .question label {
      font-size: inherit;
    }

    /* Whom to call is never in another column than what for: both stand across the page. */
    .rows > :is(.entry, .row):has(.signs) {
      column-span: all;
      break-inside: avoid;
      padding-block: 0.3em;
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
    .row:not(.more, .ask) > .body > p::after,
    .entry > .name::after {
      content: ' ';
      position: static;
      display: inline;
      border: 0;
    }

    :is(.row:not(.more, .ask) > summary, .entry > .name)::after {
      margin-inline-end: 0.2em;
    }

    .row .body {
      padding: 0;
      font-size: inherit;
    }

    /* The box at the edge, and beside it question, reason and numbers in one run. */
    .question {
      min-block-size: 1.65em;
      margin: 0 0 0.15em;
      padding: 0;
      padding-inline-start: 2em;
      break-inside: avoid;
    }

    .question input {
      float: inline-start;
      margin-inline-start: calc(-2em / 1.1);
    }

    .question :is(label, .quiet) {
      display: inline;
      padding: 0;
      margin: 0;
    }

    .question label::after {
      content: ' ';
    }
  }
`;
