import {css} from 'lit';

/** What an answer is made of: lines and what opens behind them, points, a bar, a warning. */
export const cell = css`
  /* A block in its line: without that, some screen readers read it as one word with the name. */
  .offered {
    display: inline-block;
    font-size: var(--_small);
    font-weight: 400;
  }

  .offered::before {
    content: '✓ ';
    content: '✓ ' / '';
  }

  .said,
  .uses,
  .points {
    margin: 0;
    padding: 0;
    max-inline-size: none;
    line-height: inherit;
    list-style: none;
  }

  :is(.said, .uses > li, .points > li) + * {
    margin-block-start: 0.25em;
  }

  .points > li {
    padding-inline-start: 0.8em;
    text-indent: -0.8em;
  }

  .points > li::before {
    content: '– ';
    content: '– ' / '';
  }

  .rest {
    text-indent: 0;
  }

  .warning {
    margin-block: 0.3em 0;
    padding-inline-start: 0.6em;
    font-size: var(--_small);
    border-inline-start: 3px solid currentColor;
    font-weight: 600;
    line-height: 1.35;
  }

  .scale {
    display: block;
    inline-size: 100%;
    max-inline-size: 16em;
    block-size: 0.7em;
    margin-block: 0.35em 0.3em;
  }

  .scale:dir(rtl) {
    scale: -1 1;
  }

  .scale path {
    fill: none;
    stroke: var(--_mark);
    vector-effect: non-scaling-stroke;
  }

  .scale .track {
    stroke: var(--_mark-track);
    stroke-width: 1px;
  }

  .scale .from {
    stroke-width: 0.55em;
  }

  .scale .to {
    stroke-width: 0.2em;
  }
`;
