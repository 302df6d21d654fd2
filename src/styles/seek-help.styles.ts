import {css} from 'lit';

/** The emergency block and the emergency line. Colour is never alone: a sign, a border and the words say it too. */
export const seekHelpStyles = css`
  .help {
    margin: 1.3em 0 0;
    padding: 0.9em 1.15em 1em;
    border: 1.5px solid var(--_alarm);
    border-inline-start-width: 0.4em;
    border-radius: var(--_radius);
  }

  .help [part='subheading'] {
    display: flex;
    gap: 0.5em;
    align-items: center;
    margin: 0 0 0.4em;
  }

  .help svg,
  .help-line svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_alarm);
  }

  .signs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.5em;
    margin: 0 0 0.9em;
    padding: 0;
    list-style: none;
  }

  .signs li:not(.cites) + li:not(.cites)::before {
    content: '·';
    margin-inline-end: 0.5em;
    font-weight: 700;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin: 0;
    max-inline-size: none;
  }

  .elsewhere {
    flex-basis: 100%;
    font-size: var(--_small);
  }

  .today {
    margin: 1em 0 0;
    padding-inline-start: 1.15em;
    border-inline-start: 0.4em solid var(--_edge);
  }

  .help-line {
    display: flex;
    gap: 0.6em;
    margin: 1.2em 0;
    padding: 0.6em 0.9em;
    border: 1.5px solid var(--_alarm);
    border-inline-start-width: 0.4em;
    border-radius: var(--_radius);
  }

  .help-line svg {
    margin-block-start: 0.15em;
  }

  @media print {
    .help,
    .help-line {
      break-inside: avoid;
    }
  }
`;
