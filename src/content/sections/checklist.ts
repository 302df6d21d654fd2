import type {Messages} from '../../locales/messages.js';
import {arrange} from '../arrange.js';
import type {ChecklistContent, ResolvedItem} from '../resolved.js';
import type {Basis, ChecklistItem} from '../schema.js';
import {createWriter, type Ground, type Writer} from '../writer.js';
import {dayNotes} from './day-notes.js';
import {listFor} from './list-for.js';
import {alwaysOpen, provenance} from './provenance.js';
import {helpLineInFull} from './seek-help.js';

/** The checklist: what a reader must tell the clinic, by topic. */
export function checklist(ground: Ground): ChecklistContent | undefined {
  const {treatment, overrides, messages} = ground;
  const section = treatment.facts.checklist;
  if (!section) return undefined;
  const writer = createWriter(ground);

  const title = writer.text((w) => w.checklist?.title, ['contraindications', 'title']);
  const intro = writer.statement((w) => w.checklist?.intro, section.intro, ['contraindications', 'intro']);
  const introToRead = writer.optionalStatement((w) => w.checklist?.introToRead, section.intro);
  const {shown, hidden} = arrange(section.items, overrides);
  const added = (overrides.add?.checklist ?? []).map((item): ResolvedItem => ({
    id: item.id,
    topic: item.topic,
    statement: {...writer.foreign(item.statement), by: 'added'},
    question: {...writer.foreign(item.question), by: 'added'},
    why: {...writer.foreign(item.why), by: 'added', cites: []},
    basis: [onlySays(messages.checklist.opinion)],
    weight: weightOf({kind: 'opinion'}),
    crisis: false,
  }));
  const topics = section.topics
    .map(({id}) => ({
      id,
      name: writer.text((w) => w.checklist?.topics[id]),
      items: [
        ...shown.filter((item) => item.topic === id).map((item) => resolveItem(item, writer, messages)),
        ...added.filter((item) => item.topic === id),
      ],
    }))
    .filter(({items}) => items.length > 0);
  return {
    title,
    intro,
    introToRead: introToRead && !intro.by ? introToRead : intro,
    seekHelp: helpLineInFull(ground, writer),
    topics,
    crisis: writer.statement((w) => w.seekHelp.crisis, treatment.facts.seekHelp.crisis),
    ...alwaysOpen(ground, writer),
    ...dayNotes(ground, writer),
    listFor: listFor(ground),
    ...(hidden && {hidden: messages.edited.hidden(hidden)}),
    provenance: provenance(ground, writer, 'checklist'),
  };
}

function resolveItem(
  item: ChecklistItem,
  writer: Writer,
  {checklist: say, format, join}: Messages,
): ResolvedItem {
  const {id, topic, basis, crisis = false, sources} = item;
  const words = (each: Basis) => {
    if (each.kind === 'opinion') return onlySays(say.opinion);
    if (each.kind === 'guideline') return onlySays(say.guideline[each.says]);
    if (each.kind === 'evidence') return onlySays(say.evidence[each.says]);
    const labels = each.labels.map((label) => writer.text((w) => w.checklist?.labels[label]).text);
    const says = say.label[each.says];
    const listed = format.list(labels);
    return {says, labels: listed, text: join.aside(says, listed)};
  };
  const isLabel = basis.some(({kind}) => kind === 'label');
  const note = writer.optionalStatement((w) => w.checklist?.items[id]?.note, sources);
  return {
    id,
    topic,
    statement: writer.text((w) => w.checklist?.items[id]?.statement, [id, 'statement']),
    question: writer.text((w) => w.checklist?.items[id]?.question, [id, 'question']),
    why: writer.statement((w) => w.checklist?.items[id]?.why, sources, [id, 'why']),
    ...(note && {note}),
    basis: basis.map(words),
    weight: Math.max(...basis.map(weightOf)),
    ...(isLabel && {labelAdvice: writer.text((w) => w.checklist?.labelAdvice)}),
    crisis,
  };
}

/** A ground that names no label. */
const onlySays = (says: string) => ({says, text: says});

/** Labels that forbid come before guidelines, those before labels that warn and what was found elsewhere, opinion last. */
function weightOf(basis: Basis): number {
  if (basis.kind === 'opinion') return 0;
  if (basis.kind === 'evidence') return 1;
  if (basis.kind === 'guideline') return basis.says === 'review' ? 2 : 4;
  return {'do-not-use': 6, 'not-recommended': 5, interacts: 3, warns: 1}[basis.says];
}
