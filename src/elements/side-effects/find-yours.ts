import {html, nothing} from 'lit';
import type {ResolvedEffect} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {times, type Time} from '../../locales/vocabulary.js';
import type {EffectGroup} from '../../outline/group-effects.js';
import {chips} from '../../templates/chips.js';

/** Down to a group in one tap: "Usually mild 11". What the choice of a time leaves empty is not offered. */
export const jumpTo = (
  groups: readonly (EffectGroup & {readonly count: number})[],
  {sideEffects: words}: Messages,
) =>
  chips(
    words.find,
    groups
      .filter(({count}) => count > 0)
      .map(({id, title, count}) => ({to: `group-${id}`, text: words.groupWith(title, count)})),
  );

/** The choice of a time: radio buttons that look like chips. What they changed is said aloud. */
export function timeFilter(
  effects: readonly ResolvedEffect[],
  chosen: Time | 'all',
  {sideEffects: words}: Messages,
) {
  const present = times.filter((time) => effects.some((effect) => effect.time === time));
  const shown = effects.filter(({time}) => chosen === 'all' || time === chosen).length;
  return html`
    <span class="radios" part="filter" role="radiogroup" aria-label=${words.filter}>
      ${(['all', ...present] as const).map(
        (time) =>
          html`<label
            ><input
              class="visually-hidden"
              type="radio"
              name="time"
              value=${time}
              .checked=${chosen === time}
            /><span class="choice">${time === 'all' ? words.allTimes : words.timeInBrief[time]}</span></label
          >`,
      )}
    </span>
    <p class="visually-hidden" role="status">${chosen === 'all' ? nothing : words.shown(shown)}</p>
  `;
}
