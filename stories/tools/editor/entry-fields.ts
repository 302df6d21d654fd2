import {html, nothing, type TemplateResult} from 'lit';
import {costNote} from './cost-note.js';
import {costOfRewording} from './costs.js';
import {rewordPath, type Desk, type Placed} from './desk.js';
import {ownWording, withRule, withWording} from './draft.js';
import type {Field} from './entries.js';
import {fieldName} from './field-words.js';
import {textField} from './text-field.js';

/** The texts of an entry that a clinic may put in its own words. */
export const entryFields = (desk: Desk, placed: Placed): TemplateResult => html`
  ${placed.entry.fields.map((field) => ownWords(desk, placed, field))}
  ${placed.entry.differs ? ownRule(desk, placed) : nothing}
`;

function ownWords(desk: Desk, {section, entry}: Placed, field: Field) {
  const {editing} = desk;
  const {draft, page, checked} = editing;
  const path = rewordPath(entry.id, field.name);
  const own = ownWording(draft, entry.id, field.name);
  const isChanged = own !== undefined;
  const isShown = isChanged && !checked.faults.some((fault) => fault.path === path);
  const change = (text: string | undefined) =>
    editing.change(withWording(draft, entry.id, field.name, text === field.written ? undefined : text), path);
  const giveBack = (event: Event) => {
    (event.target as HTMLElement).closest('.field')?.querySelector('textarea')?.focus();
    change(undefined);
    desk.say(`${fieldName(field.name)}: the built-in text, with its sources.`);
  };
  return textField({
    path,
    label: fieldName(field.name),
    value: own ?? field.written,
    faults: checked.faults,
    page,
    written: field.written,
    change,
    before:
      isChanged || field.text !== field.written
        ? html`<p class="note">
            Built-in text, as readers get it: <span lang=${page.messages.lang}>${field.text}</span>
          </p>`
        : nothing,
    after: html`
      ${costNote(costOfRewording(page, section.id, entry.id, field.name), isShown)}
      ${isChanged ? html`<div><button type="button" @click=${giveBack}>Back to the built-in text</button></div>` : nothing}
    `,
  });
}

/** Where clinics differ, a clinic's own rule stands beside our text. */
function ownRule({editing}: Desk, {entry}: Placed) {
  const {draft, page, checked} = editing;
  const path = `overrides.rules.${entry.id}`;
  return textField({
    path,
    label: 'Your clinic’s own rule',
    value: draft.overrides?.rules?.[entry.id] ?? '',
    faults: checked.faults,
    page,
    change: (text) => editing.change(withRule(draft, entry.id, text === '' ? undefined : text), path),
    before: html`<p class="note">
      Clinics differ here. Your rule stands beside our text, which keeps its sources. Readers see
      <q>${page.messages.edited.added}</q> by it, and the review hash changes. Hours can stand in it; a share
      of people, a rate or a dose cannot.
    </p>`,
  });
}
