import {html, nothing} from 'lit';
import {citesOf} from '../../content/cites.js';
import type {RouteCell, Text} from '../../content/resolved.js';
import {within} from '../../content/within.js';
import type {Messages} from '../../locales/messages.js';
import {foldedCell, type FoldedLine} from '../../outline/folded-cell.js';
import {numbersOf} from '../../templates/sources.js';
import {citations, editedMark, say} from '../../templates/statement.js';
import {still} from '../../templates/still.js';
import {rangeBar} from './range-bar.js';

/** How the sources of a cell are given: each cell its control, or one control for all; there, numbers for paper alone. */
export type Citing = 'control' | 'numbers' | 'none';

/**
 * What a cell says: the first fact of each line, the rest behind it, its sources once at its end, and the warning that
 * belongs to it. Bars stand above the words, so that those of a row are in line. Only what is there makes a node.
 */
export function cellContent(cell: RouteCell, isOpen: boolean, citing: Citing, messages: Messages) {
  const {row, statements, approvals, bar, warning} = cell;
  const cited = sourcesOf(citesOf(statements), statements[0]?.text ?? '', citing, messages);
  const lines = foldedCell(cell).map((line, i, {length}) =>
    bare([words(line, cell, i), rest(line, isOpen), mark(line.said, messages), i === length - 1 && cited]),
  );
  const isList = approvals || row === 'good' || row === 'bad';
  return bare([
    bar && rangeBar(bar),
    isList
      ? html`<ul class=${approvals ? 'uses' : 'points'} role="list">
          ${lines.map((line) => html`<li>${line}</li>`)}
        </ul>`
      : lines.length === 1
        ? lines[0]
        : lines.map((line) => html`<div class="said">${line}</div>`),
    warning &&
      html`<p class="warning" part="warning">
        ${bare([
          say(warning),
          sourcesOf(warning.cites, warning.text, citing, messages),
          mark(warning, messages),
        ])}
      </p>`,
  ]);
}

/** What there is of a list, without one where it is a single thing. */
function bare(list: readonly unknown[]): unknown {
  const [first, ...others] = list.filter(Boolean);
  return others.length > 0 ? [first, ...others] : first;
}

function sourcesOf(cites: readonly number[], of: string, citing: Citing, messages: Messages) {
  if (citing === 'none' || cites.length === 0) return undefined;
  return citing === 'control' ? citations(cites, messages, of) : numbersOf(cites);
}

const mark = (said: Text, messages: Messages) => said.by && editedMark(said, messages);

/** The first fact; of an approval, the use in bold. */
function words({said, fact}: FoldedLine, {approvals}: RouteCell, place: number) {
  const approval = approvals?.[place];
  if (!approval) return say({...said, text: fact});
  const {use, note} = approval;
  const marks = note && fact.includes(note.text) ? [[note.text, say(note)] as const] : [];
  return within(fact, [use.text, still`<b>${say(use)}</b>`], ...marks);
}

const rest = ({said, rest: text}: FoldedLine, isOpen: boolean) =>
  text && html`<div class="rest" hidden=${isOpen ? nothing : 'until-found'}>${say({...said, text})}</div>`;
