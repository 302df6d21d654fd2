import type {Text} from '../content/resolved.js';
import {directionOf} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import {escape} from '../content/escape.js';
import {
  allLines,
  markOf,
  type Block,
  type Item,
  type Line,
  type Outline,
  type Part,
  type Table,
} from './outline.js';

/** Whose HTML it is. */
interface Ground {
  readonly level: number;
  readonly messages: Messages;
  /** Sets its ids apart from those of other sections of the same page: "side-effects". */
  readonly name: string;
}

/**
 * A section as plain, semantic HTML, each block on a line of its own, without what the page asked to leave out. Only tags and
 * attributes that editors and feeds keep.
 */
export const toHtml = ({blocks, level, messages}: Outline, name: string): string =>
  blocksHtml(blocks, {level, messages, name}, '\n');

const blocksHtml = (blocks: readonly Block[], ground: Ground, between = ''): string =>
  blocks
    .map((block) => blockHtml(block, ground))
    .filter(Boolean)
    .join(between);

function blockHtml(block: Block, ground: Ground): string {
  const line = (said: Line) => lineHtml(said, ground);
  switch (block.kind) {
    case 'heading':
      return headingHtml(ground.level + block.depth, line(block.line));
    case 'paragraph':
      return `<p>${line(block.line)}</p>`;
    case 'warning':
      return `<p><strong>${line(block.line)}</strong></p>`;
    case 'entry':
      return [
        headingHtml(ground.level + 2, line(block.name), block.id),
        ...block.lines.map((one) => `<p>${line(one)}</p>`),
      ].join('\n');
    case 'list': {
      const items = block.items.map((item) => itemHtml(item, line));
      return items.length > 0 ? within(block.ordered ? 'ol' : 'ul', items) : '';
    }
    case 'table':
      return tableHtml(block, ground);
    case 'sources':
      return within(
        'ol',
        block.sources.map(({number, citation, lang, href}) => {
          const title = words({text: citation, ...(lang && {lang})}, ground);
          const said = href ? `<a${attribute('href', href)}>${title}</a>` : title;
          return `<li${attribute('id', sourceId(ground, number))} value="${number}">${said}</li>`;
        }),
      );
    case 'folded':
      return block.byChoice ? blocksHtml(block.blocks, ground, '\n') : '';
  }
}

/** Two halves are a list within one entry: editors keep the id of a list's entry, and of no paragraph. */
const itemHtml = (item: Item, line: (said: Line) => string): string => {
  const {otherHalf, ...half} = item;
  const own = (one: Item) => `<li${attribute('id', one.id)}>${allLines(one).map(line).join('<br />')}</li>`;
  return otherHalf ? `<li>${within('ul', [half, otherHalf].map(own))}</li>` : own(item);
};

function tableHtml({caption, columns, rows}: Table, ground: Ground): string {
  const lines = (said: readonly Line[]) => said.map((one) => lineHtml(one, ground)).join('<br />');
  const heads = columns.map(
    ({id, lines: said}) => `<th scope="col"${attribute('id', id)}>${lines(said)}</th>`,
  );
  const body = rows.map(({id, lines: said, cells, same}) => {
    const span = same ? attribute('colspan', String(cells.length)) : '';
    const shown = same ? cells.slice(0, 1) : cells;
    return within(
      'tr',
      [
        `<th scope="row">${lines(said)}</th>`,
        ...shown.map((cell) => `<td${span}>${cellHtml(cell, ground)}</td>`),
      ],
      attribute('id', id),
    );
  });
  return within('table', [
    ...(caption.length > 0 ? [`<caption>${lineHtml(caption, ground)}</caption>`] : []),
    within('thead', [within('tr', heads)]),
    within('tbody', body),
  ]);
}

/** A cell that says one thing needs no paragraph for it. */
const cellHtml = (cell: readonly Block[], ground: Ground): string => {
  const [only] = cell;
  return cell.length === 1 && only?.kind === 'paragraph'
    ? lineHtml(only.line, ground)
    : blocksHtml(cell, ground);
};

const within = (tag: string, parts: readonly string[], attributes = ''): string =>
  `<${tag}${attributes}>\n${parts.join('\n')}\n</${tag}>`;

/** h6 is the last there is. */
function headingHtml(level: number, content: string, id?: string): string {
  const tag = `h${Math.min(level, 6)}`;
  return `<${tag}${attribute('id', id)}>${content}</${tag}>`;
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escape(value)}"`;

const lineHtml = (line: Line, ground: Ground): string => line.map((part) => partHtml(part, ground)).join('');

/** Words, then the links to their sources, as in "[2] [3]", then the clinic's mark. */
function partHtml(part: Part, ground: Ground): string {
  const {strong, href, cites = []} = part;
  const said = href ? `<a${attribute('href', href)}>${words(part, ground)}</a>` : words(part, ground);
  const mark = markOf(part, ground.messages);
  return [
    strong ? `<strong>${said}</strong>` : said,
    ...cites.map((number) => ` ${citation(number, ground)}`),
    mark ? ` <em>${escape(ground.messages.join.aside('', mark).trim())}</em>` : '',
  ].join('');
}

/** A text, marked with its own language, and with its direction where that is not the block's. */
function words({text, lang}: Text, {messages}: Ground): string {
  if (!lang) return escape(text);
  const dir = directionOf(lang);
  return `<span${attribute('lang', lang)}${dir === messages.dir ? '' : attribute('dir', dir)}>${escape(text)}</span>`;
}

const sourceId = ({name}: Ground, number: number) => `${name}-source-${number}`;

const citation = (number: number, ground: Ground): string =>
  `<a href="#${escape(sourceId(ground, number))}"${attribute('aria-label', ground.messages.provenance.citation(number))}>[${number}]</a>`;
