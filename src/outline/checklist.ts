import type {ChecklistContent, ResolvedItem, Text} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
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
  type Item,
  type Line,
} from './outline.js';
import {alwaysOpen, dayNotes} from './section.js';
import {helpNotes, helpStrip, linkTo} from './seek-help.js';

/** How the page shows the checklist. */
export interface ChecklistOptions {
  /** Asks each item instead of stating it. */
  readonly asQuestions: boolean;
  /** Nothing can be marked. */
  readonly toRead: boolean;
}

/** What to tell the clinic before treatment, by topic, each with why and on what ground. */
export const checklist = (section: ChecklistContent, {asQuestions, toRead}: ChecklistOptions): Block[] => [
  ...paragraphs(toRead ? section.introToRead : section.intro),
  ...helpStrip(section.seekHelp),
  ...section.topics.flatMap(({name, items}) => [
    heading(1, name),
    list(items.map((item) => entry(item, asQuestions, section))),
  ]),
  ...paragraphs(section.evening),
  ...dayNotes({...section, evening: undefined}),
  ...helpNotes(section.seekHelp),
  ...alwaysOpen(section),
];

function entry(item: ResolvedItem, asQuestion: boolean, section: ChecklistContent): Item {
  const {id, statement, question, why, note, basis} = item;
  const {by: ofItem, ...said} = asQuestion ? question : statement;
  const {by: ofReason, ...reason} = why;
  // One mark says that the clinic's hand was on it.
  const by = ofItem ?? ofReason;
  return {
    id,
    lines: [
      [strong({...said, ...(by && {by})})],
      joined(reason, note),
      ...basis.map(({text, says, labels = ''}) => sentence(text, says, labels)),
    ],
    ...(item.crisis && {whenMarked: crisisLine(section)}),
  };
}

/** By an item about thoughts of suicide. */
const crisisLine = ({crisis, seekHelp}: ChecklistContent): Line =>
  joined(
    crisis,
    ...seekHelp.actions.filter(({kind}) => kind !== 'emergency').map(linkTo),
    ...seekHelp.remarks.flatMap(({links, ...remark}) => [remark, ...links.map(linkTo)]),
  );

/** An item that a reader said yes or not sure to. */
export interface MarkedItem {
  readonly item: ResolvedItem;
  readonly unsure: boolean;
}

/** The weightiest first; those of equal weight keep the order of the page. */
export const byWeight = (marked: readonly MarkedItem[]): MarkedItem[] =>
  [...marked].sort((a, b) => b.item.weight - a.item.weight);

/** What a medicine label says of what is marked, where one does: the same for all, and said once below them. */
export const labelAdviceOf = (marked: readonly MarkedItem[]): Text | undefined =>
  marked.find(({item}) => item.labelAdvice)?.item.labelAdvice;

/** The reader's list: what is marked, what it means, and what to do. */
export function readersList(
  marked: readonly MarkedItem[],
  {listFor, medicines}: ChecklistContent,
  {checklist: words, join}: Messages,
): Block[] {
  const items = byWeight(marked).map(({item: {statement, why, labelAdvice}, unsure}) => ({
    lines: [
      unsure ? sentence(join.aside(statement.text, words.unsure), statement, words.unsure) : [statement],
      [{text: why.text}],
    ].map((said, i) => (i === 0 && labelAdvice ? [...said, {text: ' *'}] : said)),
  }));
  const advice = labelAdviceOf(marked);
  return [
    ...paragraphs(words.count(marked.length), listFor),
    ...(items.length > 0 ? [{...list(items), ordered: true as const}] : []),
    ...(advice ? [paragraph(line`* ${advice}`)] : []),
    ...paragraphs(items.length > 0 ? words.talk : words.none, {text: medicines.text}),
  ];
}
