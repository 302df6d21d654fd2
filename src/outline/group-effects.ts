import type {ResolvedEffect} from '../content/resolved.js';
import {times, urgencies, type Time, type Urgency} from '../locales/vocabulary.js';
import type {Messages} from '../locales/messages.js';

/** How the list is divided. */
export const groupings = ['urgency', 'time'] as const;
export type Grouping = (typeof groupings)[number];

/** Side effects under one heading. */
export interface EffectGroup {
  readonly id: Urgency | Time;
  readonly title: string;
  readonly effects: readonly ResolvedEffect[];
}

/** The list divided by urgency or by time, without empty groups. */
export function groupEffects(
  effects: readonly ResolvedEffect[],
  by: Grouping,
  {sideEffects: say}: Messages,
): EffectGroup[] {
  const groups: EffectGroup[] =
    by === 'time'
      ? times.map((id) => ({id, title: say.time[id], effects: effects.filter(({time}) => time === id)}))
      : urgencies.map((id) => ({
          id,
          title: say.urgency[id],
          effects: effects.filter(({urgency}) => urgency === id),
        }));
  return groups.filter(({effects: some}) => some.length > 0);
}
