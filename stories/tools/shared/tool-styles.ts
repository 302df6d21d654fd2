import {css} from 'lit';

/**
 * How the tools of this Storybook look: panels, fields and buttons. Colors come from `tools.css`, which knows the page's theme;
 * so does the font.
 */
export const toolStyles = css`
  :host {
    display: block;
    color-scheme: var(--tool-scheme, light);
    font-size: 0.9375rem;
    line-height: 1.45;
    --_line: color-mix(in srgb, currentcolor 18%, transparent);
    --_edge: color-mix(in srgb, currentcolor 65%, transparent);
    --_wash: color-mix(in srgb, currentcolor 5%, transparent);
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  fieldset {
    margin: 0;
    padding: 0;
  }

  h2 {
    font-size: 1.125rem;
    line-height: 1.3;
  }

  h3 {
    font-size: 1rem;
    line-height: 1.35;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    min-inline-size: 0;
    border: 0;
  }

  code {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }

  .note {
    font-size: 0.875rem;
  }

  .panel {
    padding: 1rem;
    border: 1px solid var(--_line);
    border-radius: 10px;
    background: var(--tool-panel);
  }

  .field {
    display: grid;
    gap: 0.25rem;
  }

  .field > .note {
    max-inline-size: 36rem;
  }

  label {
    font-weight: 500;
  }

  input:not([type='checkbox'], [type='radio'], [type='color']),
  select,
  textarea,
  button {
    min-block-size: 2.5rem;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    color: inherit;
    background: var(--tool-field);
    font: inherit;
  }

  input:not([type='checkbox'], [type='radio'], [type='color']),
  select,
  textarea {
    inline-size: 100%;
  }

  ::placeholder {
    color: color-mix(in srgb, currentcolor 75%, transparent);
    opacity: 1;
  }

  [aria-invalid='true'] {
    border-color: var(--tool-fault) !important;
    box-shadow: 0 0 0 1px var(--tool-fault);
  }

  .fault {
    color: var(--tool-fault);
  }

  button {
    display: inline-flex;
    gap: 0.4em;
    align-items: center;
    justify-content: center;
    padding-inline: 0.875rem;
    font-weight: 500;
    cursor: pointer;
  }

  button:hover:not([aria-disabled='true']) {
    border-color: currentcolor;
    background: var(--_wash);
  }

  button[aria-disabled='true'] {
    opacity: 0.45;
    cursor: default;
  }

  button.main {
    border-color: var(--tool-accent);
    color: var(--tool-on-accent);
    background: var(--tool-accent);
  }

  button.main:hover {
    border-color: var(--tool-accent);
    background: color-mix(in srgb, var(--tool-accent) 86%, currentcolor);
  }

  button.icon {
    inline-size: 2.25rem;
    min-block-size: 2.25rem;
    padding: 0;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    accent-color: var(--tool-accent);
  }

  .check {
    display: flex;
    gap: 0.625rem;
    align-items: baseline;
    font-weight: 400;
  }

  .check input {
    flex: none;
    translate: 0 0.125rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .stack {
    display: grid;
    gap: 1rem;
  }

  /* One of a few, side by side. */
  .choice {
    display: inline-flex;
    border: 1px solid var(--_edge);
    border-radius: 6px;
    overflow: clip;
    background: var(--tool-field);
  }

  .choice label {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.375rem;
    padding: 0.25rem 0.75rem;
    cursor: pointer;
  }

  .choice label + label {
    border-inline-start: 1px solid var(--_line);
  }

  .choice input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .choice label:has(:checked) {
    color: var(--tool-on-accent);
    background: var(--tool-accent);
  }

  :is(button, input, select, textarea, summary, a, [tabindex]):focus-visible,
  .choice label:has(:focus-visible) {
    outline: 2px solid var(--tool-accent);
    outline-offset: 2px;
  }

  .choice label:has(:focus-visible) {
    outline-color: currentcolor;
    outline-offset: -4px;
  }

  a {
    color: var(--tool-accent);
  }

  summary {
    cursor: pointer;
  }

  .aloud {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (forced-colors: active) {
    .choice label:has(:checked) {
      color: SelectedItemText;
      background: SelectedItem;
      forced-color-adjust: none;
    }
  }
`;
