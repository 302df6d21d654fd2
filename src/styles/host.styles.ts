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
    /*
     * The page's font and color, but not what a theme does to the shape of its own text. It stands here, and not on the
     * text itself, so that readers who space all text as they can read it ("* {letter-spacing: …}") reach ours.
     */
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
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
    overflow-wrap: break-word;
    font-style: normal;
    font-weight: 400;
    word-break: normal;
    text-align: start;
    text-indent: 0;
    text-rendering: auto;
    text-transform: none;
    text-shadow: none;
    text-wrap: wrap;
    white-space: normal;
    hyphens: manual;
    line-break: auto;
    font-variant: normal;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-security: none;
    /* Also on pages that forbid it: a list to take along is there to be copied. */
    -webkit-user-select: text;
    user-select: text;
  }

  /* A reader's own line spacing: see page/readers-spacing.ts. */
  [data-spaced] :not(svg, svg *) {
    line-height: inherit !important;
  }

  @media print {
    :host {
      /* A contained box is not broken over pages. */
      container-type: normal;
    }

    [part='base'] {
      background: #fff;
      color: #000;
      font-size: var(--_print-size);
      line-height: 1.18;
      orphans: 2;
      widows: 2;
    }

    ::slotted(*) {
      color: #000 !important;
    }
  }
`;
