import {css} from 'lit';

/** The list of entries, and one that is open for editing. */
export const entryStyles = css`
  .jump {
    min-block-size: 2.25rem;
    padding-inline: 0.6em;
    font-size: 0.875rem;
  }

  .entries,
  .rows {
    display: grid;
    gap: 0.375rem;
  }

  .entry {
    min-inline-size: 0;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }

  .entry.open {
    border-color: var(--tool-accent);
  }

  .entry > h3 > button {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
    min-block-size: 2.75rem;
    border: 0;
    border-radius: 7px;
    background: none;
    font-weight: 400;
    text-align: start;
  }

  .words {
    display: grid;
    min-inline-size: 0;
  }

  .label {
    display: -webkit-box;
    overflow: hidden;
    font-size: 0.9375rem;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  .open .label {
    display: block;
    font-weight: 600;
  }

  .words code,
  dt code {
    font-size: 0.8125rem;
    opacity: 0.8;
  }

  .marks {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0.25rem;
    justify-content: end;
    max-inline-size: 45%;
  }

  .chip {
    padding: 0.0625rem 0.5rem;
    border: 1px solid currentcolor;
    border-radius: 999px;
    font-size: 0.8125rem;
    white-space: nowrap;
  }

  .chip.stays {
    border-color: var(--_line);
  }

  .chip:not(.stays) {
    font-weight: 600;
  }

  .chip:not(.stays, .fault) {
    color: var(--tool-accent);
  }

  .body {
    gap: 1.5rem;
    padding: 0.5rem 0.875rem 1.25rem;
  }

  .body .field {
    gap: 0.5rem;
  }

  textarea {
    field-sizing: content;
    min-block-size: 3.5rem;
    max-block-size: 24rem;
    resize: vertical;
  }

  .tokens {
    gap: 0.375rem;
  }

  .tokens select {
    inline-size: auto;
    max-inline-size: 14rem;
    min-block-size: 2rem;
    padding-block: 0;
    font-size: 0.875rem;
  }

  button.token {
    min-block-size: 2rem;
    padding: 0 0.625rem;
    font-size: 0.875rem;
    font-weight: 400;
  }

  .token small {
    display: inline-block;
    max-inline-size: 10rem;
    overflow: hidden;
    font-size: 0.8125rem;
    text-overflow: ellipsis;
    white-space: nowrap;
  }

  .cost {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid var(--_line);
    background: var(--_wash);
    font-size: 0.875rem;
  }

  .cost.paid {
    border-inline-start-color: var(--tool-accent);
  }

  .mark-quoted {
    font-weight: 600;
  }

  .stays {
    padding: 0.5rem 0.75rem;
    border-inline-start: 3px solid currentcolor;
    background: var(--_wash);
  }
`;
