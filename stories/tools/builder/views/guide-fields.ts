import {html, type TemplateResult} from 'lit';
import {guideFaults} from '../guide-faults.js';
import {languages, optionsOf, type Option} from '../options.js';
import {textOf} from '../../shared/field.js';
import type {Builder} from '../parts.js';
import {withEntry} from '../state.js';
import {optionField} from './option-field.js';

/** Whose page it is: language, region, clinic, review. What most pages say comes first; the rest is folded away. */
export function guideFields(builder: Builder): TemplateResult {
  const options = optionsOf('treatment-guide');
  const isFirst = ({attribute}: Option) => /^(region|clinic-|offered-)/.test(attribute);
  const region = options.filter(({attribute}) => attribute === 'region');
  const first = options.filter((option) => isFirst(option) && !region.includes(option));
  const rest = options.filter((option) => !isFirst(option));
  return html`
    <div class="stack">
      ${fields(builder, region)} ${languageField(builder)} ${fields(builder, first)}
      <details>
        <summary>Review, other numbers, own content</summary>
        <div class="stack">${fields(builder, rest)}</div>
      </details>
    </div>
  `;
}

function fields({state, update}: Builder, options: readonly Option[]) {
  const faults = guideFaults(state.guide);
  return options.map((option) =>
    optionField({
      id: `guide-${option.attribute}`,
      option,
      value: state.guide[option.attribute],
      fault: faults.get(option.attribute),
      onChange: (value) =>
        update((before) => ({...before, guide: withEntry(before.guide, option.attribute, value)})),
    }),
  );
}

const languageField = ({state, update}: Builder) => html`
  <div class="field">
    <label for="language">Language</label>
    <select
      id="language"
      @change=${(event: Event) => {
        const language = textOf(event);
        update((before) => ({...before, language}));
      }}
    >
      ${languages.map(
        ({value, label}) =>
          html`<option value=${value} ?selected=${value === state.language}>${label}</option>`,
      )}
    </select>
  </div>
`;
