import {css} from 'lit';
import {cell} from './cell.styles.js';
import {choice} from './choice.styles.js';
import {onPaper} from './routes-on-paper.styles.js';
import {table} from './table.styles.js';

const around = css`
  :host {
    --_column: var(--treatment-column, 7.5em);
  }

  /* Off-label stands below what is said of all ways. */
  .lead p + p {
    font-size: var(--_small);
    line-height: 1.35;
  }

  .below {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 0.4em 2em;
    margin-block-start: calc(var(--_space) * 0.8);
    padding-block-start: 0.6em;
    border-block-start: 1px solid var(--_line);
    font-size: max(0.88em, 14px);
    line-height: 1.4;
  }

  .below p {
    margin-block: 0 0.3em;
  }

  .none [part='subheading'] {
    margin: 0 0 0.2em;
  }

  @media screen {
    @container (min-width: 58em) {
      .below {
        border: 0;
      }
    }
  }
`;

/**
 * The comparison: first where there is no room for all ways, then all side by side, then paper. What is put away has
 * `hidden="until-found"`, which older browsers take for `hidden`: no rule of ours gives it a `display` where it is not to be seen.
 */
export const styles = [around, choice, cell, table, onPaper];
