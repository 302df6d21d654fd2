import {groupOfKind, summaryGroups} from '../../locales/vocabulary.js';
import {arrange} from '../arrange.js';
import type {Halves, Statement, SummaryContent, SummaryEntry} from '../resolved.js';
import type {SummaryItem} from '../schema.js';
import {createWriter, type Ground, type Writer} from '../writer.js';
import {claims as writeClaims} from './claims.js';
import {alwaysOpen, provenance} from './provenance.js';
import {helpLine} from './seek-help.js';

/** The facts in short: the box, what stands behind each of its lines, and what readers meet elsewhere. */
export function summary(ground: Ground): SummaryContent | undefined {
  const {treatment, overrides, messages} = ground;
  const section = treatment.facts.summary;
  if (!section) return undefined;
  const writer = createWriter(ground);

  const title = writer.text((w) => w.summary?.title, ['summary', 'title']);
  const arranged = arrange(section.items, overrides);
  const shown = arranged.shown.filter((item) => isMeant(item, ground));
  const named = (ids: readonly string[]) => ids.flatMap((id) => shown.find((item) => item.id === id) ?? []);
  const brief = ({id, sources}: SummaryItem) =>
    writer.statement((w) => w.summary?.items[id]?.brief ?? w.summary?.items[id]?.text, sources);
  const entry = (item: SummaryItem) => resolveEntry(item, writer, ground);
  const box = inHalves(named(section.box)).map((halves) => each(halves, brief));
  const groups = summaryGroups
    .map((id) => ({
      id,
      name: messages.summary.groups[id],
      entries: [
        ...inHalves(
          shown.filter(({id: item, kind}) => groupOfKind[kind] === id && !section.foot.includes(item)),
        ).map((halves) => each(halves, entry)),
        ...ownEntries(id, writer, ground),
      ],
    }))
    .filter(({entries}) => entries.length > 0);
  const claims = writeClaims(ground, writer);
  const hidden = arranged.hidden + (claims?.hidden ?? 0);
  return {
    title,
    seekHelp: helpLine(ground, writer),
    box,
    foot: named(section.foot).map(({id, sources}) => ({
      id,
      ...writer.statement((w) => w.summary?.items[id]?.text, sources),
    })),
    groups,
    ...(claims && claims.claims.length > 0 && {claims: {title: claims.title, claims: claims.claims}}),
    ...alwaysOpen(ground, writer),
    ...(hidden && {hidden: messages.edited.hidden(hidden)}),
    provenance: provenance(ground, writer, 'summary'),
  };
}

/** Whether it is true of where the reader is, and of this page. Where the region is not known, its text names the country. */
const isMeant = ({regions, ofClinic}: SummaryItem, {settings: {region, clinicName}}: Ground) =>
  (!regions || !region || regions.includes(region)) && (!ofClinic || Boolean(clinicName));

/**
 * Entries that are halves of one thing as one. A half whose other half is not there is not shown either. A plain loop,
 * since the `flatMap` and `entries` that some libraries put in place of the browser's do other things.
 */
function inHalves(items: readonly SummaryItem[]): Halves<SummaryItem>[] {
  const all: Halves<SummaryItem>[] = [];
  for (const item of items) {
    const at = items.findIndex(({id}) => id === item.pair);
    if (!item.pair) all.push([item]);
    else if (at > items.indexOf(item)) all.push([item, items[at]!]);
  }
  return all;
}

const each = <From, To>([first, second]: Halves<From>, write: (one: From) => To): Halves<To> =>
  second === undefined ? [write(first)] : [write(first), write(second)];

function resolveEntry(
  {id, certainty = [], sources, about}: SummaryItem,
  writer: Writer,
  {messages}: Ground,
): SummaryEntry {
  const text = writer.statement((w) => w.summary?.items[id]?.text, sources, [id, 'text']);
  const said = writer.optionalStatement((w) => w.summary?.items[id]?.about, about);
  const rated = messages.join.facts(certainty.map((one) => writer.certainty(one)));
  const raters = certainty.flatMap((one) => ('source' in one ? one.source : []));
  const sure = {text: messages.summary.sure(rated), cites: writer.cite(raters)};
  return {
    id,
    label: writer.text((w) => w.summary?.items[id]?.label, [id, 'label']),
    text,
    // What we know of our own statement is not known of the clinic's.
    about: text.by ? [] : [...(rated ? [sure] : []), ...(said ? [said] : [])],
  };
}

/** What the clinic adds to a group: other care that it names, and its price. */
function ownEntries(
  group: string,
  writer: Writer,
  {overrides: {add = {}}, messages}: Ground,
): Halves<SummaryEntry>[] {
  const own = (text: string): Statement => ({...writer.foreign(text), by: 'added', cites: []});
  if (group === 'alternatives')
    return (add.alternatives ?? []).map(({id, label, text}) => [
      {id, label: writer.foreign(label), text: own(text), about: []},
    ]);
  if (group === 'time' && add.price)
    return [
      [{id: 'su-own-price', label: {text: messages.summary.ownPrice}, text: own(add.price), about: []}],
    ];
  return [];
}
