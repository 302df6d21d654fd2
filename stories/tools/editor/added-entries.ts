import {html, nothing, type TemplateResult} from 'lit';
import {textOf} from '../shared/field.js';
import {entriesOf} from '../../../src/content/check/parts-of-treatment.js';
import type {Treatment} from '../../../src/content/schema.js';
import {leavesOf} from '../../../src/server/review/facts-by-path.js';
import type {Desk} from './desk.js';
import {addedIn, withAdded, withPrice, type AddedEntry, type AddedList} from './draft.js';
import type {EditableSection} from './entries.js';
import {addedLists, fieldName, priceSection} from './field-words.js';
import {fieldsAdded, type AddedField} from './fields.js';
import {faultList, textField} from './text-field.js';

/** The lists of a section that a clinic may add to. */
export const listsOf = (section: string): AddedList[] =>
  (Object.keys(addedLists) as AddedList[]).filter((list) => addedLists[list].section === section);

/** How the row of an entry of the clinic's is named among those that can be open. */
export const addedKey = (list: AddedList, at: number): string => `add.${list}.${at}`;

/** Buttons that add an entry of the clinic's own to a section, and what that means. */
export function addButtons(desk: Desk, {id: section}: EditableSection): TemplateResult | typeof nothing {
  const lists = listsOf(section);
  if (lists.length === 0) return nothing;
  const add = (list: AddedList) => {
    const {editing} = desk;
    const entries = addedIn(editing.draft, list);
    editing.change(withAdded(editing.draft, list, [...entries, blank(list, editing.treatment, entries)]));
    desk.goTo(`overrides.add.${list}.${entries.length}.${fieldsAdded(list).find(isText)?.name}`);
    desk.say(`A new ${addedLists[list].one}. Its texts are yet to be written.`);
  };
  return html`
    <div class="row">
      ${lists.map((list) => html`<button type="button" data-add=${list} @click=${() => add(list)}>Add your own ${addedLists[list].one}</button>`)}
    </div>
  `;
}

/** An entry with an id that nothing has yet, and the first of what it must choose. */
function blank(list: AddedList, {facts}: Treatment, others: readonly AddedEntry[]): AddedEntry {
  const taken = [...[...entriesOf(facts).values()].flat(), ...others].map(({id}) => id);
  const number = [...taken.keys(), taken.length].find(
    (n) => !taken.includes(`${addedLists[list].id}-${n + 1}`),
  )!;
  const values = fieldsAdded(list).map((field) => [field.name, choicesOf(field, facts)[0] ?? '']);
  return {...Object.fromEntries(values), id: `${addedLists[list].id}-${number + 1}`} as AddedEntry;
}

const isText = ({choices, refersTo, name}: AddedField) => !choices && !refersTo && name !== 'id';

const choicesOf = ({choices, refersTo}: AddedField, facts: Treatment['facts']): readonly string[] =>
  choices ??
  (refersTo
    ? (entriesOf(facts)
        .get(refersTo)
        ?.map(({id}) => id) ?? [])
    : []);

/** What a clinic has added to a section. */
export const addedRows = (desk: Desk, {id: section}: EditableSection): TemplateResult => html`
  ${listsOf(section).map((list) => addedIn(desk.editing.draft, list).map((entry, at) => addedRow(desk, list, entry, at)))}
  ${section === priceSection ? priceRow(desk) : nothing}
`;

function addedRow(desk: Desk, list: AddedList, entry: AddedEntry, at: number) {
  const key = addedKey(list, at);
  const isOpen = desk.openId === key;
  const fields = fieldsAdded(list);
  const label = entry[fields.find(isText)?.name ?? 'id'];
  const hasFault = desk.editing.checked.places.has(key);
  return html`
    <div class="entry ${isOpen ? 'open' : ''}" data-entry=${key}>
      <h3>
        <button type="button" aria-expanded=${isOpen ? 'true' : 'false'} @click=${() => desk.toggle(key)}>
          <span class="words">
            <span class="label" dir="auto">${label || `A new ${addedLists[list].one}`}</span>
            <code>${entry.id}</code>
          </span>
          <span class="marks">
            ${hasFault ? html`<span class="chip fault">To mend</span>` : nothing}
            <span class="chip added">Added by you</span>
          </span>
        </button>
      </h3>
      ${isOpen ? html`<div class="body stack">${fields.map((field) => addedField(desk, {list, entry, at, field}))} ${removal(desk, list, at)}</div>` : nothing}
    </div>
  `;
}

interface PlacedField {
  readonly list: AddedList;
  readonly entry: AddedEntry;
  readonly at: number;
  readonly field: AddedField;
}

function addedField(desk: Desk, {list, entry, at, field}: PlacedField) {
  const {editing} = desk;
  const {draft, page, checked, treatment} = editing;
  const {name} = field;
  const path = `overrides.add.${list}.${at}.${name}`;
  const value = entry[name] ?? '';
  const change = (text: string) =>
    editing.change(withAdded(draft, list, addedIn(draft, list).with(at, {...entry, [name]: text})), path);
  const choices = choicesOf(field, treatment.facts);
  const label = fieldName(name);
  if (choices.length === 0) return textField({path, label, value, faults: checked.faults, page, change});
  const own = checked.faults.filter((fault) => fault.path === path);
  return html`
    <div class="field">
      <label for=${path}>${label}</label>
      <select
        id=${path}
        .value=${value}
        aria-invalid=${own.length > 0 ? 'true' : 'false'}
        aria-describedby="${path}-fault"
        @change=${(event: Event) => change(textOf(event))}
      >
        ${choices.includes(value) ? nothing : html`<option value=${value} selected>Choose…</option>`}
        ${choices.map((choice) => html`<option value=${choice} ?selected=${choice === value}>${choiceName(field, choice, desk)}</option>`)}
      </select>
      <div id="${path}-fault" aria-live="polite">${faultList(own, page)}</div>
    </div>
  `;
}

/** What readers see for a choice: the heading that the entry will stand under. */
function choiceName({name, refersTo}: AddedField, choice: string, {editing: {page}}: Desk): string {
  const {messages, treatment} = page;
  if (name === 'urgency' || name === 'time')
    return (messages.sideEffects[name] as Readonly<Record<string, string>>)[choice] ?? choice;
  const [section, list] = refersTo?.split('.') ?? [];
  const words = treatment.words[messages.lang] ?? treatment.words['en'];
  const leaves = leavesOf(((words ?? {}) as Readonly<Record<string, unknown>>)[section ?? '']);
  return leaves.find(({path}) => path[0] === list && path[1] === choice)?.value ?? choice;
}

function removal(desk: Desk, list: AddedList, at: number) {
  const {editing} = desk;
  const entries = addedIn(editing.draft, list);
  const remove = (event: Event) => {
    (event.target as HTMLElement).closest('section')?.querySelector('button')?.focus();
    editing.change(
      withAdded(
        editing.draft,
        list,
        entries.filter((_, i) => i !== at),
      ),
    );
    desk.toggle(addedKey(list, at));
    desk.say('Taken out. Undo brings it back.');
  };
  const move = (step: -1 | 1) => {
    const other = entries[at + step];
    const own = entries[at];
    if (!other || !own) return desk.say(step < 0 ? 'It is the first of yours.' : 'It is the last of yours.');
    editing.change(withAdded(editing.draft, list, entries.with(at, other).with(at + step, own)));
    desk.goTo(`overrides.${addedKey(list, at + step)}`, `[data-step="${step}"]`);
    desk.say(`Now ${at + step + 1} of ${entries.length} of yours.`);
  };
  return html`
    <div class="cost paid">
      <p>
        Readers see <q class="mark-quoted">${editing.page.messages.edited.added}</q> by it, and no source of
        ours stands there. Your hours, phone and prices can stand in it; a share of people, a rate or a dose
        cannot. The review hash is another.
      </p>
    </div>
    <div class="row">
      <button type="button" data-step="-1" @click=${() => move(-1)}>Move up</button>
      <button type="button" data-step="1" @click=${() => move(1)}>Move down</button>
      <button type="button" @click=${remove}>Take it out</button>
      <span>${at + 1} of ${entries.length} of yours; they stand after ours</span>
    </div>
  `;
}

function priceRow(desk: Desk) {
  const {editing} = desk;
  const {draft, page, checked} = editing;
  const path = 'overrides.add.price';
  const value = draft.overrides?.add?.price;
  const isOpen = desk.openId === 'add.price';
  return html`
    <div class="entry ${isOpen ? 'open' : ''}" data-entry="add.price">
      <h3>
        <button
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => desk.toggle('add.price')}
        >
          <span class="words"><span class="label">What you say of your price</span><code>price</code></span>
          <span class="marks"
            >${value === undefined ? nothing : html`<span class="chip added">Added by you</span>`}</span
          >
        </button>
      </h3>
      ${
        isOpen
          ? html`<div class="body stack">
              ${textField({
                path,
                label: page.messages.summary.ownPrice,
                value: value ?? '',
                faults: checked.faults,
                page,
                change: (text) => editing.change(withPrice(draft, text === '' ? undefined : text), path),
                before: html`<p class="note">
                  Prices can stand in it. Readers see <q>${page.messages.edited.added}</q> by it, and the
                  review hash changes.
                </p>`,
              })}
            </div>`
          : nothing
      }
    </div>
  `;
}
