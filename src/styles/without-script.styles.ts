import {css} from 'lit';

/** A prerendered page where no script runs: the sources stand open, and nothing is shown that needs a script. */
export const withoutScript = css`
  @media (scripting: none) {
    .provenance::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    button,
    select,
    .screen,
    /* What a reader marks would never come into this list. */
    [part='list'] {
      display: none !important;
    }
  }
`;
