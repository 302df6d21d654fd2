import {arrange} from '../arrange.js';
import type {ResolvedEffect, ResolvedFigure, SideEffectsContent} from '../resolved.js';
import {times, urgencies} from '../../locales/vocabulary.js';
import type {Effect} from '../schema.js';
import {createWriter, type Ground, type Writer} from '../writer.js';
import {dayNotes} from './day-notes.js';
import {alwaysOpen, provenance} from './provenance.js';
import {seekHelp} from './seek-help.js';

/** The side effects: emergencies apart, the rest by urgency and then by time. */
export function sideEffects(ground: Ground): SideEffectsContent | undefined {
  const {treatment, overrides, messages} = ground;
  const section = treatment.facts.sideEffects;
  if (!section) return undefined;
  const {notes} = treatment.facts;
  const writer = createWriter(ground);

  const title = writer.text((w) => w.sideEffects?.title, ['side-effects', 'title']);
  const overall = (section.overall ?? []).map(({id, sources}) =>
    writer.statement((w) => w.sideEffects?.overall?.[id], sources),
  );
  const intro = writer.statement((w) => w.sideEffects?.intro, section.intro, ['side-effects', 'intro']);
  const help = seekHelp(ground, writer);
  const isEmergency = (effect: Effect) => effect.urgency === 'emergency';
  const emergencies = section.effects.filter(isEmergency).map((effect) => resolveEffect(effect, writer));
  const {shown, hidden} = arrange(
    section.effects.filter((effect) => !isEmergency(effect)),
    overrides,
  );
  const built = shown.map((effect) => resolveEffect(effect, writer));
  const added = (overrides.add?.sideEffects ?? []).map((effect): ResolvedEffect => ({
    ...effect,
    name: {...writer.foreign(effect.name), by: 'added'},
    feels: {...writer.foreign(effect.feels), by: 'added', cites: []},
    action: {...writer.foreign(effect.action), by: 'added', cites: []},
    figures: [],
    leads: 0,
  }));
  const inOrder = [...built, ...added].sort(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      times.indexOf(a.time) - times.indexOf(b.time),
  );
  const all = markRepeats([...emergencies, ...inOrder]);
  const report = writer.optionalStatement((w) => w.notes.report, notes.report);
  return {
    title,
    overall,
    intro,
    seekHelp: help,
    ...alwaysOpen(ground, writer),
    emergencies: all.slice(0, emergencies.length),
    effects: all.slice(emergencies.length),
    ...dayNotes(ground, writer),
    ...(report && {report}),
    ...(hidden && {hidden: messages.edited.hidden(hidden)}),
    provenance: provenance(ground, writer, 'sideEffects'),
  };
}

function resolveEffect(
  {id, urgency, time, sources, figures, leads = 1}: Effect,
  writer: Writer,
): ResolvedEffect {
  const note = writer.optionalStatement((w) => w.sideEffects?.effects[id]?.note, sources);
  return {
    id,
    urgency,
    time,
    name: writer.text((w) => w.sideEffects?.effects[id]?.name, [id, 'name']),
    feels: writer.statement((w) => w.sideEffects?.effects[id]?.feels, sources, [id, 'feels']),
    action: writer.statement((w) => w.sideEffects?.effects[id]?.action, sources, [id, 'action']),
    ...(note && {note}),
    figures: withoutRepeats(figures.map((figure) => writer.figure(figure))),
    leads: Math.min(leads, figures.length),
  };
}

/** Who was counted is described once, however many figures are about the same people. */
function withoutRepeats(figures: readonly ResolvedFigure[]): ResolvedFigure[] {
  return figures.map(({whoInFull, ...figure}, i) => {
    const isFirst = !figures.slice(0, i).some((other) => other.whoInFull?.text === whoInFull?.text);
    return {...figure, ...(whoInFull && isFirst && {whoInFull})};
  });
}

/** Marks the descriptions that stand in an effect above: a reader who has the whole list before them needs them once. */
function markRepeats(effects: readonly ResolvedEffect[]): ResolvedEffect[] {
  const described = new Set<string>();
  return effects.map((effect) => ({
    ...effect,
    figures: effect.figures.map((figure) => {
      const who = figure.whoInFull?.text;
      if (!who) return figure;
      const isRepeat = described.has(who);
      described.add(who);
      return isRepeat ? {...figure, describedAbove: true as const} : figure;
    }),
  }));
}
