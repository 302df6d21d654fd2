import type {Messages} from '../../locales/messages.js';
import type {ResolvedRoute, RouteCell, RoutesContent, Statement} from '../resolved.js';
import {routeRows, type RouteRow} from '../../locales/vocabulary.js';
import type {Route, Words} from '../schema.js';
import {arrange} from '../arrange.js';
import {createWriter, type Ground, type Writer} from '../writer.js';
import {alwaysOpen, provenance} from './provenance.js';
import {helpLine} from './seek-help.js';

type RouteWords = NonNullable<Words['routes']>['routes'][string];

/** The ways to give a treatment, each with every row. */
export function routes(ground: Ground): RoutesContent | undefined {
  const {treatment, settings, overrides, messages} = ground;
  const section = treatment.facts.routes;
  if (!section) return undefined;
  const {notes} = treatment.facts;
  const writer = createWriter(ground);

  const title = writer.text((w) => w.routes?.title, ['routes', 'title']);
  const intro = writer.statement((w) => w.routes?.intro, section.intro, ['routes', 'intro']);
  const {shown, hidden} = arrange(section.routes, overrides);
  const offered = settings.offeredRoutes ?? [];
  const resolved = shown.map((route): ResolvedRoute => {
    const {id} = route;
    const cells = routeRows.map((row) => [row, cellOf(row, route, writer, messages)] as const);
    return {
      id,
      name: writer.text((w) => w.routes?.routes[id]?.name, [id, 'name']),
      shortName: writer.text((w) => w.routes?.routes[id]?.shortName, [id, 'name']),
      offered: offered.includes(id),
      cells: Object.fromEntries(cells) as Record<RouteRow, RouteCell>,
    };
  });
  const none = {
    title: writer.text((w) => w.routes?.none.title),
    statements: section.none.map(({id, sources}) =>
      writer.statement((w) => w.routes?.none.statements[id], sources),
    ),
  };
  const offLabel = writer.optionalStatement((w) => w.notes.offLabel, notes.offLabel);
  const dose = writer.optionalStatement((w) => w.routes?.dose, section.dose);
  const homeUse = writer.optionalStatement((w) => w.notes.homeUse, notes.homeUse);
  return {
    title,
    intro,
    rows: routeRows.map((id) => ({id, name: messages.routes.rows[id]})),
    routes: resolved,
    offeredAt: settings.clinicName ? messages.routes.offeredAt(settings.clinicName) : messages.routes.offered,
    none,
    ...(dose && {dose}),
    ...(offLabel && {offLabel}),
    ...(homeUse && {homeUse}),
    ...(hidden && {hidden: messages.edited.hidden(hidden)}),
    seekHelp: helpLine(ground, writer),
    ...alwaysOpen(ground, writer),
    provenance: provenance(ground, writer, 'routes'),
  };
}

function cellOf(row: RouteRow, route: Route, writer: Writer, {routes: say, join}: Messages): RouteCell {
  const {id, reaches, status, homeWarning, sources} = route;
  const wordsOf = (words: Words): RouteWords | undefined => words.routes?.routes[id];
  const cites = sources[row];
  const cell = (statements: readonly Statement[], rest: Omit<Partial<RouteCell>, 'row'> = {}): RouteCell => ({
    row,
    statements,
    plain: join.sentences(statements.map(({text}) => text)),
    ...rest,
  });

  switch (row) {
    case 'reaches': {
      const note = writer.optionalStatement((w) => wordsOf(w)?.reaches, cites);
      const known = reaches.kind === 'range';
      const amount: Statement = {
        text: known ? say.reaches(reaches.low, reaches.high) : say.notKnown,
        cites: note || !known ? [] : writer.cite(cites),
      };
      return cell(
        note ? [amount, note] : [amount],
        known ? {bar: {from: reaches.low, to: reaches.high}} : {},
      );
    }
    case 'status': {
      const approvals = Object.entries(status).map(([use, approval]) => {
        const note = writer.optional((w) => wordsOf(w)?.status?.[use]);
        const name = writer.text((w) => w.routes?.uses[use]);
        const said = say.approval[approval];
        const text = say.status({use: name.text, approval: said, note: note?.text});
        return {use: name, approval, said, text, ...(note && {note})};
      });
      const plain = join.sentences(approvals.map(({text: each}) => each));
      return cell([{text: '', cites: writer.cite(cites)}], {approvals, plain});
    }
    case 'good':
    case 'bad': {
      const count = writer.longest((w) => wordsOf(w)?.[row]);
      // Not by `Array.from`: libraries of many pages have one that does less.
      const points = [...Array(count).keys()].map((i) =>
        writer.statement((w) => wordsOf(w)?.[row][i], cites),
      );
      return cell(points);
    }
    case 'how':
    case 'where':
    case 'session':
    case 'onset':
    case 'wearsOff':
    case 'driving':
    case 'monitoring':
    case 'evidence': {
      const text = writer.statement((w) => wordsOf(w)?.[row], cites, [id, row]);
      const warning =
        row === 'where' &&
        homeWarning &&
        writer.optionalStatement((w) => wordsOf(w)?.homeWarning, sources.status);
      return warning
        ? cell([text], {warning, plain: join.sentences([text.text, warning.text])})
        : cell([text]);
    }
  }
}
