import {css} from 'lit';

/** The side-effects list: one line each, opened in place. */
export const styles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
    align-items: center;
    justify-content: space-between;
    margin-block-start: calc(var(--_space) * 1.2);
  }

  .radios {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1.3em;
    font-size: 0.95em;
  }

  .radios label {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: 2.4em;
  }

  .group {
    margin-block-start: calc(var(--_space) * 1.6);
  }

  .group [part='subheading'] {
    margin-block: 0 0.6em;
  }

  .rows {
    border-block: 1px solid var(--_line);
  }

  [part='item'] + [part='item'] {
    border-block-start: 1px solid var(--_line);
  }

  .group[hidden],
  [part='item'][hidden] {
    margin: 0;
    border: 0;
  }

  [part='item'] > summary {
    position: relative;
    display: grid;
    gap: 0.15em 1.2em;
    align-items: center;
    padding: 0.75em 0.2em 0.75em 0;
    padding-inline: 1.7em 0.2em;
    list-style: none;
  }

  [part='item'] > summary::-webkit-details-marker {
    display: none;
  }

  /* The chevron is a border, not a background: it stays in forced colors. */
  [part='item'] > summary::before {
    content: '';
    position: absolute;
    inset-block-start: 1.25em;
    inset-inline-start: 0.3em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 0 2px 2px 0;
    rotate: -45deg;
  }

  [part='item'] > summary:dir(rtl)::before {
    rotate: 135deg;
  }

  [part='item'][open] > summary::before {
    rotate: 45deg;
  }

  .name {
    font-weight: 600;
  }

  .number {
    font-variant-numeric: tabular-nums;
  }

  .who {
    color: var(--_quiet);
    font-size: var(--_small);
    line-height: 1.4;
  }

  .scale {
    display: block;
    inline-size: 100%;
    max-inline-size: 22em;
    block-size: 0.8em;
  }

  .scale:dir(rtl) {
    scale: -1 1;
  }

  .scale path {
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }

  .track {
    stroke-opacity: 0.3;
    stroke-width: 1px;
  }

  .bar {
    stroke-width: 0.5em;
  }

  .span {
    fill: none;
    stroke-width: 1.5px;
  }

  .best {
    stroke-width: 0.5em;
    stroke-linecap: round;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 1.2em;
    max-inline-size: none;
  }

  .key span {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }

  .key .scale {
    flex: none;
    inline-size: 3em;
  }

  .scale .comparison {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2.5px;
  }

  .body {
    display: grid;
    gap: 1em 2em;
    /* Below the outline of a focused summary. */
    padding: 0.6em 0.2em 1.3em;
    padding-inline-start: 1.7em;
  }

  .arrays {
    display: flex;
    gap: 1.6em;
    font-size: var(--_small);
    line-height: 1.35;
  }

  .arrays figure {
    inline-size: 8em;
    margin: 0;
  }

  .arrays svg {
    display: block;
    inline-size: 100%;
  }

  .arrays path {
    fill: none;
    stroke: currentColor;
    stroke-dasharray: 0 10;
    stroke-linecap: round;
  }

  .dot {
    stroke-width: 7.4;
  }

  .no-dot {
    stroke-width: 2.4;
  }

  .arrays figcaption {
    margin-block-start: 0.5em;
  }

  .more {
    margin-block-start: 0.9em;
  }

  .more > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    font-size: var(--_small);
  }

  .more > .rows {
    margin-block-start: 0.6em;
  }

  .note {
    margin-block-start: 1.2em;
  }

  @container (min-width: 38em) {
    [part='item'] > summary {
      grid-template-columns: minmax(0, 1fr) 19.5em 7em;
    }

    .name {
      grid-row: 1 / span 4;
      align-self: start;
    }

    .number {
      grid-column: 2;
    }

    .number.wide,
    .who {
      grid-column: 2 / 4;
    }

    .body {
      grid-template-columns: minmax(0, 1fr) auto;
      grid-template-rows: auto 1fr;
    }

    /* Beside the text, however long that is. */
    .drawn {
      max-inline-size: 18em;
      grid-area: 1 / 2 / span 2;
    }

    .counted {
      grid-column: 1;
    }
  }

  /* A leaflet: in columns, each effect one paragraph under its name. */
  @media print {
    .group,
    .note {
      margin-block-start: 0.6em;
    }

    .more > summary,
    .drawn,
    .scale,
    .key,
    [part='item'] > summary::before {
      display: none;
    }

    .rows {
      columns: 17em;
      column-gap: 1.6em;
      border: 0;
    }

    [part='item'],
    [part='item'] + [part='item'] {
      margin-block-end: 0.5em;
      border: 0;
    }

    [part='item'] > summary {
      display: block;
      padding: 0;
    }

    .name {
      display: block;
      font-size: 1.1em;
      break-after: avoid;
    }

    .number::after,
    .who::after {
      content: ' · ';
    }

    .body,
    .text,
    .counted,
    [part='item'] p {
      display: inline;
      padding: 0;
      font-size: inherit;
    }
  }
`;
