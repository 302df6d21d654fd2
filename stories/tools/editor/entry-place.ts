import {html, nothing, type TemplateResult} from 'lit';
import {costOfHiding} from './costs.js';
import type {Desk, Placed} from './desk.js';
import {isHidden, withHidden, withOrder} from './draft.js';
import {inOrder, moved} from './order.js';
import {whyNotHidden, whyNotMoved} from './reasons.js';

/** Whether an entry is shown, and where: what a clinic can do about it, or why it cannot. */
export const entryPlace = (desk: Desk, placed: Placed): TemplateResult => html`
  ${hiding(desk, placed)} ${placed.entry.arranged ? moving(desk, placed) : nothing}
`;

function hiding(desk: Desk, {section, entry}: Placed) {
  const {editing} = desk;
  const {draft, page} = editing;
  const reason = whyNotHidden(entry, section.id);
  if (reason) return html`<p class="note">${reason}</p>`;
  if (!entry.arranged || entry.guarded) return nothing;
  const hidden = isHidden(draft, entry.id);
  const {mark} = costOfHiding(page, section.id, entry.id, draft.overrides?.hide);
  const press = () => {
    editing.change(withHidden(draft, entry.id, !hidden));
    desk.say(hidden ? 'Shown again.' : `Hidden. Readers see: ${mark}`);
  };
  return html`
    <div class="field">
      <div>
        <button type="button" @click=${press}>${hidden ? 'Show it again' : 'Hide this entry'}</button>
      </div>
      <div class="cost ${hidden ? 'paid' : ''}">
        <p>
          ${hidden ? 'Because you hid this, readers see' : 'If you hide this, readers will see'}
          <q class="mark-quoted">${mark}</q> The entry ${hidden ? 'is' : 'will be'} gone from the page with
          its numbers and sources. The review hash
          ${hidden ? 'is another: a review that was signed before does not cover this page.' : 'will change.'}
        </p>
      </div>
    </div>
  `;
}

function moving(desk: Desk, {section, entry}: Placed) {
  const {editing} = desk;
  const {draft, groups} = editing;
  const group = groups.find((ids) => ids.includes(entry.id)) ?? [];
  const reason = whyNotMoved(entry, group);
  if (reason) return html`<p class="note">${reason}</p>`;
  const {order} = draft.overrides ?? {};
  const fixed = section.entries.flatMap(({id, paired}) => (paired ? [id] : []));
  const at = inOrder(group, order).indexOf(entry.id) + 1;
  const move = (step: -1 | 1) => {
    const next = moved(group, entry.id, step, {order, fixed});
    if (next) editing.change(withOrder(draft, next));
    desk.say(next ? `Now ${at + step} of ${group.length} in its group.` : whyStill(at, step, group.length));
  };
  return html`
    <div class="field">
      <div class="row">
        <button type="button" @click=${() => move(-1)}>Move up</button>
        <button type="button" @click=${() => move(1)}>Move down</button>
        <span>${at} of ${group.length} in its group</span>
      </div>
      <p class="note">
        ${[-1, 1].map((step) => (moved(group, entry.id, step as -1 | 1, {order, fixed}) ? '' : `${whyStill(at, step, group.length)} `))}Its
        text, mark and sources stay as they are when it moves. The review hash changes.
      </p>
    </div>
  `;
}

function whyStill(at: number, step: number, count: number): string {
  if (step < 0 && at === 1) return 'It is the first of its group.';
  if (step > 0 && at === count) return 'It is the last of its group.';
  return 'It cannot move there: the two halves of what is known keep their place.';
}
