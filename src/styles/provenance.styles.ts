import {css} from 'lit';

/** "Where this comes from", and what a clinic did with a text. */
export const provenanceStyles = css`
  .provenance {
    margin-block-start: 1.6em;
    font-size: var(--_small);
  }

  .provenance > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    color: var(--_quiet);
  }

  .provenance > :not(summary) {
    margin-block-start: 0.8em;
  }

  .sources {
    display: grid;
    gap: 0.4em;
    max-inline-size: 80ch;
    padding-inline-start: 2.2em;
  }

  .back {
    margin-inline-start: 0.5em;
    white-space: nowrap;
  }

  .back[hidden] {
    display: none;
  }

  @media print {
    .provenance[data-elsewhere] {
      display: none;
    }

    .provenance > summary {
      min-block-size: 0;
      font-weight: 600;
    }

    .provenance {
      margin-block-start: 1em;
    }

    .provenance > :not(summary) {
      margin-block: 0.4em 0;
    }

    /* The dates, reviews and interests, one after the other. */
    .sources ~ p {
      display: inline;
    }

    .sources ~ p::after {
      content: ' ';
    }

    .sources {
      display: block;
      columns: 15em 4;
      column-gap: 1.2em;
      padding: 0;
      max-inline-size: none;
      font-size: 0.85em;
      line-height: 1.2;
    }

    /* Room for the number in each column. */
    .sources li {
      margin-inline-start: 2em;
    }

    .sources a {
      color: inherit;
      text-decoration: none;
    }

    .sources a::after {
      content: ' ' attr(href);
    }
  }
`;
