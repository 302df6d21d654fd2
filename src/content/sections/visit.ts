import {isolate} from '../../locales/direction.js';
import {arrange} from '../arrange.js';
import {telephone} from '../phone.js';
import type {Statement, VisitContent, VisitEntry, VisitQuestion} from '../resolved.js';
import type {Overrides, VisitItem} from '../schema.js';
import {valueOf} from '../value-of.js';
import {createWriter, type Ground, type Writer} from '../writer.js';
import {listFor} from './list-for.js';
import {alwaysOpen, provenance} from './provenance.js';
import {helpLineInFull, signsOf} from './seek-help.js';

/** The day of treatment, phase by phase, and what to ask the clinic. */
export function visit(ground: Ground): VisitContent | undefined {
  const {treatment, overrides, messages} = ground;
  const section = treatment.facts.visit;
  if (!section) return undefined;
  const writer = createWriter(ground);

  const items = arrange(section.items, overrides);
  const questions = arrange(section.questions, overrides);
  const hidden = items.hidden + questions.hidden;
  const added = addedBy(overrides, writer);
  return {
    title: writer.text((w) => w.visit?.title, ['visit', 'title']),
    intro: writer.statement((w) => w.visit?.intro, section.intro, ['visit', 'intro']),
    phases: section.phases
      .map(({id, sources}) => ({
        id,
        name: writer.text((w) => w.visit?.phases[id]?.name),
        answer: writer.statement((w) => w.visit?.phases[id]?.answer, sources),
        entries: seenFirst([
          ...items.shown.filter(({phase}) => phase === id).map((item) => entry(item, ground, writer)),
          ...added.entries.filter(({phase}) => phase === id),
        ]),
      }))
      .filter(({entries}) => entries.length > 0),
    asks: section.groups
      .map(({id}) => ({
        id,
        name: writer.text((w) => w.visit?.groups[id]),
        questions: [
          ...questions.shown.filter(({group}) => group === id).map((one) => question(one, writer)),
          ...added.questions.filter(({group}) => group === id),
        ],
      }))
      .filter((group) => group.questions.length > 0),
    listFor: listFor(ground),
    seekHelp: helpLineInFull(ground, writer),
    ...alwaysOpen(ground, writer),
    ...(hidden && {hidden: messages.edited.hidden(hidden)}),
    provenance: provenance(ground, writer, 'visit'),
  };
}

/** What stands behind the fold of a phase comes after what is seen at once. */
const seenFirst = (entries: readonly VisitEntry[]): VisitEntry[] => [
  ...entries.filter(({shown}) => shown !== 'more'),
  ...entries.filter(({shown}) => shown === 'more'),
];

function entry({id, shown, lists, differs, sources}: VisitItem, ground: Ground, writer: Writer): VisitEntry {
  const {overrides} = ground;
  const why = writer.optionalStatement((w) => w.visit?.items[id]?.why, sources);
  const note = writer.optionalStatement((w) => w.visit?.items[id]?.note, sources);
  const rule = differs && valueOf(overrides.rules, id);
  return {
    id,
    shown: shown ?? 'more',
    label: writer.text((w) => w.visit?.items[id]?.label, [id, 'label']),
    signs: lists ? signsOf(lists, ground, writer) : [],
    text: writer.statement((w) => w.visit?.items[id]?.text, sources, [id, 'text']),
    ...(why && {why}),
    ...(note && {note}),
    ...(rule && {rule: {...writer.foreign(rule), by: 'added' as const}}),
    ...((differs || lists === 'today') && callTheClinic(ground)),
  };
}

/** The way to ask, where the page gives the clinic's number. */
function callTheClinic({
  settings: {clinicName = '', clinicPhone},
  messages,
}: Ground): Pick<VisitEntry, 'call'> {
  if (!clinicPhone) return {};
  const text = messages.seekHelp.callClinic(clinicName, isolate(clinicPhone, messages.dir));
  return {call: {text, href: telephone(clinicPhone)}};
}

function question({id, sources}: {id: string; sources: readonly string[]}, writer: Writer): VisitQuestion {
  const why = writer.optionalStatement((w) => w.visit?.questions[id]?.why, sources);
  return {
    id,
    text: writer.statement((w) => w.visit?.questions[id]?.text, sources, [id, 'text']),
    ...(why && {why}),
  };
}

/** What a clinic adds: steps with a row of their own, and questions. */
function addedBy({add = {}}: Overrides, writer: Writer) {
  const own = (text: string): Statement => ({...writer.foreign(text), by: 'added', cites: []});
  return {
    entries: (add.visit ?? []).map(({id, phase, label, text}): VisitEntry & {phase: string} => ({
      id,
      phase,
      shown: 'row',
      label: own(label),
      signs: [],
      text: own(text),
    })),
    questions: (add.questions ?? []).map(({id, group, text}): VisitQuestion & {group: string} => ({
      id,
      group,
      text: own(text),
    })),
  };
}
