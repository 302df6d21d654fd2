import {css} from 'lit';

/** The list on paper. */
export const printStyles = css`
  /* A leaflet: in columns, each effect one paragraph under its name. */
  @media print {
    .note {
      margin-block-start: 0.6em;
    }

    /* A screen's smallest sizes are in pixels, and larger than paper's. */
    :is(.signs, .help > p, .today, .notes) {
      font-size: inherit;
    }

    .more > summary,
    .unknown,
    .drawn {
      display: none;
    }

    .rows {
      columns: 2;
      column-gap: 1.6em;
      border: 0;
    }

    .name {
      font-size: 1.1em;
      break-after: avoid;
    }

    .number,
    .who {
      display: inline;
      font-size: inherit;
    }

    .number::after,
    .who::after {
      content: ' · ';
    }

    /* No space stands between the paragraphs. */
    .row p::after {
      content: ' ';
    }

    /* The entry runs on behind its number, where browsers can. */
    .row > summary,
    .row::details-content {
      display: inline;
    }

    .body,
    .further,
    .row p {
      display: inline;
      padding: 0;
      border: 0;
      font-size: inherit;
    }

    /* Behind the entry itself, smaller: who was counted, and what else. */
    .row :is(.quiet, .also, .further, .further p) {
      font-size: var(--_small);
    }
  }
`;
