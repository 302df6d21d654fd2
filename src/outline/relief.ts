import type {ReliefContent, ResolvedFactor, ResolvedStudy} from '../content/resolved.js';
import {bands} from '../locales/vocabulary.js';
import type {Messages} from '../locales/messages.js';
import {figure} from './figure.js';
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
  type Block,
  type Folded,
  type Line,
  type Row,
} from './outline.js';
import {alwaysOpen} from './section.js';
import {seekHelpLine} from './seek-help.js';

/** How the page shows relief. */
export interface ReliefOptions {
  /** Id of the kind of pain that it answers for. */
  readonly condition: string;
}

/** How long relief lasts: the answers, what each study found by stretch of time, what may change it, what to do. */
export function relief(section: ReliefContent, messages: Messages, {condition}: ReliefOptions): Block[] {
  const {relief: words} = messages;
  const {conditions, caveat, offLabel, background, factors, upkeep} = section;
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
    ...paragraphs(caveat, offLabel),
    ...seekHelpLine(section.seekHelp),
    ...alwaysOpen(section),
    ...(others.items.length > 0 ? [{...folded(others), ...(isGeneral && {byChoice: true as const})}] : []),
    ...(shown.length > 0 ? [heading(1, words.caption)] : []),
    ...tables(line`${words.shown(shown.length, placed.length)}`, shown, messages),
    ...tables([], hidden, messages).map(folded),
    ...paragraphs(...background),
    ...factorBlocks(words.factorsYou, factors.you, messages),
    ...factorBlocks(words.factorsTreatment, factors.treatment, messages),
    ...(upkeep.length > 0 ? [heading(1, words.upkeep)] : []),
    list(
      upkeep.map((advice) => ({id: advice.id, lines: [joined(advice, known(advice.certainty, messages))]})),
    ),
  ];
}

/** What the choice of one kind of pain leaves out of sight. */
const folded = (block: Block): Folded => ({kind: 'folded', blocks: [block]});

/** Studies with a comparison group, and below them those without, under a name of their own. */
const tables = (caption: Line, placed: readonly PlacedStudy[], messages: Messages): Block[] => {
  const compared = placed.filter(({study}) => study.compared);
  const others = placed.filter(({study}) => !study.compared);
  return [
    ...(compared.length > 0 ? [table(caption, compared, messages)] : []),
    ...(others.length > 0 ? [table(line`${messages.relief.uncompared}`, others, messages)] : []),
  ];
};

const table = (caption: Line, placed: readonly PlacedStudy[], messages: Messages): Block => ({
  kind: 'table',
  caption,
  readBy: 'row',
  columns: [
    {lines: [line`${messages.relief.study}`]},
    ...bands.map((band) => ({lines: [line`${messages.relief.bands[band]}`]})),
    {lines: [line`${messages.relief.more}`], silent: true},
  ],
  rows: placed.map(({study}) => row(study, messages)),
});

const row = (study: ResolvedStudy, messages: Messages): Row => {
  const {relief: words, join} = messages;
  const {id, name, about, cites, certainty, alsoGiven, findings} = study;
  return {
    id,
    lines: [
      [name],
      [{text: about, cites}],
      ...certainty.map((rated) => [rated]),
      ...(alsoGiven ? [[{...alsoGiven, text: words.alsoGiven(alsoGiven.text)}]] : []),
    ],
    cells: [
      ...findings.map(({said, certainty: sure}) => [
        paragraph(sure ? sentence(join.aside(said, sure), said, sure) : said),
      ]),
      notesAndNumbers(study, messages),
    ],
  };
};

/** What a study's marks do not say; who was counted stands once, below its numbers. */
function notesAndNumbers({note, harms, points}: ResolvedStudy, messages: Messages): Block[] {
  const {relief: words, join} = messages;
  const harmed = sentence(join.label(words.harms, ''), words.harms);
  const lines = points.flatMap(({results, note: remark}) => [
    ...results.map((result) => figure(result, messages)),
    ...(remark ? [[remark]] : []),
  ]);
  const figures = [...harms, ...points.flatMap(({results}) => results)];
  const counted = new Map(figures.flatMap(({whoInFull}) => whoInFull ?? []).map((who) => [who.text, who]));
  return [
    ...paragraphs(note),
    ...paragraphs(...harms.map((harm) => joined(harmed, figure(harm, messages)))),
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
  return [heading(1, title), list(items)];
}

/** How well it is known; nothing of what the clinic says in its own words. */
function known(certainty: string | undefined, {relief: words, join}: Messages): Line | undefined {
  const said = certainty && words.known(certainty);
  return said ? sentence(join.sentence(said), said) : undefined;
}
