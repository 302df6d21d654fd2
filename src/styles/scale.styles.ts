import {css} from 'lit';

/** Scales from 0 to 100, and their key. Marks have the text's color; each is told by its shape as well. */
export const scaleStyles = css`
  .scale {
    display: block;
    inline-size: 100%;
    block-size: 0.8em;
  }

  .scale:dir(rtl) {
    scale: -1 1;
  }

  .scale path {
    fill: none;
    stroke: var(--_mark);
    stroke-width: 0.5em;
    vector-effect: non-scaling-stroke;
  }

  .scale .track {
    stroke: var(--_mark-track);
    stroke-width: 1px;
  }

  .scale .striped {
    stroke-dasharray: 4px 2px;
  }

  .scale .tick {
    fill: var(--_surface);
    stroke-width: 2px;
  }

  .key {
    max-inline-size: none;
    margin-block: 0.6em;
  }

  /* Each mark stands before its own words, also where these run the other way than the page. */
  .key span {
    display: inline-block;
    white-space: nowrap;
    margin-inline-end: 0.8em;
  }

  .key .scale,
  i.tick {
    display: inline-block;
    inline-size: 1.8em;
    margin-inline-end: 0.4em;
    vertical-align: -0.05em;
  }

  i.tick {
    inline-size: 0.5em;
    block-size: 0.8em;
    border: 2px solid var(--_mark);
    background: var(--_surface);
  }

  @media (forced-colors: active) {
    .scale path {
      stroke: CanvasText;
    }

    .scale .tick {
      fill: Canvas;
    }
  }

  @media print {
    .scale,
    .key {
      display: none;
    }
  }
`;
