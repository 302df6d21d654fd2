import {css} from 'lit';

/** How the content editor is set: the list and the page side by side where both have room, else one of them. */
export const editorStyles = css`
  :host {
    container-type: inline-size;
    display: grid;
    gap: 1rem;
  }

  .begin,
  .controls {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1rem;
    align-items: start;
  }

  input[type='file'] {
    padding-block: 0.5rem;
  }

  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--tool-panel);
  }

  .views {
    justify-self: start;
  }

  /* What has the focus is not behind the bar. */
  :is(button, input, select, textarea, summary, a) {
    scroll-margin-block: 5rem 1rem;
  }

  .work,
  .edit,
  .page {
    min-inline-size: 0;
  }

  .edit {
    align-content: start;
  }

  .page {
    display: grid;
    gap: 0.5rem;
    align-content: start;
  }

  .page > .row {
    justify-content: space-between;
  }

  editor-preview {
    block-size: min(44rem, calc(100vh - 9rem));
    min-block-size: 20rem;
  }

  .whole {
    grid-column: 1 / -1;
  }

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

  .report {
    display: grid;
    gap: 0.375rem;
    padding: 0.75rem 1rem;
    border: 1px solid var(--tool-fault);
    border-radius: 8px;
  }

  .bullets {
    display: grid;
    gap: 0.25rem;
    padding-inline-start: 1.25rem;
    list-style: disc;
    overflow-wrap: anywhere;
  }

  button.link {
    min-block-size: 1.5rem;
    padding: 0 0.25rem;
    border-color: transparent;
    color: var(--tool-accent);
    background: none;
    text-align: start;
    text-decoration: underline;
  }

  dl {
    display: grid;
    gap: 0.25rem;
    margin: 0.5rem 0 0;
  }

  dt {
    display: grid;
    margin-block-start: 0.5rem;
  }

  .fault {
    overflow-wrap: anywhere;
  }

  :is(dd, pre) {
    margin: 0;
  }

  pre {
    max-block-size: 16rem;
    padding: 0.75rem;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: 6px;
    background: var(--tool-field);
    font-size: 0.875rem;
    white-space: pre-wrap;
  }

  .work[data-shows='edit'] > .page,
  .work[data-shows='preview'] > .edit {
    display: none;
  }

  @container (min-width: 44rem) {
    .views {
      display: none;
    }

    .work {
      display: grid;
      grid-template-columns: minmax(0, 7fr) minmax(20rem, 6fr);
      gap: 1.25rem;
    }

    .work > .page,
    .work > .edit {
      display: grid !important;
    }

    .page {
      position: sticky;
      inset-block-start: 4rem;
      align-self: start;
    }

    /* As tall as the preview, with its own scroll: what is done with the file stays near. */
    .entries {
      max-block-size: max(20rem, min(44rem, 100vh - 9rem));
      padding: 0.5rem;
      border: 1px solid var(--_line);
      border-radius: 10px;
      overflow: auto;
    }
  }
`;
