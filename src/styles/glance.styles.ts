import {css} from 'lit';

/**
 * The first screen: the answer, the emergency strip, the signs. Color is never alone: a sign, a border and the words say
 * it too.
 */
export const glance = css`
  .lead {
    margin: 0 0 1em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_mark);
    font-size: 1.05em;
  }

  .lead p:not(:last-child) {
    margin-block-end: 0.4em;
  }

  /* Whom to call: one line of two halves, with links as large as a thumb. */
  .strip {
    display: flex;
    flex-wrap: wrap;
    margin: 0 0 1em;
    padding: 0;
    border: 1.5px solid var(--_alarm);
    border-inline-start-width: 0.35em;
    border-radius: var(--_radius);
    background: var(--_alarm-surface);
    list-style: none;
    line-height: 1.2;
  }

  .strip > li {
    flex: 1 1 auto;
    padding: 0.25em 0.7em 0;
  }

  .strip > li > span {
    display: block;
    font-size: var(--_small);
  }

  .strip a {
    display: inline-block;
    min-block-size: max(28px, 1.64em);
    padding-block: 0.1em;
    padding-inline-end: 0.5em;
    font-weight: 700;
    text-decoration-color: var(--_alarm);
    text-decoration-thickness: 2px;
  }

  .strip > .elsewhere {
    flex-basis: 100%;
    padding-block: 0 0.4em;
    font-size: var(--_small);
  }

  .help {
    margin: 0 0 1em;
  }

  .help [part='subheading'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0 0 0.4em;
  }

  .help > [part='subheading'] svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  /* On a ground of its own, since red is too near to many pages. */
  .help > [part='subheading'] svg path {
    fill: var(--_alarm-surface);
    stroke: var(--_alarm);
  }

  .help .strip {
    margin-block-end: 0.6em;
  }

  .signs {
    margin: 0 0 0.6em;
    padding-inline-start: 1.1em;
    list-style: disc;
  }

  .remark {
    margin-block: 0 0.4em;
  }

  .always + :is(.remark, .row) {
    margin-block-start: 0.5em;
  }

  .today {
    margin: 0 0 1em;
  }

  .today > p {
    margin-block-end: 0.2em;
  }

  .note {
    margin-block-start: 1em;
  }

  .notes {
    margin-block-start: 1.4em;
    padding-block-start: 0.8em;
    border-block-start: 1px solid var(--_line);
  }

  @media (forced-colors: active) {
    .strip {
      border-color: CanvasText;
    }

    .help > [part='subheading'] svg path {
      fill: Canvas;
      stroke: CanvasText;
    }
  }

  @media print {
    .strip,
    .today {
      margin-block: 0.5em;
      break-inside: avoid;
    }

    .strip > li {
      padding-block: 0.15em;
    }

    /* What a number is for, and the number, in one line. */
    .strip > li > span {
      display: inline;
      margin-inline-end: 0.4em;
    }

    .strip a {
      min-block-size: 0;
    }

    /* What is known of each help line, in one run. */
    .remark {
      display: inline;
    }

    .remark::after {
      content: ' ';
    }

    .signs {
      columns: 2;
      column-gap: 1.6em;
    }
  }
`;
