import type {ResolvedRoute, RouteCell, RoutesContent} from '../../content/resolved.js';
import type {Messages} from '../../locales/messages.js';
import {alwaysOpenText, cited, provenanceText} from '../../templates/plain-text.js';
import type {Row} from './comparison.js';

/** What of the comparison to write. */
export interface Selection {
  readonly routes: readonly ResolvedRoute[];
  readonly rows: readonly Row[];
  readonly withoutNoTreatment: boolean;
}

/** The comparison as plain text, one way after the other. */
export function toText(section: RoutesContent, selection: Selection, messages: Messages): string {
  const {title, intro, seekHelp, offeredAt, none, offLabel, homeUse, provenance} = section;
  const {routes, rows, withoutNoTreatment} = selection;
  return [
    title.text,
    cited(intro),
    seekHelp.line,
    alwaysOpenText(section),
    ...routes.map((route) => routeText(route, rows, offeredAt, messages)),
    ...(withoutNoTreatment ? [] : [[none.title.text, ...none.statements.map(cited)].join('\n')]),
    ...[offLabel, homeUse].flatMap((note) => (note ? [cited(note)] : [])),
    provenanceText(provenance, messages),
  ].join('\n\n');
}

function routeText(
  {name, offered, cells}: ResolvedRoute,
  rows: readonly Row[],
  offeredAt: string,
  {edited}: Messages,
) {
  return [
    name.by ? `${name.text} (${edited.reworded})` : name.text,
    ...(offered ? [offeredAt] : []),
    ...rows.map((row) => `- ${row.name}: ${cellText(cells[row.id])}`),
  ].join('\n');
}

function cellText({statements, plain, warning}: RouteCell): string {
  const cites = [...new Set([...statements, ...(warning ? [warning] : [])].flatMap((one) => one.cites))];
  return cited({text: plain, cites});
}
