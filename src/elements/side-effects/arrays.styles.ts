import {css} from 'lit';

/** Two arrays of 100 dots, side by side. */
export const arraysStyles = css`
  .arrays {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.4em 9%;
    max-inline-size: 18em;
    margin-block: 0.6em;
    font-size: var(--_small);
    line-height: 1.35;
  }

  .arrays svg {
    display: block;
    grid-column: 1 / -1;
    inline-size: 100%;
  }

  .arrays svg:dir(rtl) {
    scale: -1 1;
  }

  .arrays path {
    fill: none;
    stroke: var(--_mark);
    stroke-dasharray: 0 10;
    stroke-linecap: round;
  }

  .dot {
    stroke-width: 7.4;
  }

  .no-dot {
    stroke-width: 2.4;
  }

  .arrays p {
    margin: 0;
  }
`;
