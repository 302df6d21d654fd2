import type {
  ReliefContent,
  ResolvedFactor,
  ResolvedFigure,
  ResolvedStudy,
  Text,
} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {figureGround, figureNumbers} from './figure.js';
import {orderStudies, type PlacedStudy} from './order-studies.js';
import {
  heading,
  joined,
  line,
  list,
  paragraph,
  paragraphs,
  sentence,
  strong,
  together,
  type Block,
  type Folded,
  type Line,
  type Row,
} from './outline.js';
import {alwaysOpen} from './section.js';
import {helpNotes, helpStrip} from './seek-help.js';

/** How the page shows relief. */
export interface ReliefOptions {
  /** Id of the kind of pain that it answers for. */
  readonly condition: string;
}

/** How long relief lasts: the answers, what each study found by stretch of time, what may change it, what to do. */
export function relief(section: ReliefContent, messages: Messages, {condition}: ReliefOptions): Block[] {
  const {relief: words} = messages;
  const {conditions, caveat, offLabel, background, factors, upkeep} = section;
  const leads = caveatLeads(section, condition);
  const chosen = conditions.find(({id}) => id === condition) ?? conditions[0];
  const isGeneral = chosen === conditions[0];
  const others = list(
    conditions.filter((one) => one !== chosen).map(({name, answer}) => ({lines: [[strong(name)], [answer]]})),
  );
  const placed = orderStudies(section, chosen?.id ?? '');
  const shown = placed.filter(({isShown}) => isShown);
  const hidden = placed.filter(({isShown}) => !isShown);
  return [
    ...(chosen
      ? [
          paragraph(
            !isGeneral && sentence(messages.join.label(chosen.name.text, ''), strong(chosen.name)),
            chosen.answer,
          ),
        ]
      : []),
    ...paragraphs(leads && caveat),
    ...helpStrip(section.seekHelp),
    ...(others.items.length > 0 ? [{...folded(others), ...(isGeneral && {byChoice: true as const})}] : []),
    ...(shown.length > 0 ? [heading(1, words.caption)] : []),
    ...tables(line`${words.reading} ${words.shown(shown.length, placed.length)}`, shown, messages),
    ...tables([], hidden, messages).map(folded),
    ...together(...(leads ? [] : [caveat]), ...(offLabel ? [offLabel] : []), ...background),
    ...(factors.you.length + factors.treatment.length > 0 ? [heading(1, words.factors)] : []),
    ...factorBlocks(words.factorsYou, factors.you, messages),
    ...factorBlocks(words.factorsTreatment, factors.treatment, messages),
    ...(upkeep.length > 0 ? [heading(1, words.upkeep)] : []),
    list(
      upkeep.map((advice) => ({id: advice.id, lines: [joined(advice, known(advice.certainty, messages))]})),
    ),
    ...alwaysOpen(section),
    ...helpNotes(section.seekHelp),
  ];
}

/** As many words as a first screen has room for. */
const mostWords = 70;
const wordsIn = (...said: readonly Text[]) =>
  said
    .map(({text}) => text)
    .join(' ')
    .trim()
    .split(/\s+/).length;

/**
 * Whether the finding that stands beside every answer leads with it. The general answer holds both of its halves itself:
 * where the two are too long for a first screen, the finding stands below the studies. It leads with every other answer.
 */
export function caveatLeads({conditions: [general], caveat}: ReliefContent, condition: string): boolean {
  const isGeneral = !general || general.id === condition;
  return !isGeneral || wordsIn(...(general ? [general.answer] : []), caveat) <= mostWords;
}

/** What the choice of one kind of pain leaves out of sight. */
const folded = (block: Block): Folded => ({kind: 'folded', blocks: [block]});

/** Studies with a comparison group, and below them those without, under a name of their own. */
const tables = (caption: Line, placed: readonly PlacedStudy[], messages: Messages): Block[] => {
  const compared = placed.filter(({study}) => study.compared);
  const others = placed.filter(({study}) => !study.compared);
  return [
    ...(compared.length > 0 ? [table(caption, compared, messages)] : []),
    ...(others.length > 0 ? [heading(1, messages.relief.uncompared), table([], others, messages)] : []),
  ];
};

const table = (caption: Line, placed: readonly PlacedStudy[], messages: Messages): Block => ({
  kind: 'table',
  caption,
  readBy: 'row',
  columns: [
    {lines: [line`${messages.relief.study}`], silent: true},
    {lines: [line`${messages.relief.whatFound}`], silent: true},
  ],
  rows: placed.map(({study}) => row(study, messages)),
});

const row = (study: ResolvedStudy, messages: Messages): Row => ({
  id: study.id,
  lines: [[study.name]],
  cells: [foundAndNumbers(study, messages)],
});

/** What a study found, who was studied, how sure it is, the harm that it counted; then what the page opens. */
function foundAndNumbers(study: ResolvedStudy, messages: Messages): Block[] {
  const {relief: words, join} = messages;
  const {found, about, certainty, harms, design, alsoGiven, note, points, cites} = study;
  const harmed = sentence(join.label(words.harms, ''), words.harms);
  const results = points.flatMap((point) => point.results);
  const figures = [...harms, ...results];
  /** Who was counted: once for figures that follow each other, with the last of them. */
  const ground = (one: ResolvedFigure, next: ResolvedFigure | undefined) =>
    one.ground === next?.ground ? [] : figureGround(one, messages);
  const lines = points.flatMap(({results: own, note: remark}) =>
    own.length === 0
      ? remark
        ? [[remark]]
        : []
      : own.map((one, i): Line => {
          const isLast = i === own.length - 1;
          const next = isLast && remark ? undefined : results[results.indexOf(one) + 1];
          return [
            ...joined(figureNumbers(one, messages), ground(one, next), isLast && remark),
            {text: '', cites: one.cites},
          ];
        }),
  );
  const counted = new Map(figures.flatMap(({whoInFull}) => whoInFull ?? []).map((who) => [who.text, who]));
  return [
    paragraph(found),
    ...paragraphs(about, ...certainty),
    ...(harms.length > 0 ? [paragraph(harmed, ...harms.map((harm) => figureNumbers(harm, messages)))] : []),
    ...paragraphs(
      ...harms.map((harm, i) => {
        const who = ground(harm, harms[i + 1]);
        return who.length > 0 && [...joined(harmed, who), {text: '', cites: harm.cites}];
      }),
    ),
    paragraph({text: design, cites}),
    ...paragraphs(alsoGiven && {...alsoGiven, text: words.alsoGiven(alsoGiven.text)}, note),
    ...(lines.length > 0 ? [list(lines.map((one) => ({lines: [one]})))] : []),
    ...paragraphs(...counted.values()),
  ];
}

function factorBlocks(title: string, factors: readonly ResolvedFactor[], messages: Messages): Block[] {
  if (factors.length === 0) return [];
  const items = factors.map(({id, name, text, certainty}) => ({
    id,
    lines: [
      joined(sentence(messages.join.sentence(name.text), strong(name)), text, known(certainty, messages)),
    ],
  }));
  return [paragraph(strong(title)), list(items)];
}

/** How well it is known; nothing of what the clinic says in its own words. */
function known(certainty: string | undefined, {relief: words, join}: Messages): Line | undefined {
  const said = certainty && words.known(certainty);
  return said ? sentence(join.sentence(said), said) : undefined;
}
