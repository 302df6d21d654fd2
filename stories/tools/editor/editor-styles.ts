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
