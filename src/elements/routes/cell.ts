import {html, nothing, type TemplateResult} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {RouteCell, Text} from '../../content/resolved.js';
import {within} from '../../content/within.js';
import type {Messages} from '../../locales/messages.js';
import {foldedCell, type FoldedLine} from '../../outline/folded-cell.js';
import {numbersOf} from '../../templates/sources.js';
import {citations, editedMark, say} from '../../templates/statement.js';
import {still, type Still} from '../../templates/still.js';
import {rangeBar} from './range-bar.js';

/** How the sources of a cell are given: each cell its control, or one control for all; there, numbers for paper alone. */
export type Citing = 'control' | 'numbers' | 'none';

/** A line of a cell: what it says first, what opens behind that, and what ends it. */
interface DrawnLine {
  readonly first: Still;
  /** Nothing where the line is said whole. */
  readonly rest: string | Still;
  readonly end: Still;
}

/**
 * What a cell says: the first fact of each line, the rest behind it, its sources once at its end, and the warning that
 * belongs to it. Bars stand above the words, so that those of a row are in line.
 */
export function cellContent(cell: RouteCell, isOpen: boolean, citing: Citing, messages: Messages) {
  const {row, statements, approvals, bar, warning} = cell;
  const cited = sourcesOf(citesOf(statements), statements[0]?.text ?? '', citing, messages);
  const lines = foldedCell(cell).map((line, i, {length}): DrawnLine => ({
    first: still`${words(line, cell, i)}`,
    rest: line.rest && say({...line.said, text: line.rest}),
    end: still`${mark(line.said, messages)}${i === length - 1 ? cited : nothing}`,
  }));
  const warned = warning
    ? still`<p class="warning" part="warning">
        ${say(warning)}${sourcesOf(warning.cites, warning.text, citing, messages)}${mark(warning, messages)}
      </p>`
    : nothing;
  if (lines.some(({rest}) => rest))
    return [approvals ? foldedUses(lines, isOpen) : folded(lines, isOpen), warned];
  const name = approvals ? 'uses' : row === 'good' || row === 'bad' ? 'points' : undefined;
  return still`${bar ? rangeBar(bar) : nothing}${name ? listOf(lines, name) : linesOf(lines)}${warned}`;
}

const listOf = (lines: readonly DrawnLine[], name: string) =>
  still`<ul class=${name} role="list">
    ${lines.map(({first, end}) => still`<li>${first}${end}</li>`)}
  </ul>`;

const linesOf = (lines: readonly DrawnLine[]) =>
  lines.map(({first, end}) =>
    lines.length > 1 ? still`<div class="said">${first}${end}</div>` : still`${first}${end}`,
  );

/** What opens keeps its place in the page, so that find-in-page shows what it has found. */
const folded = (lines: readonly DrawnLine[], isOpen: boolean) =>
  lines.map((line) =>
    lines.length > 1 ? html`<div class="said">${opening(line, isOpen)}</div>` : opening(line, isOpen),
  );

const foldedUses = (lines: readonly DrawnLine[], isOpen: boolean): TemplateResult =>
  html`<ul class="uses" role="list">
    ${lines.map((line) => html`<li>${opening(line, isOpen)}</li>`)}
  </ul>`;

const opening = ({first, rest, end}: DrawnLine, isOpen: boolean) =>
  rest
    ? html`${first}
        <div class="rest" hidden=${isOpen ? nothing : 'until-found'}>${rest}</div>
        ${end}`
    : still`${first}${end}`;

function sourcesOf(cites: readonly number[], of: string, citing: Citing, messages: Messages) {
  if (citing === 'none') return nothing;
  return citing === 'control' ? citations(cites, messages, of) : numbersOf(cites);
}

const mark = (said: Text, messages: Messages) => (said.by ? editedMark(said, messages) : nothing);

/** The first fact, in pieces; of an approval, the use in bold. */
function words({said, fact}: FoldedLine, {approvals}: RouteCell, place: number) {
  const approval = approvals?.[place];
  if (!approval) return [say({...said, text: fact})];
  const {use, note} = approval;
  const marks = note && fact.includes(note.text) ? [[note.text, say(note)] as const] : [];
  return within(fact, [use.text, still`<b>${say(use)}</b>`], ...marks);
}
