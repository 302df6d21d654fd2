import {css} from 'lit';

/** The box, its pairs, and what opens below it. */
export const styles = css`
  /* One line on a phone: what is below it is the answer. */
  [part='heading'] {
    font-size: 1.4em;
  }

  .strip {
    margin-block-end: 0.7em;
  }

  .box {
    border-block: 2px solid var(--_mark);
    font-size: max(0.95em, 15px);
    line-height: 1.35;
  }

  .box > ul,
  ul.body {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .box > ul > li {
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_line);
  }

  .foot {
    padding-block: 0.4em;
  }

  .foot > p {
    display: inline;
  }

  /* Both halves in the same size: below each other on a phone, side by side where there is room for two. */
  .pair {
    display: grid;
    gap: 0.2em 1.6em;
    break-inside: avoid;
  }

  .pair > * {
    min-inline-size: 0;
    margin: 0;
  }

  @container (min-width: 36em) {
    .pair {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }

    .box {
      padding-inline: 1em;
      border: 1.5px solid var(--_mark);
      border-radius: var(--_radius);
    }

    .box + .rows {
      margin-block-start: 0.4em;
    }
  }

  .rows {
    border-block-start: 0;
  }

  .row > summary {
    padding-block: calc(var(--_row-space) * 0.45);
  }

  .row > summary::after {
    inset-block-start: calc(var(--_row-space) * 0.45 + 0.35em);
  }

  .row > summary > [part='subheading'] {
    margin: 0;
    font-size: 1em;
  }

  .body > * + * {
    margin-block-start: calc(var(--_space) * 0.9);
  }

  [part='item'] > p {
    margin: 0;
  }

  .always {
    margin-block: 0.6em 0.4em;
  }

  .always > p {
    margin-block-end: 0.4em;
  }

  .always > p + p {
    font-size: var(--_small);
  }

  .provenance {
    margin-block-start: calc(var(--_space) * 0.7);
  }

  @media print {
    .box {
      padding-inline: 0.6em;
      font-size: 1.05em;
    }

    .box > ul > li {
      padding-block: 0.15em;
      break-inside: avoid;
    }

    .foot {
      padding-block: 0.15em;
      font-size: inherit;
    }

    /* In two columns; both halves of a pair in the same one. */
    .row > .body {
      columns: 2;
      column-gap: 1.6em;
    }

    .body > .pair {
      display: block;
      break-inside: avoid;
    }

    .body > * + * {
      margin-block-start: 0.4em;
    }

    .row {
      margin-block: 0.6em 0;
    }
  }
`;
