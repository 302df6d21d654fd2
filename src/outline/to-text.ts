import type {Messages} from '../locales/messages.js';
import {
  allLines,
  markOf,
  type Block,
  type Item,
  type Line,
  type List,
  type Outline,
  type Part,
  type Table,
} from './outline.js';

/** A section as plain text: for an e-mail, a feed, a copy. All of it, with what a page folds away. */
export const toText = ({blocks, messages}: Pick<Outline, 'blocks' | 'messages'>): string =>
  blocks
    .map((block) => blockText(block, messages))
    .filter(Boolean)
    .join('\n\n');

function blockText(block: Block, messages: Messages): string {
  const text = (line: Line) => lineText(line, messages);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'warning':
      return text(block.line);
    case 'entry':
      return [block.name, ...block.lines].map(text).join('\n');
    case 'list':
      return listText(block, messages);
    case 'table':
      return (block.readBy === 'row' ? byRow : byColumn)(block, messages);
    case 'sources':
      return block.sources
        .map(({number, citation, href}) => `${number}. ${citation}${href ? ` ${href}` : ''}`)
        .join('\n');
    case 'folded':
      return toText({...block, messages});
  }
}

/** "You may feel sick. [2, 3] (Edited by this clinic)" */
const lineText = (line: Line, messages: Messages): string =>
  line.map((part) => partText(part, messages)).join('');

function partText(part: Part, messages: Messages): string {
  const {text, cites = []} = part;
  const mark = markOf(part, messages);
  return `${text}${cites.length > 0 ? ` [${cites.join(', ')}]` : ''}${mark ? ` (${mark})` : ''}`;
}

/** Entries of one line have a dash; those of several stand apart. */
function listText({items, ordered}: List, messages: Messages): string {
  const isShort = items.every((item) => allLines(item).length === 1);
  const text = (item: Item, between: string) =>
    allLines(item)
      .map((line) => lineText(line, messages))
      .join(`\n${between}`);
  if (ordered) return items.map((item, i) => `${i + 1}. ${text(item, '   ')}`).join('\n');
  return items
    .map((item) => (isShort ? `- ${text(item, '')}` : text(item, '')))
    .join(isShort ? '\n' : '\n\n');
}

/** Each row's own name, then what stands in its columns. */
const byRow = ({columns: [, ...columns], rows}: Table, messages: Messages): string =>
  rows
    .map(({lines, cells}) =>
      [
        ...lines.map((line) => lineText(line, messages)),
        ...cells.map((cell, i) => {
          const {lines: names = [], silent} = columns[i] ?? {};
          return silent ? wholeCell(cell, messages) : named(names, cell, messages);
        }),
      ]
        .filter(Boolean)
        .join('\n'),
    )
    .join('\n\n');

/** Each column's name, then what stands in its rows. */
const byColumn = ({columns: [, ...columns], rows}: Table, messages: Messages): string =>
  columns
    .map(({lines}, i) =>
      [
        ...lines.map((line) => lineText(line, messages)),
        ...rows.map((row) => named(row.lines, row.cells[i] ?? [], messages)),
      ].join('\n'),
    )
    .join('\n\n');

/** "- How it is given: Through a thin tube." */
const named = (names: readonly Line[], cell: readonly Block[], messages: Messages): string =>
  `- ${names.map((line) => lineText(line, messages)).join(' ')}: ${cell
    .flatMap(linesOf)
    .map((line) => lineText(line, messages))
    .join(' ')}`;

const wholeCell = (cell: readonly Block[], messages: Messages): string =>
  cell.map((block) => blockText(block, messages)).join('\n');

/** What a block of a cell says, line by line. */
function linesOf(block: Block): readonly Line[] {
  if (block.kind === 'list') return block.items.flatMap(allLines);
  return 'line' in block ? [block.line] : [];
}
