import {css} from 'lit';

/** Text: headings, paragraphs, lists, links, tables. */
export const prose = css`
  [part='heading'] {
    margin: 0 0 0.35em;
    font-family: var(--_heading-font);
    font-size: 1.55em;
    font-weight: var(--_heading-weight);
    line-height: 1.22;
    text-wrap: balance;
  }

  [part='subheading'] {
    margin: 2em 0 0.5em;
    font-family: var(--_heading-font);
    font-size: 1.1em;
    font-weight: var(--_heading-weight);
    line-height: 1.3;
    text-wrap: balance;
  }

  p {
    margin: 0 0 0.8em;
    max-inline-size: var(--_measure);
  }

  p:last-child {
    margin-block-end: 0;
  }

  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  strong,
  b {
    font-weight: 600;
  }

  a {
    color: inherit;
    text-underline-offset: 0.2em;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* See templates/unbroken.ts. */
  .phone {
    white-space: nowrap;
  }

  .mark {
    display: inline-block;
    padding-inline: 0.45em;
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    font-size: var(--_small);
  }

  @media print {
    [part='heading'] {
      font-size: 1.6em;
    }

    [part='subheading'] {
      margin-block: 0.8em 0.3em;
    }

    :is([part='heading'], [part='subheading']) {
      break-after: avoid;
    }

    p {
      margin-block-end: 0.4em;
      max-inline-size: none;
    }

    /* Never small on paper: what keeps a reader safe. */
    [part='base'] [part='always'] p {
      font-size: inherit;
    }

    /* Lines that are set for a screen waste paper: all have the leaflet's. */
    [part='base'] :not(.numbers, .sources) {
      line-height: inherit !important;
    }
  }
`;
