import {css} from 'lit';

/** The list of what is marked, below the items on a phone. Beside them, on a wide page: see `checklist.styles.ts`. */
export const panelStyles = css`
  .marked {
    padding: 0.7em 0.9em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_soft);
  }

  div:has(> .bar) + .marked {
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  /* Its place stays, so that what comes to stand there is announced. */
  .marked > :empty {
    margin: 0;
  }

  .actions + .remark {
    margin-block-start: 0.6em;
  }
`;
