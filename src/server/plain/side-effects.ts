import type {ResolvedEffect, SideEffectsContent} from '../../content/resolved.js';
import {allowed} from '../../page/allowed.js';
import {groupEffects, groupings} from '../../elements/side-effects/group-effects.js';
import type {SideEffectsElement} from '../../elements/side-effects/side-effects-element.js';
import type {Block} from './block.js';
import {figure} from './figure.js';
import {heading, html, type Html} from './html.js';
import {seekHelp} from './seek-help.js';
import {alwaysOpen, dayNotes, say, statement} from './statement.js';

/** The side effects, the most urgent first, each with its numbers and what to do. */
export function sideEffects(block: Block<SideEffectsContent>, element: SideEffectsElement): Html {
  const {section, messages, level} = block;
  const by = allowed(element, 'group-by', element.groupBy, groupings, 'urgency');
  const emergencies = {title: messages.sideEffects.urgency.emergency, effects: section.emergencies};
  const groups = [emergencies, ...groupEffects(section.effects, by, messages)];
  return html`
    ${[...section.overall, section.intro].map((one) => html`<p>${statement(one, block)}</p> `)}
    ${seekHelp(block)} ${alwaysOpen(block)}
    ${groups.map(
      ({title, effects}) => html` ${heading(level + 1, title)} ${effects.map((one) => effect(one, block))} `,
    )}
    ${dayNotes(block)} ${section.report && html`<p>${statement(section.report, block)}</p>`}
  `;
}

const effect = (
  {id, name, time, feels, action, note, figures}: ResolvedEffect,
  block: Block<SideEffectsContent>,
): Html => html`
  ${heading(block.level + 2, say(name, block), id)}
  ${figures.map((one) => html`<p>${figure(one, block)}</p> `)}
  <p>${block.messages.sideEffects.time[time]}. ${statement(feels, block)}</p>
  <p><strong>${block.messages.sideEffects.whatToDo}</strong> ${statement(action, block)}</p>
  ${note && html`<p>${statement(note, block)}</p>`}
`;
