import {css} from 'lit';

/**
 * The element as the page sees it. Page rules beat `:host`, so that a theme keeps its say over width and margins; only
 * what a careless `* {all: unset}` would break is held.
 */
export const host = css`
  :host(:not([hidden])) {
    display: block !important;
    box-sizing: border-box;
  }

  :host {
    container-type: inline-size;
    /* Size containment alone gives width 0 in flex rows, floats, table cells and dialogs. */
    contain-intrinsic-inline-size: 20em;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [part='base'] {
    /* Themes set the root to 62.5%: never smaller than a browser's own text. */
    font-size: max(1em, 16px);
    line-height: 1.55;
    overflow-wrap: break-word;
    /* Font and color are the page's. What a theme does to its own text's shape is not for text that has to be read. */
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    text-align: start;
    text-indent: 0;
    text-rendering: auto;
    text-transform: none;
  }

  @media print {
    :host {
      /* A contained box is not broken over pages. */
      container-type: normal;
    }

    [part='base'] {
      font-size: var(--_print-size);
      line-height: 1.27;
    }
  }
`;
