import type {HelpLine, SeekHelp} from '../content/resolved.js';
import {heading, line, list, paragraph, paragraphs, warning, type Block, type Line} from './outline.js';

/** The numbers to call, and what readers do for whom there is none. */
export const numbersToCall = ({actions, elsewhere}: HelpLine): Line =>
  actions.reduceRight<Line>(
    (rest, {text, href}) => line`${{text, href}}${rest.length > 0 && ' · '}${rest}`,
    [...(elsewhere ? [{text: elsewhere}] : [])],
  );

/** One line with both numbers, for sections that do not list the signs. */
export const seekHelpLine = (help: HelpLine): Block[] => [
  warning(help.line),
  ...(help.actions.length > 0 ? [paragraph(numbersToCall(help))] : []),
];

/** The emergency signs with the numbers to call; `more` of them; and when to call the clinic on the same day. */
export const seekHelp = (help: SeekHelp, more: readonly Block[]): Block[] => [
  heading(1, help.title),
  list(help.signs.map((sign) => ({lines: [[sign]]}))),
  paragraph(numbersToCall(help)),
  paragraph(help.crisis),
  ...more,
  heading(1, help.today.title),
  list(help.today.reasons.map((reason) => ({lines: [[reason]]}))),
  ...(help.today.action ? [paragraph(help.today.action)] : []),
  ...paragraphs(help.today.night),
];
