import {css} from 'lit';

/** The time line, its entries, and the questions. */
export const styles = css`
  :host {
    --_row-space: var(--treatment-row-space, 0.42em);
  }

  .chips {
    gap: 0.4em;
  }

  .chip {
    padding-inline: 0.7em;
    line-height: 1.2;
  }

  .line {
    margin-block-start: 1.2em;
  }

  /* The line is a border, and the point on it a ring: both stay in forced colors and on paper. */
  .phase {
    position: relative;
    padding: 0 0 0.9em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_mark-track);
  }

  .phase:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }

  .phase::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline-start: calc(-0.4em - 1px);
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 0.2em solid var(--_mark);
    border-radius: 50%;
    background: var(--_surface);
  }

  .phase > [part='subheading'] {
    margin: 0 0 0.15em;
  }

  .answer {
    margin-block-end: 0.5em;
    line-height: 1.4;
  }

  .row > summary {
    font-weight: 600;
  }

  .row > .body {
    padding-block: 0 0.8em;
  }

  .body p,
  .entry p {
    margin-block-end: 0.3em;
    line-height: 1.4;
  }

  .entry {
    padding-block: var(--_row-space);
  }

  .rows > .entry {
    border-block-end: 1px solid var(--_line);
  }

  .name {
    font-weight: 700;
  }

  .signs {
    margin-block-end: 0.3em;
    line-height: 1.35;
  }

  .rule-of-clinic {
    padding-inline-start: 0.6em;
    border-inline-start: 0.25em solid var(--_edge);
  }

  .question {
    padding-block: 0.35em;
  }

  .question label {
    display: flex;
    gap: 0.7em;
    line-height: 1.35;
    cursor: pointer;
  }

  .question input {
    font-size: 1.1em;
  }

  .question > .quiet {
    margin: 0;
    margin-inline-start: 2.1em;
  }

  .marked {
    margin-block-start: 0.8em;
    padding: 0.6em 0.9em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  .marked [part='subheading'] {
    margin-block: 0 0.5em;
  }

  .marked > .for {
    display: none;
  }

  .why {
    display: block;
  }

  [part='list-item'] {
    margin-block-end: 0.6em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0.6em 0;
  }

  .actions:empty,
  [part='note']:empty {
    margin: 0;
  }

  .notes > p,
  .notes > .always {
    margin-block: 0 0.45em;
    font-size: var(--_small);
    line-height: 1.35;
  }

  /* Beside the time line there is room for the questions on paper only: on a wide screen, entries stand in two columns. */
  @container (min-width: 46em) {
    .phase > .rows {
      columns: 2;
      column-gap: 2em;
      border-block-start: 0;
    }

    .rows > * {
      break-inside: avoid;
    }
  }

  @media print {
    .phase {
      padding-block-end: 0.4em;
    }

    .entry,
    .question {
      break-inside: avoid;
    }

    .more > summary {
      display: none;
    }

    .row > summary,
    .name {
      font-weight: 700;
    }
  }
`;
