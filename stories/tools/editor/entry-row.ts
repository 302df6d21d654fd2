import {html, nothing, type TemplateResult} from 'lit';
import type {Desk, Placed} from './desk.js';
import {entryFields} from './entry-fields.js';
import {entryPlace} from './entry-place.js';
import {marksOf} from './marks.js';
import {whyFixed, whyGuarded} from './reasons.js';

/** One entry: its first words, its id and what was done to it. Opened: all that it says, and what can be done. */
export function entryRow(desk: Desk, placed: Placed): TemplateResult {
  const {entry, section} = placed;
  const isOpen = desk.openId === entry.id;
  const marks = marksOf(desk.editing, entry, section.id);
  return html`
    <div class="entry ${isOpen ? 'open' : ''}" data-entry=${entry.id}>
      <h3>
        <button
          type="button"
          aria-expanded=${isOpen ? 'true' : 'false'}
          @click=${() => desk.toggle(entry.id)}
        >
          <span class="words">
            <span class="label" dir="auto" lang=${desk.editing.page.messages.lang}>${entry.label}</span>
            <code>${entry.id}</code>
          </span>
          <span class="marks"
            >${marks.map(({text, kind}) => html`<span class="chip ${kind}">${text}</span>`)}</span
          >
        </button>
      </h3>
      ${isOpen ? body(desk, placed) : nothing}
    </div>
  `;
}

function body(desk: Desk, placed: Placed) {
  const {entry} = placed;
  const guarded = whyGuarded(entry);
  return html`
    <div class="body stack">
      ${guarded ? html`<p class="stays"><b>This stays as it is.</b> ${guarded}</p>` : nothing}
      ${entryFields(desk, placed)} ${entryPlace(desk, placed)} ${whatStays(desk, placed)}
      ${sources(desk, placed)}
    </div>
  `;
}

/** What cannot be changed, each with why. Where nothing else is there, it stands open. */
function whatStays(desk: Desk, {entry}: Placed) {
  if (entry.fixed.length === 0) return nothing;
  const lang = desk.editing.page.messages.lang;
  return html`
    <details ?open=${entry.fields.length === 0}>
      <summary>What stays as it is, and why (${entry.fixed.length})</summary>
      <dl>
        ${entry.fixed.map(
          (statement) => html`
            <dt>
              <span dir="auto" lang=${lang}>${statement.text}</span>
              <code>${statement.id}</code>
              ${statement.population ? html`<span class="note" lang=${lang}>${statement.population}</span>` : nothing}
              ${statement.certainty ? html`<span class="note" lang=${lang}>${statement.certainty}</span>` : nothing}
            </dt>
            <dd class="note">${whyFixed(statement, entry)}</dd>
          `,
        )}
      </dl>
    </details>
  `;
}

function sources({editing}: Desk, {entry, section}: Placed) {
  if (entry.sources.length === 0 || section.id === 'sources') return nothing;
  const named = editing.treatment.facts.sources.filter(({id}) => entry.sources.includes(id));
  return html`
    <details>
      <summary>Sources of this entry (${named.length})</summary>
      <ul class="bullets">
        ${named.map(
          ({id, citation, href}) =>
            html`<li>
              ${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${citation}</a>` : citation}
              <code>${id}</code>
            </li>`,
        )}
      </ul>
    </details>
  `;
}
