import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {inline} from '../../../blocks/in-page.js';
import {checkBox, textOf} from '../../shared/field.js';
import {sentence, type Option} from '../options.js';

/** A field for an attribute, and what its element says of what stands in it. */
export interface OptionField {
  readonly id: string;
  readonly option: Option;
  readonly value: string | true | undefined;
  readonly fault?: string | undefined;
  readonly onChange: (value: string | true | undefined) => void;
}

/** The field that fits what an attribute can be: its name, the field, what it does. */
export function optionField(field: OptionField): TemplateResult {
  const {kind} = field.option;
  if (kind === 'boolean') return checkField(field);
  if (kind === 'ids') return idsField(field);
  const {id, option, fault} = field;
  return html`
    <div class="field">
      <label for=${id}>${sentence(option.attribute)}</label>
      ${kind === 'choice' || kind === 'number' ? selectField(field) : inputField(field)}
      ${fault ? html`<p class="note fault" id="${id}-fault">${fault}</p>` : nothing}
      <p class="note" id="${id}-help">${inline(option.help)}</p>
    </div>
  `;
}

function checkField({id, option, value, onChange}: OptionField) {
  return html`
    <div class="field">
      ${checkBox({
        label: sentence(option.attribute),
        isTicked: value === true,
        describedBy: `${id}-help`,
        onChange: (isTicked) => onChange(isTicked || undefined),
      })}
      <p class="note" id="${id}-help">${inline(option.help)}</p>
    </div>
  `;
}

function selectField({id, option: {choices, initial}, value, onChange}: OptionField) {
  const isInitial = choices.some((choice) => choice.value === initial);
  const current = value ?? initial;
  return html`
    <select
      id=${id}
      aria-describedby="${id}-help"
      @change=${(event: Event) => onChange(textOf(event) || undefined)}
    >
      ${isInitial ? nothing : html`<option value="" ?selected=${current === ''}>Not set</option>`}
      ${choices.map(
        (choice) =>
          html`<option value=${choice.value} ?selected=${choice.value === current}>${choice.label}</option>`,
      )}
    </select>
  `;
}

function inputField({id, option: {kind, attribute}, value, fault, onChange}: OptionField) {
  const type = kind === 'date' ? 'date' : attribute.endsWith('-phone') ? 'tel' : 'text';
  return html`
    <input
      id=${id}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      .value=${live(value === true || value === undefined ? '' : value)}
      aria-invalid=${fault ? 'true' : 'false'}
      aria-describedby="${fault ? `${id}-fault ` : ''}${id}-help"
      @input=${(event: Event) => onChange(textOf(event) || undefined)}
    />
  `;
}

function idsField({id, option, value, onChange}: OptionField) {
  const chosen = typeof value === 'string' ? value.split(' ') : [];
  const toggle = (one: string, isOn: boolean) => {
    const ids = isOn ? [...chosen, one] : chosen.filter((other) => other !== one);
    onChange(ids.join(' ') || undefined);
  };
  return html`
    <fieldset class="field" aria-describedby="${id}-help">
      <legend>${sentence(option.attribute)}</legend>
      <div class="ids">
        ${option.choices.map(({value: one, label}) =>
          checkBox({label, isTicked: chosen.includes(one), onChange: (isOn) => toggle(one, isOn)}),
        )}
      </div>
      <p class="note" id="${id}-help">${inline(option.help)}</p>
    </fieldset>
  `;
}
