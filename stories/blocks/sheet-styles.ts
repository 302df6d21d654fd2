import {css} from 'lit';

/** How the tables of a review are set: a window of their own on a page, all of it on paper. */
export const sheetStyles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem 1rem;
    align-items: end;
  }

  label {
    display: grid;
    gap: 0.25rem;
  }

  form,
  p {
    margin-block: 1rem;
  }

  label,
  input {
    max-inline-size: 100%;
  }

  .window {
    overflow: auto;
    max-block-size: 34rem;
    border: 1px solid var(--_line);
    border-radius: 10px;
    margin-block: 1rem;
  }

  table {
    border-collapse: collapse;
    font-size: 0.9rem;
    line-height: 1.4;
  }

  th,
  td {
    padding: 0.4em 0.6em;
    border-block-end: 1px solid #8886;
    text-align: start;
    vertical-align: top;
    min-inline-size: 7em;
    max-inline-size: 26em;
    overflow-wrap: break-word;
  }

  /* What the statement says is what is read. */
  td:nth-child(3) {
    min-inline-size: 20em;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    background: var(--tool-panel);
  }

  th button {
    min-block-size: 2.25rem;
    padding-inline: 0.5em;
    white-space: nowrap;
  }

  [aria-sort='ascending'] button::after {
    content: '↑' / '';
  }

  .signature {
    display: none;
  }

  /* On a phone the words come first to be read: what says where they are from takes less room. */
  @media screen and (max-width: 600px) {
    td:first-child {
      max-inline-size: 7em;
      overflow-wrap: anywhere;
    }

    td:nth-child(2) {
      min-inline-size: 0;
    }

    td:nth-child(n + 3) {
      min-inline-size: 11em;
    }
  }

  @media print {
    form {
      display: none;
    }

    .window {
      overflow: visible;
      max-block-size: none;
      border: 0;
    }

    table {
      font-size: 8pt;
    }

    thead th {
      position: static;
    }

    th button {
      padding: 0;
      border: 0;
      white-space: normal;
    }

    th,
    td,
    td:nth-child(3) {
      min-inline-size: 0;
    }

    .signature {
      display: table-row;
    }
  }
`;
