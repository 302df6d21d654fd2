import {html, nothing, type TemplateResult} from 'lit';
import {tokensFor, tokensNamedIn, type Token} from './tokens.js';
import type {Page} from './costs.js';

/** A field that a name in braces can be put into. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Names that stand for our numbers and for phones, to be put where the cursor is. */
export function tokenMenu(page: Page, written: string): TemplateResult {
  const {inText, contacts, others} = tokensFor(page, written);
  const choose = (event: Event) => {
    const select = event.target as HTMLSelectElement;
    if (select.value) insert(event, select.value);
    select.value = '';
  };
  return html`
    <details ?open=${inText.length > 0}>
      <summary>Put in a phone, or one of our numbers</summary>
      <p class="note">
        Digits are refused here. A name in braces stands for a number, and readers get the number.
      </p>
      <div class="row tokens">
        ${[...inText, ...contacts].map(tokenButton)}
        <select aria-label="Another number of ours" @change=${choose}>
          <option value="">Another number…</option>
          ${others.map(({name, says}) => html`<option value=${name}>${name}: ${says}</option>`)}
        </select>
      </div>
    </details>
  `;
}

/** The names that a fault offers in place of a digit. */
export function tokensInstead(expected: string, page: Page): TemplateResult | typeof nothing {
  const names = tokensNamedIn(expected);
  if (names.length === 0) return nothing;
  const {others, contacts} = tokensFor(page, '');
  const known = [...others, ...contacts].filter(({name}) => names.includes(name));
  return html`<span class="row">${known.map(tokenButton)}</span>`;
}

const tokenButton = ({name, says}: Token) => html`
  <button type="button" class="token" title=${says} @click=${(event: Event) => insert(event, name)}>
    Insert <code>${name}</code> <small>${says}</small>
  </button>
`;

/** Puts a name where the cursor is in the field that the control belongs to, as if it had been typed. */
function insert(event: Event, name: string) {
  const field = (event.target as HTMLElement).closest('.field')?.querySelector<TextField>('textarea, input');
  if (!field) return;
  field.setRangeText(name, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
  field.dispatchEvent(new Event('input', {bubbles: true}));
  field.focus();
}
