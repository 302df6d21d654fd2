import {hasCrisisLine, notesOf} from '../content/help-notes.js';
import type {HelpLine, HelpLink, HelpRemark, SeekHelp} from '../content/resolved.js';
import {
  heading,
  joined,
  line,
  list,
  paragraph,
  paragraphs,
  warning,
  type Block,
  type Line,
  type Part,
} from './outline.js';

/** A link that calls, begins a message or opens a chat. */
export const linkTo = ({text, href}: Pick<HelpLink, 'text' | 'href'>): Part => ({text, href});

/** The numbers to call. */
const numbersToCall = ({actions}: HelpLine): Line =>
  actions.reduceRight<Line>((rest, action) => line`${linkTo(action)}${rest.length > 0 && ' · '}${rest}`, []);

/** What else is known of a help line, and its links below. */
const remarkBlocks = ({links, ...remark}: HelpRemark): Block[] => [
  paragraph(remark),
  ...(links.length > 0 ? [paragraph(joined(...links.map(linkTo)))] : []),
];

/** One line with both numbers, for sections that do not list the signs. The page says it by its strip of links. */
export const helpStrip = (help: HelpLine): Block[] => [
  {...warning({text: help.line}), asStrip: true},
  ...(help.actions.length > 0 ? [paragraph(numbersToCall(help))] : []),
];

/**
 * The numbers to call, then the emergency signs; under `title`, what is known of the help lines and `more` of each sign; and
 * when to call the clinic on the same day.
 */
export const seekHelp = (help: SeekHelp, title: string, more: readonly Block[]): Block[] => [
  heading(1, help.title),
  paragraph(numbersToCall(help), {text: help.elsewhere ?? ''}),
  list(help.signs.map((sign) => ({lines: [[sign]]}))),
  ...(hasCrisisLine(help) ? [] : [paragraph(help.crisis)]),
  heading(1, title),
  ...(hasCrisisLine(help) ? [paragraph(help.crisis)] : []),
  ...helpNotes(help),
  ...more,
  heading(1, help.today.title),
  list(help.today.reasons.map((reason) => ({lines: [[reason]]}))),
  ...(help.today.action ? [paragraph(help.today.action)] : []),
  ...paragraphs(help.today.night),
];

/** What else is known of the help lines, with the sources of the numbers. */
export const helpNotes = (help: HelpLine): Block[] => notesOf(help).flatMap(remarkBlocks);
