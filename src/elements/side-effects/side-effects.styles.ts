import {css} from 'lit';

/** The side-effects list: one line each, opened in place. */
export const styles = css`
  .signs {
    padding-inline-start: 0.85em;
    font-size: max(0.94em, 14px);
    line-height: 1.3;
  }

  /* The browser's own point takes more room than there is. */
  .signs > li::marker {
    content: '\\2022  ';
  }

  .more {
    margin-block-start: 0.4em;
  }

  .more > summary {
    inline-size: fit-content;
    min-block-size: 24px;
    font-size: var(--_small);
  }

  .more > .rows {
    margin-block-start: 0.6em;
  }

  .chips > li > .chip {
    padding-inline: 0.65em;
    font-size: max(0.9em, 14px);
    line-height: 1.2;
  }

  .chips {
    gap: 0.35em;
  }

  /* Two groups share a line, whatever the language, and break their names: nothing to scroll sideways, and the rows are near. */
  .chips:not(:has(> :nth-child(3))) {
    flex-wrap: nowrap;
  }

  .key {
    margin-block: 0.3em 0;
    line-height: 1.3;
  }

  .key span {
    margin-inline-end: 0.5em;
  }

  .key + .group {
    margin-block-start: 0.5em;
  }

  .notes {
    margin-block-start: 0.8em;
    border: 0;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em;
    align-items: center;
    margin-block-start: 0.35em;
  }

  /* The button stands in the same line as the last choice. */
  .radios {
    display: contents;
  }

  .radios label {
    position: relative;
    display: inline-flex;
    cursor: pointer;
  }

  .controls > .plain {
    min-block-size: 2.1em;
    margin-inline-start: auto;
    padding: 0.1em 0.4em;
    font-size: max(0.9em, 14px);
  }

  .choice {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.1em;
    padding: 0.1em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: max(var(--_control-radius), min(1.2em, var(--_control-radius) * 100));
    font-size: max(0.9em, 14px);
  }

  /* Told by shape too. */
  input:checked + .choice {
    border-width: 3px;
    padding-inline: calc(0.6em - 2px);
    font-weight: 700;
  }

  input:focus-visible + .choice {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .rows {
    --_row-space: var(--treatment-row-space, 0.36em);
  }

  /* Only the name makes room for the sign that the row opens. */
  .row:not(.fold) > summary {
    padding-inline-end: 0;
    line-height: 1.3;
  }

  .name {
    display: block;
    padding-inline-end: 1.6em;
    font-weight: 600;
  }

  .number,
  .who {
    display: block;
    font-size: max(0.9em, 14px);
    font-variant-numeric: tabular-nums;
  }

  .who,
  .unknown {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  /* Two words, behind the name where there is no number. */
  .row > summary:has(> .unknown) {
    display: flex;
    gap: 0.8em;
    align-items: baseline;
    padding-inline-end: 1.6em;
  }

  .name:has(+ .unknown) {
    flex: 1;
    padding-inline-end: 0;
  }

  .who + .number {
    margin-block-start: 0.3em;
  }

  .lead {
    font-size: 1em;
    line-height: 1.35;
    margin-block-end: 0.6em;
  }

  .help > [part='subheading'] {
    font-size: 1em;
  }

  .group {
    margin-block-start: var(--_space);
  }

  .body > p {
    margin-block-end: 0.6em;
  }

  .also {
    margin-block-start: 1em;
    font-weight: 600;
  }

  .help > p,
  .today,
  .notes {
    font-size: max(0.94em, 14px);
    line-height: 1.35;
  }

  .today .signs {
    font-size: inherit;
  }

  .help,
  .today,
  .help > p {
    margin-block-end: 0.6em;
  }

  .notes > :is(p, div),
  .notes .always > p {
    margin-block: 0 0.6em;
  }

  .further {
    max-inline-size: var(--_measure);
    margin-block-end: 0.6em;
    padding: 0.6em 0.8em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .further > p {
    margin-block-end: 0.2em;
  }

  @container (min-width: 38em) {
    .row:not(.fold) > summary {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1.1fr) minmax(0, 0.5fr);
      gap: 0 1.5em;
      padding-inline-end: 2em;
      align-items: center;
    }

    .name {
      grid-row: 1 / span 4;
      align-self: start;
    }

    .number,
    .unknown,
    .who {
      grid-column: 2;
    }

    .row > .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
