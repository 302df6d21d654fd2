import {css} from 'lit';

/** The control for a statement's sources, the box that it opens, and "Where this comes from". */
export const sourcesStyles = css`
  /* One small control for each statement. Nowhere does it break, and it keeps its room in every state. */
  .cites {
    display: inline-flex;
    min-block-size: 24px;
    padding: 0 0.6em;
    border: 1px solid var(--_edge);
    border-radius: max(var(--_control-radius), min(1.2em, var(--_control-radius) * 100));
    font-size: max(0.8em, 14px);
    font-weight: 600;
    line-height: 1.3;
    vertical-align: baseline;
    white-space: nowrap;
  }

  /* Beside another control, not behind words. */
  .cites.screen {
    margin-inline-start: 0.35em;
  }

  .cites:focus-visible {
    outline-offset: 1px;
  }

  .numbers {
    display: none;
    margin-inline-start: 0.2em;
    font-size: max(0.75em, 14px);
    line-height: 0;
  }

  .sources-box {
    /* In place: it goes with the page when that scrolls. */
    position: absolute;
    inset: auto;
    margin: 0;
    padding: 0.8em 1em;
    max-block-size: 70vh;
    overflow: auto;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font-size: var(--_small);
    line-height: 1.45;
  }

  .sources-box:not([popover]) {
    display: none;
  }

  /* Browsers that do not know popovers show the list below the statement instead. */
  @supports not selector(:popover-open) {
    .sources-box {
      display: none;
    }
  }

  .sources-box ol:not(:empty) + p {
    display: none;
  }

  .sources-box button {
    margin-block-start: 0.8em;
    min-block-size: 2.2em;
  }

  :is(.sources-box, .sources-here, .sources) li + li {
    margin-block-start: 0.5em;
  }

  .sources-here {
    margin-block: 0.5em;
    font-size: var(--_small);
  }

  .provenance {
    margin-block-start: 1.6em;
    font-size: var(--_small);
  }

  .provenance > summary {
    inline-size: fit-content;
    min-block-size: 24px;
  }

  .provenance > :not(summary) {
    margin-block-start: 0.8em;
  }

  .sources {
    max-inline-size: 80ch;
    padding-inline-start: 2.2em;
  }

  /* No script comes: the numbers stand where the controls would, and the list is open. */
  @media (scripting: none) {
    .cites {
      display: none !important;
    }

    .numbers {
      display: inline;
    }
  }

  @media print {
    /* Raised where it stands, so that its line is no higher than others. */
    .numbers {
      display: inline;
      position: relative;
      inset-block-end: 0.2em;
      vertical-align: baseline;
      font-size: 9pt;
      line-height: 1;
    }

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

    .sources {
      columns: 2;
      column-gap: 1.2em;
      padding: 0;
      list-style-position: inside;
      max-inline-size: none;
      font-size: 9pt;
      line-height: 1.15;
    }

    .sources li,
    .sources li + li {
      margin: 0;
    }

    /* Those of all elements: lines as short as the sources' own. */
    :is([part='terms'], [part='remarks']) {
      columns: 2;
      column-gap: 1.2em;
    }

    [part='terms'] :is(dt, dd) {
      display: inline;
      margin: 0 0.4em 0 0;
    }

    .sources a {
      text-decoration: none;
    }

    .sources a::after {
      content: ' ' attr(href);
      /* An address fills its line: nobody reads it by words. */
      word-break: break-all;
    }

    .sources a[data-typed]::after {
      content: ' ' attr(data-typed);
    }
  }
`;
