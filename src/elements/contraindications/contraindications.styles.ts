import {css} from 'lit';

/** The checklist, the list of what is marked, and the same on paper. */
export const styles = css`
  .check {
    display: grid;
    gap: 1.8em;
  }

  .topic {
    margin-block-end: 1.6em;
  }

  .topic legend {
    padding: 0;
  }

  .topic [part='subheading'] {
    margin-block: 0 0.3em;
  }

  .item {
    position: relative;
    margin-block-start: 0.5em;
    padding: 0.65em 0.85em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* The line is thicker where something is marked; nothing is told by color alone. */
  .item:has(:checked:not([value='no'])) {
    padding: calc(0.65em - 1px) calc(0.85em - 1px);
    border: 2px solid var(--_accent);
  }

  .item > [part='statement'] {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.85em;
    padding: 0;
  }

  [part='item'] > :not([part='statement']) {
    margin-block: 0.2em 0;
  }

  .item > :not([part='statement'], .radios) {
    margin-inline-start: 2.35em;
  }

  .item input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_accent);
  }

  .marked {
    align-self: start;
    padding: 1.1em 1.2em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  .marked [part='subheading'] {
    margin-block: 0 0.5em;
  }

  [part='list-item'] {
    margin-block-end: 0.7em;
  }

  [part='list-item'] .quiet {
    display: block;
  }

  @container (min-width: 46em) {
    .check {
      grid-template-columns: minmax(0, 1fr) 18.5em;
    }

    .marked {
      position: sticky;
      inset-block-start: 1em;
    }

    .to-list {
      display: none;
    }
  }
`;
