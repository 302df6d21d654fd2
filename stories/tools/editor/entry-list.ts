import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {textOf} from '../shared/field.js';
import {addButtons, addedRows} from './added-entries.js';
import type {Desk} from './desk.js';
import {entryRow} from './entry-row.js';
import {filters, findEntries, most, type Filter, type Found, type Wanted} from './find-entries.js';
import {inOrder} from './order.js';
import type {EditableEntry} from './entries.js';

/** What is listed, and how that is chosen. */
export interface List extends Wanted {
  readonly desk: Desk;
  readonly choose: (wanted: Partial<Wanted>) => void;
}

/** Where one looks: a section, or a word in all of them. */
export function listControls({desk: {editing}, section, filter, find, choose}: List): TemplateResult {
  return html`
    <div class="controls">
      <div class="field whole">
        <label for="find">Find in all sections</label>
        <input
          id="find"
          type="search"
          .value=${find}
          @input=${(event: Event) => choose({find: textOf(event).trim()})}
        />
      </div>
      <div class="field">
        <label for="section">Section</label>
        <select
          id="section"
          .value=${section}
          @change=${(event: Event) => choose({section: textOf(event), find: ''})}
        >
          ${editing.sections.map(
            ({id, title, entries}) =>
              html`<option value=${id} ?selected=${id === section}>${title} (${entries.length})</option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="filter">Show</label>
        <select
          id="filter"
          .value=${filter}
          @change=${(event: Event) => choose({filter: textOf(event) as Filter})}
        >
          ${Object.entries(filters).map(([id, name]) => html`<option value=${id} ?selected=${id === filter}>${name}</option>`)}
        </select>
      </div>
    </div>
  `;
}

/** The entries that are asked for, section by section, as a clinic has put them. */
export function entryList(list: List): TemplateResult {
  const {desk} = list;
  const found = findEntries(desk.editing, list);
  const count = found.reduce((sum, {entries}) => sum + entries.length, 0);
  return html`
    <p role="status">${summaryOf(list, count)}</p>
    ${found.length > 1 ? jumps(desk, found) : nothing}
    <div class="entries">${found.map((one) => sectionOf(list, one, found.length > 1))}</div>
  `;
}

/** A way down to each section where something was found, with how much. */
function jumps(desk: Desk, found: readonly Found[]) {
  return html`
    <div class="row" role="group" aria-label="Sections where something was found">
      ${found.map(
        ({section: {id, title}, entries}) => html`
          <button type="button" class="jump" @click=${() => desk.focusOn(`#${headingOf(id)}`)}>
            ${title} (${entries.length})
          </button>
        `,
      )}
    </div>
  `;
}

const headingOf = (section: string) => `section-${section}`;

/** The entries of a section; its name stands above them where others stand there too. */
function sectionOf(list: List, one: Found, isOneOfMany: boolean) {
  const {desk} = list;
  const {id, title} = one.section;
  return html`
    <section class="rows" aria-label=${title}>
      ${isOneOfMany || id !== list.section ? html`<h2 id=${headingOf(id)} tabindex="-1">${title} (${one.entries.length})</h2>` : nothing}
      ${list.filter === 'all' && list.find === '' ? addButtons(desk, one.section) : nothing}
      ${repeat(
        arranged(desk, one),
        ({id}) => id,
        (entry) => entryRow(desk, {section: one.section, entry}),
      )}
      ${one.withAdded ? addedRows(desk, one.section) : nothing}
    </section>
  `;
}

function summaryOf({filter, find}: Wanted, count: number): string {
  const entries = count === 1 ? '1 built-in entry' : `${count} built-in entries`;
  if (count >= most) return `The first ${most} entries. Look for more words to find fewer.`;
  if (find) return `${entries} with “${find}”, in all sections.`;
  if (filter === 'changed') return `${entries} that you changed, in all sections, and what you added.`;
  if (filter === 'faulty') return `${entries} to mend, in all sections.`;
  return `${entries}. Open one to change it.`;
}

/** Entries of a group stand as the clinic has put them; groups stay where they are. */
function arranged({editing: {groups, draft}}: Desk, {entries}: Found): EditableEntry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const places = new Map<readonly string[], string[]>();
  const groupOf = (id: string) => groups.find((ids) => ids.includes(id));
  return entries.map((entry) => {
    const group = groupOf(entry.id);
    if (!group) return entry;
    const left = places.get(group) ?? inOrder(group, draft.overrides?.order).filter((id) => byId.has(id));
    places.set(group, left.slice(1));
    return byId.get(left[0]!)!;
  });
}
