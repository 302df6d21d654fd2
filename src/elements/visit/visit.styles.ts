import {css} from 'lit';

/** The time line, its entries, and the questions. */
export const styles = css`
  :host {
    --_row-space: var(--treatment-row-space, 0.32em);
  }

  .lead,
  [part='privacy'] {
    line-height: 1.4;
  }

  .chips {
    flex-wrap: nowrap;
    gap: 0.4em;
    overflow-x: auto;
    /* Room for the focus ring, which a scroller cuts off. */
    padding: 4px;
  }

  .chips > li {
    flex: none;
  }

  .chip {
    padding-inline: 0.7em;
  }

  /* Room for the points on it: beyond the element's edge, the page would scroll. */
  .line {
    padding-inline-start: calc(0.4em - 1px);
    margin-block-start: calc(var(--_space) * 0.8);
  }

  /* The line is a border, and the point on it a ring: both stay in forced colors and on paper. */
  .phase {
    position: relative;
    padding: 0 0 0.55em;
    padding-inline-start: 0.7em;
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

  .group {
    margin-block-start: calc(var(--_space) * 0.9);
  }

  .answer {
    margin-block-end: 0.35em;
    line-height: 1.32;
  }

  .row > summary {
    min-block-size: 24px;
    font-size: max(0.94em, 16px);
    line-height: 1.3;
  }

  .row > summary::after {
    inset-block-start: calc(var(--_row-space) + 0.3em);
  }

  .row[open] > summary {
    font-weight: 700;
  }

  .row > .body {
    padding-block: 0 0.8em;
  }

  .body,
  .entry {
    font-size: max(0.94em, 16px);
    line-height: 1.3;
  }

  .body .entry {
    font-size: inherit;
  }

  .body > p {
    margin-block-end: 0.3em;
  }

  /* The name runs into what is said. */
  .entry > p {
    display: inline;
  }

  .entry > p::after {
    content: ' ';
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
    padding-inline-start: 0.9em;
    margin-block: 0.1em;
    line-height: 1.3;
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

  .marked:has(li) {
    margin-block-start: 0.8em;
    padding: 0.6em 0.9em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  .why {
    display: block;
  }

  .marked:not(:has(li)) .actions,
  .marked:not(:has(li)) [part='note'] {
    margin: 0;
  }

  .notes {
    margin-block-start: var(--_space);
  }

  .notes > .always {
    margin-block: 0;
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
`;
