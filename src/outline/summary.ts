import type {Halves, SummaryContent, SummaryEntry} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import {heading, joined, list, sentence, strong, type Block, type Item, type Line} from './outline.js';
import {alwaysOpen} from './section.js';
import {helpNotes, helpStrip} from './seek-help.js';

/** How the page shows the facts in short. */
export interface SummaryOptions {
  readonly withoutClaims: boolean;
}

/** The facts in short: the box, its foot, then all else by what it is about, and what readers meet elsewhere. */
export const summary = (
  section: SummaryContent,
  messages: Messages,
  {withoutClaims}: SummaryOptions,
): Block[] => [
  ...helpStrip(section.seekHelp),
  list(section.box.map((halves) => ({lines: halves.map((said) => [said])}))),
  list(section.foot.map(({id, ...text}) => ({id, lines: [[text]]}))),
  ...section.groups.flatMap(({name, entries}) => [
    heading(1, name),
    list(entries.map((halves) => together(halves, messages))),
  ]),
  ...(withoutClaims ? [] : claims(section)),
  ...alwaysOpen(section),
  ...helpNotes(section.seekHelp),
];

const claims = ({claims: section}: SummaryContent): Block[] =>
  section
    ? [heading(1, section.title), list(section.claims.map(({id, whole}) => ({id, lines: [[whole]]})))]
    : [];

/** Two halves are one entry of the list: no output can put them apart. */
const together = ([first, second]: Halves<SummaryEntry>, messages: Messages): Item => ({
  ...item(first, messages),
  ...(second && {otherHalf: item(second, messages)}),
});

const item = ({id, label, text, about}: SummaryEntry, messages: Messages): Item => ({
  id,
  lines: [named(label, text, messages), ...(about.length > 0 ? [joined(...about)] : [])],
});

/** "Short relief. In a trial …": what it is about, and what is said of it. */
const named = (label: SummaryEntry['label'], text: SummaryEntry['text'], {join}: Messages): Line =>
  joined(sentence(join.sentence(label.text), strong(label)), text);
