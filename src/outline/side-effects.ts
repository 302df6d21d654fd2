import type {ResolvedEffect, SideEffectsContent} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {figure, figureInFull} from './figure.js';
import {groupEffects, type Grouping} from './group-effects.js';
import {heading, joined, line, paragraph, paragraphs, strong, type Block, type Entry} from './outline.js';
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
  paragraph(section.intro),
  ...seekHelp(section.seekHelp, [
    heading(1, messages.seekHelp.more),
    ...section.emergencies.map((effect) => entry(effect, messages)),
  ]),
  ...groupEffects(section.effects, groupBy, messages).flatMap(({title, effects}) => [
    heading(1, title),
    ...effects.map((effect) => entry(effect, messages)),
  ]),
  ...paragraphs(section.day, section.report),
];

function entry({id, name, time, feels, action, note, figures}: ResolvedEffect, messages: Messages): Entry {
  const {sideEffects: words} = messages;
  const [first, ...others] = figures;
  const lines = [
    first && figure(first),
    [feels],
    line`${strong(words.whatToDo)} ${action}`,
    note && [note],
    first?.bothWays && [{text: first.bothWays}],
    joined(line`${words.time[time]}.`, first?.whoInFull),
    ...others.map((one) => figureInFull(one, messages)),
  ];
  return {kind: 'entry', id, name: [name], lines: lines.filter((one) => one !== undefined && one !== '')};
}
