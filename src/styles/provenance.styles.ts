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
      margin-block-end: 0.4em;
      font-weight: 600;
    }

    .provenance {
      margin-block-start: 1em;
    }

    .provenance > :not(summary) {
      margin-block-start: 0.4em;
    }

    .sources {
      display: block;
      columns: 15em;
      column-gap: 1.6em;
      max-inline-size: none;
      font-size: 0.85em;
      line-height: 1.2;
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
