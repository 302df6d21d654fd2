import {css} from 'lit';

/** Text, links and controls: what all elements have in common. */
export const prose = css`
  [part='heading'] {
    margin: 0 0 0.35em;
    font-size: 1.55em;
    line-height: 1.22;
    text-wrap: balance;
  }

  [part='subheading'] {
    margin: 2em 0 0.5em;
    font-size: 1.1em;
    line-height: 1.3;
  }

  p {
    margin: 0 0 0.8em;
    max-inline-size: 66ch;
  }

  p:last-child {
    margin-block-end: 0;
  }

  ul,
  ol {
    margin: 0;
    padding-inline-start: 1.2em;
  }

  .lead {
    font-size: 1.08em;
  }

  .quiet {
    color: var(--_quiet);
    font-size: var(--_small);
  }

  strong,
  b {
    font-weight: 600;
  }

  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }

  sup {
    line-height: 0;
    font-size: max(0.82em, 14px);
  }

  sup a {
    /* A thumb's worth of room around a small number: 24 by 24 px at least. Inline, so that it stays with its word. */
    padding: 5px 9px;
    font-weight: 600;
    text-decoration: none;
  }

  sup a:hover {
    text-decoration: underline;
  }

  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button,
  .button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    border: 1.5px solid var(--_accent);
    border-radius: 0.5em;
    background: none;
    text-decoration: none;
    cursor: pointer;
  }

  button > span,
  .button > span {
    color: var(--_accent);
    font-weight: 600;
  }

  .plain {
    border-color: transparent;
  }

  .fill {
    border-color: transparent;
    background: var(--_accent);
  }

  .fill.alarm {
    background: var(--_alarm);
  }

  .fill > span {
    color: var(--_on-fill);
  }

  button:hover,
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  select {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 0.5em;
    background: transparent;
  }

  /* Drawn here, since a browser that is not told of a dark page draws them white on it. */
  input:is([type='radio'], [type='checkbox']) {
    appearance: none;
    display: inline-grid;
    place-content: center;
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
    margin: 0;
    border: 2px solid var(--_edge);
    border-radius: 0.25em;
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: var(--_accent);
  }

  input[type='radio']:checked::before {
    content: '';
    inline-size: 0.66em;
    block-size: 0.66em;
    border-radius: 50%;
    background: var(--_accent);
  }

  input[type='checkbox']:checked::before {
    content: '';
    inline-size: 0.34em;
    block-size: 0.66em;
    margin-block-end: 0.14em;
    border: solid var(--_accent);
    border-width: 0 0.18em 0.18em 0;
    rotate: 45deg;
  }

  option {
    /* The list is drawn by the system, on its own ground. */
    color: initial;
    background: initial;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  summary {
    cursor: pointer;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
  }

  th,
  td {
    text-align: start;
    vertical-align: top;
    font-weight: inherit;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .mark {
    display: inline-block;
    padding-inline: 0.45em;
    border: 1px solid var(--_edge);
    border-radius: 0.3em;
    font-size: var(--_small);
  }

  /* Without derived colors, a fill would be the text's own color, and no text on it sure to be seen. */
  @supports not (color: oklch(from currentColor l c h)) {
    .fill,
    .fill.alarm {
      border-color: currentColor;
      background: none;
    }

    .fill > span {
      color: inherit;
    }
  }

  @media (forced-colors: active) {
    input:is([type='radio'], [type='checkbox']) {
      appearance: auto;
    }

    input:is([type='radio'], [type='checkbox'])::before {
      display: none;
    }

    .fill,
    .fill.alarm {
      border: 2px solid ButtonText;
      background: ButtonFace;
    }

    .fill > span {
      color: ButtonText;
    }
  }

  @media print {
    [part='heading'] {
      font-size: 1.6em;
    }

    [part='subheading'] {
      margin-block: 0.8em 0.3em;
    }

    :is([part='heading'], [part='subheading']) {
      break-after: avoid;
    }

    p {
      margin-block-end: 0.4em;
      max-inline-size: none;
    }

    /* No thumb presses a number on paper. */
    sup {
      font-size: 0.75em;
    }

    sup a {
      min-inline-size: 0;
      padding: 0;
      margin: 0;
      color: inherit;
      font-weight: inherit;
    }

    sup a ~ a::before {
      content: ' ';
    }

    button,
    select,
    .screen {
      display: none !important;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary {
      list-style: none;
    }
  }
`;
