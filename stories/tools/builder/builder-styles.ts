import {css} from 'lit';

/** What the builder has beside what all tools look like: settings at the left, the preview beside them and in view. */
export const builderStyles = css`
  :host {
    container: builder / inline-size;
    margin-block: 1.5rem;
  }

  .builder,
  .work,
  .settings {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .settings > button {
    justify-self: start;
  }

  @container builder (min-width: 58rem) {
    .work,
    .builder {
      grid-template-columns: minmax(20rem, 25rem) minmax(0, 1fr);
      align-items: start;
    }

    .work,
    .code {
      grid-column: 1 / -1;
    }

    /* In view as long as there is something to set beside it. */
    .preview {
      position: sticky;
      inset-block-start: 1rem;
    }
  }

  .panel > * + * {
    margin-block-start: 0.75rem;
  }

  details.panel {
    padding-block: 0;
  }

  details.panel[open] {
    padding-block-end: 1rem;
  }

  summary {
    padding-block: 0.5rem;
  }

  details.panel > summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.75rem;
    list-style: none;
  }

  details.panel > summary::-webkit-details-marker {
    display: none;
  }

  details.panel > summary::after {
    content: '';
    inline-size: 0.55em;
    block-size: 0.55em;
    margin-inline: 1em 0.25em;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }

  details.panel[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.15em;
  }

  .elements > li {
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }

  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto auto;
    gap: 0.375rem;
    align-items: start;
  }

  .head .note {
    display: block;
  }

  .elements details {
    padding-inline-start: 1.75rem;
  }

  .count {
    margin-inline-start: 0.5em;
    padding: 0.05em 0.6em;
    border-radius: 1em;
    color: var(--tool-on-accent);
    background: var(--tool-accent);
    font-size: 0.8125rem;
  }

  .ids {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13rem), 1fr));
    gap: 0.375rem 1rem;
  }

  legend {
    padding: 0;
    font-weight: 500;
  }

  .tokens legend {
    padding-block: 0.75rem 0.25rem;
    font-weight: 650;
  }

  .token {
    display: grid;
    gap: 0.375rem;
    padding-block: 0.625rem;
    border-block-start: 1px solid var(--_line);
  }

  .values {
    display: grid;
    gap: 0.5rem;
  }

  .value {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.5rem;
    align-items: center;
  }

  .value > :not([type='color']) {
    grid-column: 2;
  }

  .value > :first-child:not([type='color']),
  .value > .fault {
    grid-column: 1 / -1;
  }

  [type='color'] {
    inline-size: 2.5rem;
    block-size: 2.5rem;
    padding: 0.2rem;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    background: var(--tool-field);
    cursor: pointer;
  }

  .faults {
    margin-block-end: 1rem;
    border-color: var(--tool-fault);
  }

  .faults li {
    overflow-wrap: anywhere;
  }

  .faults ul {
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  pre {
    max-block-size: 26rem;
    margin-block-end: 0;
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-radius: 8px;
    background: var(--tool-field);
    font-size: 0.875rem;
    line-height: 1.55;
    overflow: auto;
    tab-size: 2;
  }

  pre code {
    font-size: inherit;
    overflow-wrap: normal;
  }

  @container builder (max-width: 40rem) {
    pre {
      white-space: pre-wrap;
    }
  }
`;
