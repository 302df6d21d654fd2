import {css} from 'lit';

/** What can be pressed: buttons, chips, boxes to tick, choices. Each stands on a ground of its own. */
export const controls = css`
  button,
  select,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  button,
  .button,
  .chip {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.4em 1em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    text-decoration: none;
    cursor: pointer;
  }

  :is(button, .button, .chip) > span {
    color: var(--_accent);
    font-weight: 600;
  }

  .chip {
    min-block-size: 2.3em;
    padding: 0.2em 0.85em;
    border-radius: max(var(--_control-radius), min(1.2em, var(--_control-radius) * 100));
    font-size: 0.95em;
    text-wrap: balance;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin: 0;
    padding: 0;
    max-inline-size: none;
    list-style: none;
  }

  .plain {
    border-color: transparent;
  }

  .fill {
    border-color: transparent;
    background: var(--_accent);
  }

  .fill > span {
    color: var(--_on-fill);
  }

  :is(button, .button, .chip):hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button:disabled {
    cursor: default;
    opacity: 0.6;
  }

  select {
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.4em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: var(--_control-radius);
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
    border-radius: min(0.25em, var(--_control-radius));
    cursor: pointer;
  }

  input[type='radio'] {
    border-radius: 50%;
  }

  input:is([type='radio'], [type='checkbox']):checked {
    border-color: currentColor;
  }

  input[type='radio']:checked::before {
    content: '';
    inline-size: 0.66em;
    block-size: 0.66em;
    border-radius: 50%;
    background: currentColor;
  }

  input[type='checkbox']:checked::before {
    content: '';
    inline-size: 0.34em;
    block-size: 0.66em;
    margin-block-end: 0.14em;
    border: solid currentColor;
    border-width: 0 0.18em 0.18em 0;
    rotate: 45deg;
  }

  option {
    /* The list is drawn by the system, on its own ground. */
    color: initial;
    background: initial;
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.2em;
  }

  :is(button, .button, .chip, select):focus-visible {
    border-radius: var(--_control-radius);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  summary {
    list-style: none;
    cursor: pointer;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /*
   * One sign for all that opens in place. It is a border, not a background: it stays in forced colors. It takes no room in
   * its line, so that it never stands alone in the next: the line itself leaves room for it.
   */
  :where(summary, .more[aria-expanded])::after {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.4em -0.9em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    vertical-align: 0.1em;
    rotate: -45deg;
  }

  :where(summary, .more[aria-expanded]):dir(rtl)::after {
    rotate: 135deg;
  }

  :where(summary, .more):is([open] > *, [aria-expanded='true'])::after {
    rotate: 45deg;
  }

  :is(.more, .provenance) > summary {
    padding-inline-end: 1em;
  }

  /* Without derived colors, a fill would be the text's own color, and no text on it sure to be seen. */
  @supports not (color: oklch(from currentColor l c h)) {
    .fill {
      border-color: currentColor;
      border-width: 3px;
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

    .fill {
      border: 3px solid ButtonText;
      background: ButtonFace;
    }

    :is(button, .button, .chip) > span {
      color: ButtonText;
    }

    /* Browsers give all of a line that opens a link's color: half of what is read. Its sign has it. */
    :where(summary) {
      color: CanvasText;
    }

    :where(summary)::after {
      border-color: LinkText;
    }
  }

  @media print {
    button,
    select,
    .chips,
    .screen {
      display: none !important;
    }

    /* A tick that looks like one, drawn as a border: backgrounds are not printed. */
    input:is([type='radio'], [type='checkbox']) {
      border-color: #000;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary::after {
      display: none;
    }
  }
`;
