import {css} from 'lit';

/** How the preview looks: its tools, its windows, and what it says of contrast. */
export const previewStyles = css`
  /* For who goes by keyboard: a page of a clinic has many stops. */
  .skip:not(:focus-visible) {
    position: absolute;
    inline-size: 1px;
    min-block-size: 1px;
    block-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .code > .tools {
    justify-content: space-between;
  }

  .tools {
    gap: 0.5rem 0.75rem;
  }

  .tools .choice {
    flex-wrap: wrap;
  }

  .look {
    flex: 1 1 12rem;
    max-inline-size: 22rem;
  }

  .stage {
    display: flex;
    gap: 0.75rem;
    margin-block: 0.75rem;
    overflow: auto;
  }

  figure {
    flex: 1 1 0;
    min-inline-size: 0;
    margin: 0;
  }

  preview-frame {
    block-size: min(40rem, 62vh);
    border: 1px solid var(--_edge);
    border-radius: 10px;
    background: var(--tool-panel);
  }

  /* Light and dark: phones stand side by side, what is wider one below the other. */
  .side-by-side {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    gap: 0 0.75rem;
  }

  div:not(.side-by-side) > .half preview-frame {
    block-size: min(24rem, 40vh);
  }

  figcaption {
    margin-block-start: 0.25rem;
    font-size: 0.8125rem;
    text-align: center;
  }

  .passes {
    color: var(--tool-pass);
    font-weight: 500;
  }

  .too-close {
    display: grid;
    gap: 0.5rem;
    max-block-size: 17rem;
    margin-block-start: 0.5rem;
    overflow: auto;
  }

  .too-close > li {
    padding: 0.625rem 0.875rem;
    border-inline-start: 4px solid var(--tool-fault);
    border-radius: 4px;
    background: var(--tool-panel);
  }

  .too-close .row {
    margin-block-start: 0.375rem;
  }

  .swatch {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    border: 1px solid var(--_edge);
    border-radius: 4px;
    forced-color-adjust: none;
  }
`;
