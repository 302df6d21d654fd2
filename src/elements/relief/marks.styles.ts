import {css} from 'lit';

/** The marks: ink on the page's ground, of one height, told apart by shape; the same in the key and in every row. */
export const marks = css`
  .map svg {
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    overflow: visible;
  }

  .row svg {
    margin-block: 0.2em 0.1em;
  }

  /* Time runs with the text. */
  .map svg:dir(rtl) {
    scale: -1 1;
  }

  /* Widths and dashes are as large as they say, however wide the strip is drawn. */
  .map path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 0.6em;
    vector-effect: non-scaling-stroke;
  }

  .map .tick {
    stroke: var(--_mark-track);
    stroke-width: 1px;
  }

  .map .mark-no-difference {
    stroke-width: 2px;
  }

  .map .mark-uncontrolled {
    stroke-dasharray: 0.34em 0.2em;
  }

  .map .mark-unclear {
    stroke-width: 0.24em;
    stroke-dasharray: 0.24em 0.3em;
  }

  .key {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0.1em 1em;
    margin: 0 0 0.3em;
    padding: 0;
    font-size: var(--_small);
    line-height: 1.2;
    list-style: none;
  }

  .key li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }

  .no-mark {
    white-space: nowrap;
  }

  .key li:last-child {
    grid-column: 1 / -1;
  }

  .key svg {
    flex: none;
    inline-size: 1.9em;
  }

  @media (forced-colors: active) {
    .map path {
      stroke: CanvasText;
    }
  }
`;
