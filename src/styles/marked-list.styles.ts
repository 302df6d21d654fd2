import {css} from 'lit';

/** The list of what a reader has marked, and its buttons, where an element lets them mark something. */
export const markedList = css`
  .marked [part='subheading'] {
    margin-block: 0 0.5em;
  }

  .marked > .for {
    display: none;
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
`;
