import {html, nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {apiOf, fieldsOf, type Field} from '../api.js';
import {InPage, inline} from './in-page.js';

interface Row {
  readonly name: string;
  /** Other names, a type, a default: what a developer looks for second. */
  readonly notes: readonly string[];
  readonly description: string;
}

/** The public API of a tag: names at the left, what each does beside it, or below it where the page is narrow. */
export class ApiReference extends InPage {
  @property() tag = '';

  protected override render(): TemplateResult {
    const {members = [], slots = [], events = [], cssParts = [], cssProperties = []} = apiOf(this.tag);
    const fields = members.filter(({kind}) => kind === 'field');
    const methods = members.filter(({kind}) => kind === 'method');
    return html`
      ${rows('Attributes and properties', fields.map(fieldRow))}
      ${rows(
        'Methods',
        methods.map(({name, description}) => ({name: `${name}()`, notes: [], description})),
      )}
      ${rows(
        'Slots',
        slots.map(({name, description}) => ({name: name || '(default)', notes: [], description})),
      )}
      ${rows(
        'Events, and what they tell',
        events.flatMap(({name, type, description}) => [
          {name, notes: [type.text], description},
          ...fieldsOf(type.text).map((field) => eventFieldRow(name, field)),
        ]),
      )}
      ${rows(
        'Parts',
        cssParts.map(({name, description}) => ({name, notes: [], description})),
      )}
      ${rows(
        'Custom properties',
        cssProperties.map(({name, default: value, description}) => ({
          name,
          notes: value ? [value] : [],
          description,
        })),
      )}
    `;
  }
}

function fieldRow({name, attribute, type, default: value, description, readonly}: Field): Row {
  return {
    name: attribute ?? name,
    notes: [
      ...(attribute === name ? [] : attribute ? [`property ${name}`] : ['property only']),
      ...(type ? [type.text] : []),
      ...(value && value !== "''" ? [`default ${value}`] : []),
      ...(readonly ? ['read only'] : []),
    ],
    description,
  };
}

/** A field of an event stands below its event. */
const eventFieldRow = (event: string, {name, type, description}: Field): Row => ({
  name: `event.${name}`,
  notes: [`of ${event}`, ...(type ? [type.text] : [])],
  description,
});

function rows(title: string, list: readonly Row[]): TemplateResult | typeof nothing {
  if (list.length === 0) return nothing;
  return html`
    <details class="api">
      <summary>${title} <small>(${list.length})</small></summary>
      <dl>
        ${list.map(
          ({name, notes, description}) => html`
            <div>
              <dt>
                <code>${name}</code>
                ${notes.length ? html`<small>${notes.join(' · ')}</small>` : nothing}
              </dt>
              <dd>${inline(description)}</dd>
            </div>
          `,
        )}
      </dl>
    </details>
  `;
}
