import type {Messages} from '../../locales/messages.js';
import type {ReliefContent, ResolvedStudy, Text} from '../resolved.js';
import {arrange} from '../arrange.js';
import {bands, type Band} from '../../locales/vocabulary.js';
import type {Certainty, Evidence} from '../schema.js';
import {createWriter, type Ground, type Writer} from '../writer.js';
import {alwaysOpen, provenance} from './provenance.js';
import {helpLine} from './seek-help.js';
import {foundInWords, saysComparison, shareDrawn, type Found} from './study-found.js';

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
  const offLabel = writer.optionalStatement((w) => w.notes.offLabel, treatment.facts.notes.offLabel);
  const background = [
    writer.optionalStatement((w) => w.relief?.cure, section.cure),
    writer.optionalStatement((w) => w.relief?.how, section.how),
  ].filter((said) => said !== undefined);
  const studies = byStudy(section.evidence).map((points) => resolveStudy(points, writer, messages));
  // What we rated is what we wrote: the clinic's own wording has neither our sources nor our certainty.
  const sure = (said: Text, ...certainty: readonly Certainty[]) =>
    !said.by && {certainty: messages.format.list(certainty.map((rated) => writer.certainty(rated)))};
  const factors = section.factors.map(({id, group, certainty, sources}) => {
    const text = writer.statement((w) => w.relief?.factors[id]?.text, sources, [id, 'text']);
    const name = writer.text((w) => w.relief?.factors[id]?.name, [id, 'name']);
    return {id, group, name, text, ...sure(text, ...certainty)};
  });
  const upkeep = arrange(section.upkeep, overrides);
  const added = (overrides.add?.upkeep ?? []).map(({id, text}) => ({
    ...writer.foreign(text),
    id,
    by: 'added' as const,
    cites: [],
  }));
  return {
    title,
    seekHelp: helpLine(ground, writer),
    ...alwaysOpen(ground, writer),
    caveat,
    ...(offLabel && {offLabel}),
    background,
    conditions,
    studies: [...studies.filter(({compared}) => compared), ...studies.filter(({compared}) => !compared)],
    factors: {
      you: factors.filter(({group}) => group === 'you'),
      treatment: factors.filter(({group}) => group === 'treatment'),
    },
    upkeep: [
      ...upkeep.shown.map(({id, certainty, sources}) => {
        const text = writer.statement((w) => w.relief?.upkeep[id], sources, [id, 'text']);
        return {...text, id, ...sure(text, certainty)};
      }),
      ...added,
    ],
    ...(upkeep.hidden && {hidden: messages.edited.hidden(upkeep.hidden)}),
    provenance: provenance(ground, writer, 'relief'),
  };
}

/** Points of the evidence that come from one study or review, in their order. */
type Points = readonly [Evidence, ...Evidence[]];

/** A review that reports on several stretches of time is one row: it must not count several times. */
function byStudy(evidence: readonly Evidence[]): Points[] {
  const studies: [Evidence, ...Evidence[]][] = [];
  for (const point of evidence) {
    const study = studies.find((points) => points.every((other) => isSameStudy(point, other)));
    if (study) study.push(point);
    else studies.push([point]);
  }
  return studies;
}

/** The first source is the study itself, the others rate it. What cannot stand in one row does not. */
const isSameStudy = (a: Evidence, b: Evidence) =>
  a.sources[0] === b.sources[0] &&
  a.condition === b.condition &&
  a.design === b.design &&
  a.comparator === b.comparator &&
  bands.every((band) => a.findings[band] === b.findings[band] || !measured(a, band) || !measured(b, band));

const measured = ({findings}: Evidence, band: Band) => findings[band] !== 'not-measured';

/** Nobody rated it: the key of the map says so once, for all such rows. */
const isRated = ({scale}: Certainty) => scale !== 'not-rated';

function resolveStudy(points: Points, writer: Writer, messages: Messages): ResolvedStudy {
  const {relief: say, format} = messages;
  const [{id, condition, design, comparator, people, studies, sources}] = points;
  const isOne = points.length === 1;
  const cites = writer.cite(sources.slice(0, 1));
  const sure = ({certainty}: Evidence) =>
    certainty.filter(isRated).map((rated) => ({
      text: writer.certainty(rated),
      cites: 'source' in rated ? writer.cite([rated.source]) : [],
    }));
  const note = ({id: point}: Evidence) =>
    writer.optionalStatement((w) => w.relief?.evidence[point]?.note, sources);
  const own = isOne ? note(points[0]) : undefined;
  const alsoGiven = writer.optional((w) => w.relief?.evidence[id]?.alsoGiven);
  const compared =
    writer.optional((w) => w.relief?.evidence[id]?.comparator)?.text ??
    (comparator === 'none' || comparator === 'mixed' ? undefined : say.comparison[comparator]);
  const found = bands.map((band): Found => {
    const inBand = points.filter((point) => measured(point, band));
    const kind = inBand[0]?.findings[band] ?? 'not-measured';
    const certainty = isOne ? '' : format.list([...new Set(inBand.flatMap(sure).map(({text}) => text))]);
    const drawn = kind === 'less-pain' ? shareDrawn(band, inBand[0]?.drawUntilDay) : undefined;
    return {band, kind, certainty, ...(drawn !== undefined && {drawn, until: inBand[0]!.drawUntilDay!})};
  });
  return {
    id,
    condition,
    compared: comparator !== 'none',
    name: writer.text((w) => w.relief?.evidence[id]?.study ?? w.relief?.evidence[id]?.name),
    about: say.about({
      // Said once: in the heading of those that compared with nothing, or with what was found.
      comparator:
        comparator === 'none' || (compared && saysComparison(found))
          ? undefined
          : compared
            ? say.comparedWith(compared)
            : say.notCompared.mixed,
      people,
      studies,
    }),
    design: say.designOf(say.design[design], comparator === 'none' ? say.notCompared.none : undefined),
    certainty: isOne ? sure(points[0]) : [],
    findings: found.map(({band, kind, drawn}) => ({band, kind, ...(drawn !== undefined && {drawn})})),
    found: foundInWords(found, compared, messages),
    ...(alsoGiven && {alsoGiven}),
    ...(own && {note: own}),
    harms: points.flatMap(({harms = []}) => harms.map((harm) => writer.figure(harm))),
    points: points.map((point) => {
      const said = isOne ? undefined : note(point);
      const results = point.results.map((result) => writer.figure(result));
      return {id: point.id, ...(said && {note: said}), results};
    }),
    cites,
  };
}
