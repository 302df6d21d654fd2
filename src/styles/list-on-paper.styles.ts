import {css} from 'lit';

/** The checklist on paper: what is marked first, boxes for a pen, room to write; and the reader's list alone. */
export const listOnPaper = css`
  @media print {
    :host {
      --_print-size: max(var(--treatment-print-size, 12pt), 9pt);
    }

    /* What is marked stands first. While nothing is, a plain block breaks over pages better. */
    .check {
      display: block;
    }

    .check:has([part='list-item']) {
      display: flex;
      flex-direction: column;
    }

    .marked {
      position: static;
      order: -1;
      max-block-size: none;
      overflow: visible;
    }

    .marked > .for {
      display: block;
    }

    /* There is nothing to take along yet. */
    .marked:not(:has(li)) {
      display: none;
    }

    /* Room for what the team says to each. */
    [part='list-item']::after,
    .rule {
      content: '';
      display: block;
      block-size: 2em;
      border-block-end: 1px solid #000;
    }

    /* Items are short: two stand side by side, all topics in one run, so that no page ends early. */
    .check > div:first-child,
    div[part='topic'] {
      columns: 2;
      column-gap: 1.6em;
    }

    div[part='topic'] > [part='subheading'] {
      column-span: all;
    }

    .group {
      margin: 0;
    }

    legend {
      padding-block-start: 0.6em;
      break-after: avoid;
    }

    [part='statement'] {
      padding-block: 0.25em 0.05em;
      break-inside: avoid;
      break-after: avoid;
    }

    .notes {
      font-size: inherit;
    }

    [data-why]::before,
    [part='summary'] {
      display: none;
    }

    :is(.item, .fold) .body {
      padding-block-end: 0.3em;
      font-size: max(0.84em, 9pt);
    }

    .crisis .button {
      display: inline;
      padding: 0;
      border: 0;
    }

    .paper p,
    .paper ol {
      max-inline-size: none;
      margin: 0 0 0.8em;
    }

    .paper li {
      margin-block-end: 0.5em;
      break-inside: avoid;
    }

    .paper .why {
      font-size: 0.88em;
    }

    .room {
      break-inside: avoid;
    }

    .paper [part='subheading'] {
      margin: 1em 0 0;
    }
  }
`;
