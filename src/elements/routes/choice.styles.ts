import {css} from 'lit';

/** One question over all ways, where there is no room for all of them, and the lists of the two that are compared. */
export const choice = css`
  .question > span {
    display: block;
    margin-block-end: 0.2em;
    font-weight: 600;
  }

  .question > select {
    inline-size: min(100%, 26em);
  }

  .comparing select {
    inline-size: 100%;
    background: var(--_surface);
  }

  .ask > .rows {
    margin-block: 0.5em 0.4em;
    max-inline-size: none;
  }

  .way {
    padding-block: 0.2em 0.3em;
    line-height: 1.3;
  }

  .way > label {
    display: flex;
    gap: 0.55em;
    align-items: start;
    min-block-size: 24px;
    font-weight: 600;
  }

  .way > .answer {
    font-size: max(0.95em, 14px);
    padding-inline-start: calc(1.85em / 0.95);
  }

  .ask > p {
    margin-block-end: 0.4em;
  }

  .more {
    min-block-size: 2em;
    font-size: max(0.95em, 14px);
  }

  .more::after {
    margin-inline-end: 0;
  }

  .driving {
    columns: 17em 2;
    column-gap: 2em;
    margin-block-start: 0.8em;
    font-size: var(--_small);
    line-height: 1.4;
  }

  .driving p {
    margin-block-end: 0.3em;
    break-inside: avoid;
  }

  .driving p:first-child {
    column-span: all;
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

  @media screen and (max-height: 26em) {
    .pair {
      position: static;
    }
  }

  @media screen {
    @container (min-width: 58em) {
      .ask,
      .pair,
      .driving {
        display: none;
      }
    }
  }
`;
