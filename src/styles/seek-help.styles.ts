import {css} from 'lit';

/** The emergency block and the emergency line. Color is never alone: a sign, a border and the words say it too. */
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

  .help > [part='subheading'] svg,
  .help-line svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    color: var(--_alarm);
  }

  .signs {
    margin: 0 0 0.9em;
  }

  .always {
    margin-block: 1.2em;
  }

  .today .reasons {
    margin-block-end: 0.8em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    align-items: center;
    margin: 0;
    max-inline-size: none;
  }

  .help .crisis {
    margin-block: 0.7em 0;
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
    max-inline-size: none;
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

  .help-line p,
  .help .remark {
    margin-block: 0;
  }

  .help-line .remark,
  .help .remark {
    margin-block-start: 0.4em;
  }

  @media print {
    .help,
    .help-line,
    .today {
      margin-block: 0.5em;
      padding-block: 0.4em;
    }

    .help-line,
    .today {
      break-inside: avoid;
    }

    .signs {
      margin-block-end: 0.4em;
    }

    .button {
      min-block-size: 0;
      padding: 0;
      border: 0;
      font-weight: 600;
    }

    .fill,
    .fill > span,
    .button > span {
      background: none;
      color: inherit;
    }
  }
`;
