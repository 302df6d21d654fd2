import {citesOf} from '../content/cites.js';
import type {RouteCell, RoutesContent} from '../content/resolved.js';
import type {Messages} from '../locales/messages.js';
import type {Comparison} from './comparison.js';
import {
  heading,
  line,
  list,
  paragraphs,
  sentence,
  strong,
  together,
  warning,
  type Block,
  type Line,
} from './outline.js';
import {alwaysOpen} from './section.js';
import {helpNotes, helpStrip} from './seek-help.js';

/** What of the comparison the page shows. */
export interface RoutesOptions extends Pick<Comparison, 'routes' | 'rows' | 'same'> {
  readonly withoutNoTreatment: boolean;
}

/** The ways to give a treatment as one table: a column for each, a row for each question. */
export const routes = (
  section: RoutesContent,
  {routes: words}: Messages,
  {routes: ways, rows, same, withoutNoTreatment}: RoutesOptions,
): Block[] => [
  ...together(section.intro, ...(section.offLabel ? [section.offLabel] : [])),
  ...helpStrip(section.seekHelp),
  {
    kind: 'table',
    caption: line`${words.caption}`,
    readBy: 'column',
    columns: [
      {lines: [line`${words.rowHeader}`], silent: true},
      ...ways.map(({id, name, offered}) => ({
        id,
        lines: [[name], ...(offered ? [line`${section.offeredAt}`] : [])],
      })),
    ],
    rows: rows.map(({id, name}) => ({
      lines: [line`${name}`],
      cells: ways.map(({cells}) => cellBlocks(cells[id])),
      ...(same.includes(id) && {same: true as const}),
    })),
  },
  ...(withoutNoTreatment ? [] : [heading(1, section.none.title), ...together(...section.none.statements)]),
  ...together(...[section.dose, section.homeUse].filter((note) => note !== undefined)),
  ...alwaysOpen(section),
  ...helpNotes(section.seekHelp),
];

/** What a cell says, its sources once at its end, and the warning that belongs to it. */
function cellBlocks({row, statements, approvals, warning: warned}: RouteCell): Block[] {
  const lines = approvals
    ? approvals.map(({text, use, said, note}) => sentence(text, strong(use), said, ...(note ? [note] : [])))
    : statements.map((said): Line => [{...said, cites: []}]);
  const cited = lines.map((one, i) =>
    i === lines.length - 1 ? [...one, {text: '', cites: citesOf(statements)}] : one,
  );
  const isList = approvals || row === 'good' || row === 'bad';
  return [
    ...(isList ? [list(cited.map((one) => ({lines: [one]})))] : paragraphs(...cited)),
    ...(warned ? [warning(warned)] : []),
  ];
}
