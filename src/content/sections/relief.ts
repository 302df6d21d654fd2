import type {Messages} from '../../locales/messages.js';
import type {ReliefContent, ResolvedEvidence} from '../resolved.js';
import {arrange} from '../arrange.js';
import type {Evidence} from '../schema.js';
import {createWriter, type Ground, type Writer} from '../writer.js';
import {provenance} from './provenance.js';
import {seekHelp} from './seek-help.js';

/** How long relief lasts: the answers, what studies found by stretch of time, what may change it, what to do. */
export function relief(ground: Ground): ReliefContent | undefined {
  const {treatment, overrides, messages} = ground;
  const section = treatment.facts.relief;
  if (!section) return undefined;
  const writer = createWriter(ground);

  const title = writer.text((w) => w.relief?.title, ['relief-duration', 'title']);
  const conditions = section.conditions.map(({id, sources}) => ({
    id,
    name: writer.text((w) => w.relief?.conditions[id]?.name),
    answer: writer.statement((w) => w.relief?.conditions[id]?.answer, sources),
  }));
  const caveat = writer.statement((w) => w.relief?.caveat, section.caveat);
  const help = seekHelp(ground, writer);
  const evidence = section.evidence.map((study) => resolveEvidence(study, writer, messages));
  const factors = section.factors.map(({id, group, certainty, sources}) => ({
    id,
    group,
    name: writer.text((w) => w.relief?.factors[id]?.name, [id, 'name']),
    text: writer.statement((w) => w.relief?.factors[id]?.text, sources, [id, 'text']),
    certainty: writer.certainty(certainty),
  }));
  const upkeep = arrange(section.upkeep, overrides);
  const added = (overrides.add?.upkeep ?? []).map(({id, text}) => ({
    ...writer.foreign(text),
    id,
    by: 'added' as const,
    cites: [],
  }));
  return {
    title,
    seekHelp: help,
    caveat,
    conditions,
    evidence,
    factors: {
      you: factors.filter(({group}) => group === 'you'),
      treatment: factors.filter(({group}) => group === 'treatment'),
    },
    upkeep: [
      ...upkeep.shown.map(({id, certainty, sources}) => ({
        ...writer.statement((w) => w.relief?.upkeep[id], sources, [id, 'text']),
        id,
        certainty: writer.certainty(certainty),
      })),
      ...added,
    ],
    ...(upkeep.hidden && {hidden: messages.edited.hidden(upkeep.hidden)}),
    provenance: provenance(ground, writer),
  };
}

function resolveEvidence(study: Evidence, writer: Writer, {relief: say}: Messages): ResolvedEvidence {
  const {id, condition, design, comparator, people, studies, certainty, findings, results, sources} = study;
  const named = writer.optional((w) => w.relief?.evidence[id]?.comparator)?.text;
  const note = writer.optionalStatement((w) => w.relief?.evidence[id]?.note, sources);
  const alsoGiven = writer.optionalStatement((w) => w.relief?.evidence[id]?.alsoGiven, sources);
  return {
    id,
    condition,
    name: writer.text((w) => w.relief?.evidence[id]?.name),
    design,
    comparator,
    about: say.about({
      design: say.design[design],
      comparator: named ?? say.comparator[comparator],
      people,
      studies,
    }),
    certainty: certainty.map((rated) => writer.certainty(rated)),
    findings,
    results: results.map((result) => writer.figure(result)),
    ...(note && {note}),
    ...(alsoGiven && {alsoGiven}),
    cites: writer.cite(sources),
  };
}
