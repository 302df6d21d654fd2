import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import type {Drawn} from '../contrast-check.js';
import type {Scheme} from '../looks.js';
import {hexOf} from '../nearest-color.js';
import {sentence} from '../options.js';
import {textOf} from '../../shared/field.js';
import type {Builder} from '../parts.js';
import {withEntry, type TokenValue} from '../state.js';
import {tokenFault, tokenGroups, type Token} from '../tokens.js';

/** What the preview makes of the colors now, for fields that are empty. */
export type Measured = ReadonlyMap<Scheme, Drawn> | undefined;

/** All tokens in their groups. A color may have another value on dark pages. */
export function tokenFields(builder: Builder, measured: Measured): TemplateResult {
  return html`
    <p class="note">
      What is empty follows the page. A color that is set stays the same on a dark page, unless it has a value
      for it.
    </p>
    ${tokenGroups.map(
      ({title, tokens}) => html`
        <fieldset class="tokens">
          <legend>${title}</legend>
          ${tokens.map((token) => tokenField(builder, token, measured))}
        </fieldset>
      `,
    )}
  `;
}

function tokenField(builder: Builder, token: Token, measured: Measured) {
  const {name, short, kind, help} = token;
  const set = builder.state.tokens[name];
  return html`
    <div class="token">
      <p class="name" id="token-${short}">
        <strong>${sentence(short)}</strong> <span class="note">${help}</span>
      </p>
      <div class="values">
        ${valueField(builder, {token, scheme: 'light', drawn: measured?.get('light')?.get(name)})}
        ${
          kind === 'color' && set
            ? valueField(builder, {token, scheme: 'dark', drawn: measured?.get('dark')?.get(name)})
            : nothing
        }
      </div>
    </div>
  `;
}

interface ValueField {
  readonly token: Token;
  readonly scheme: Scheme;
  readonly drawn: string | undefined;
}

function valueField(builder: Builder, field: ValueField) {
  const {token, scheme, drawn} = field;
  const id = fieldId(token, scheme);
  const draft = builder.drafts.get(id);
  const text = draft?.text ?? valueOf(builder.state.tokens[token.name], scheme);
  const hex = drawn ? hexOf(drawn) : '#000000';
  const isColor = token.kind === 'color';
  const where = scheme === 'dark' ? ', on dark pages' : '';
  return html`
    <div class="value">
      ${
        isColor
          ? html`<input
              type="color"
              aria-label="Pick: ${sentence(token.short)}${where}"
              .value=${live(hex.slice(0, 7))}
              @input=${(event: Event) => take(builder, field, textOf(event))}
            />`
          : nothing
      }
      <input
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-label="${sentence(token.short)}${where}"
        aria-describedby="token-${token.short}${draft ? ` ${id}-fault` : ''}"
        aria-invalid=${draft ? 'true' : 'false'}
        placeholder=${isColor ? `${hex}${scheme === 'dark' ? ' (dark)' : ''}` : token.initial}
        .value=${live(text)}
        @input=${(event: Event) => take(builder, field, textOf(event))}
      />
      ${draft ? html`<p class="note fault" id="${id}-fault">Not taken: ${draft.fault}.</p>` : nothing}
    </div>
  `;
}

const fieldId = ({short}: Token, scheme: Scheme) => `token-${short}-${scheme}`;

const valueOf = (set: TokenValue | undefined, scheme: Scheme) =>
  (scheme === 'dark' ? set?.dark : set?.value) ?? '';

/** Takes a value that is one; else keeps it in its field, and what was there before on the page. */
function take({update, setDraft}: Builder, {token, scheme}: ValueField, text: string) {
  const value = text.trim();
  const fault = value ? tokenFault(token, value) : undefined;
  setDraft(fieldId(token, scheme), fault ? {text, fault} : undefined);
  if (!fault)
    update((state) => ({
      ...state,
      tokens: withEntry(state.tokens, token.name, changed(state.tokens[token.name], scheme, value)),
    }));
}

/** The value for dark pages goes with that for light ones: `light-dark()` needs both. */
export function changed(
  before: TokenValue | undefined,
  scheme: Scheme,
  value: string,
): TokenValue | undefined {
  if (scheme === 'light') return value ? {...before, value} : undefined;
  return before && (value ? {...before, dark: value} : {value: before.value});
}
