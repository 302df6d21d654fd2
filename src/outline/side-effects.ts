import type {ResolvedEffect, SideEffectsContent} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {figureInBrief, figureInFull, whoInFull} from './figure.js';
import {groupEffects, type Grouping} from './group-effects.js';
import {heading, joined, line, paragraphs, strong, together, type Block, type Entry} from './outline.js';
import {alwaysOpen, dayNotes} from './section.js';
import {seekHelp} from './seek-help.js';

/** How the page shows the side effects. */
export interface SideEffectsOptions {
  readonly groupBy: Grouping;
}

/** The side effects, the most urgent first, each with its numbers and what to do. */
export const sideEffects = (
  section: SideEffectsContent,
  messages: Messages,
  {groupBy}: SideEffectsOptions,
): Block[] => [
  ...together(...section.overall),
  ...seekHelp(
    section.seekHelp,
    messages.seekHelp.more,
    section.emergencies.map((effect) => entry(effect, messages)),
  ),
  ...groupEffects(section.effects, groupBy, messages).flatMap(({title, effects}) => [
    heading(1, title),
    ...effects.map((effect) => entry(effect, messages)),
  ]),
  ...paragraphs(section.intro),
  ...alwaysOpen(section),
  ...dayNotes(section),
  ...paragraphs(section.report),
];

function entry(
  {id, name, time, feels, action, note, figures, leads}: ResolvedEffect,
  messages: Messages,
): Entry {
  const {sideEffects: words} = messages;
  const lead = figures.slice(0, leads);
  const lines = [
    ...lead.map((one) => figureInBrief(one, messages)),
    [feels],
    line`${strong(words.whatToDo)} ${action}`,
    note && [note],
    joined(messages.join.sentence(words.time[time]), ...lead.map((one) => whoInFull(one, messages))),
    ...figures.slice(leads).map((one) => figureInFull(one, messages)),
  ];
  return {kind: 'entry', id, name: [name], lines: lines.filter((one) => one !== undefined)};
}
