import type {HelpLine, HelpLink, HelpRemark, SeekHelp} from '../content/resolved.js';
import {heading, joined, list, paragraph, warning, type Block, type Line} from './outline.js';

/** Links side by side. */
export const links = (all: readonly Pick<HelpLink, 'text' | 'href'>[]): Line =>
  all.flatMap(({text, href}, i) => (i > 0 ? [{text: ' · '}, {text, href}] : [{text, href}]));

/** One line with both numbers, the links that call them, and the ways in for other languages. */
export const seekHelpLine = ({line: said, cites, actions, elsewhere, remarks}: HelpLine): Block[] => [
  warning([{text: said, cites}]),
  ...(actions.length > 0 ? [paragraph(links(actions), elsewhere)] : []),
  ...remarks.filter(({kind}) => kind === 'language').map(remark),
];

/** The emergency signs with the numbers to call; `more` of them; and when to call the clinic on the same day. */
export const seekHelp = (help: SeekHelp, more: readonly Block[]): Block[] => [
  heading(1, help.title),
  list(help.signs.map((sign) => ({lines: [[sign]]}))),
  paragraph([...links(help.actions), {text: '', cites: help.cites}], help.elsewhere),
  paragraph(help.crisis),
  ...help.remarks.map(remark),
  ...more,
  heading(1, help.today.title),
  list(help.today.reasons.map((reason) => ({lines: [[reason]]}))),
  ...(help.today.action ? [paragraph(help.today.action)] : []),
];

/** What else is known of a help line, with its links. */
const remark = (one: HelpRemark): Block => paragraph(joined(one, links(one.links)));
