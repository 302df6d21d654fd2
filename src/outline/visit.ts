import {citesOf} from '../content/cites.js';
import type {VisitContent, VisitEntry, VisitPhase, VisitQuestion} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {
  heading,
  list,
  paragraph,
  paragraphs,
  strong,
  type Block,
  type Entry,
  type Item,
  type Line,
} from './outline.js';
import {alwaysOpen} from './section.js';
import {helpNotes, helpStrip} from './seek-help.js';

/** How the page shows the day of treatment. */
export interface VisitOptions {
  readonly phases: readonly VisitPhase[];
  readonly withoutQuestions: boolean;
}

/** The day of treatment, phase by phase, and what to ask the clinic. */
export const visit = (
  section: VisitContent,
  {visit: words}: Messages,
  {phases, withoutQuestions}: VisitOptions,
): Block[] => [
  ...paragraphs(section.intro),
  ...helpStrip(section.seekHelp),
  ...phases.flatMap(({name, answer, entries}) => [
    heading(1, name),
    paragraph(answer),
    ...entries.map(entry),
  ]),
  ...(withoutQuestions ? [] : [heading(1, words.questions), ...section.asks.flatMap(asked)]),
  ...alwaysOpen(section),
  ...helpNotes(section.seekHelp),
];

/** The sources of all that an entry says stand at its end, as on the page. */
function entry({id, label, rule, call, signs, text, why, note}: VisitEntry): Entry {
  const said = [...signs, text, why, note].filter((one) => one !== undefined);
  const cites = citesOf(said);
  const lines: Line[] = said.map((one, i) => [{...one, cites: i === said.length - 1 ? cites : []}]);
  return {
    kind: 'entry',
    id,
    name: [label],
    lines: [...(rule ? [[rule]] : []), ...lines, ...(call ? [[call]] : [])],
  };
}

const asked = ({name, questions}: VisitContent['asks'][number]): Block[] => [
  paragraph(strong(name)),
  list(questions.map(({id, text, why}): Item => ({id, lines: [[text], ...(why ? [[why]] : [])]}))),
];

/** The reader's list: what to ask, and why where that is said. */
export const questionsList = (
  ticked: readonly VisitQuestion[],
  {listFor}: VisitContent,
  {visit: words}: Messages,
): Block[] => [
  ...paragraphs(words.count(ticked.length), listFor),
  {
    ...list(
      ticked.map(({text, why}) => ({lines: [text, why].flatMap((one) => (one ? [[{text: one.text}]] : []))})),
    ),
    ordered: true,
  },
];

/** The phases that a page names, in the order of time. What is always open stays, whatever a page names. */
export const namedPhases = (all: readonly VisitPhase[], named: readonly VisitPhase[]): VisitPhase[] =>
  all
    .map((phase) =>
      named.includes(phase)
        ? phase
        : {...phase, entries: phase.entries.filter(({shown}) => shown === 'open')},
    )
    .filter(({entries}) => entries.length > 0);
