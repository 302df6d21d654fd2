import {groupOfKind} from '../../locales/vocabulary.js';
import type {Facts, SummaryItem, Words} from '../schema.js';
import {valueOf} from '../value-of.js';
import type {Fault} from './fault.js';

/** Halves of what is known that would not stand together. */
export function pairFaults({summary}: Facts): Fault[] {
  if (!summary) return [];
  const {items, box, foot} = summary;
  const halves = items.flatMap((item, i): Fault[] => {
    const {id, pair} = item;
    if (!pair) return [];
    const other = items.find((one) => one.id === pair);
    const path = `facts.summary.items.${i}`;
    if (!other || other === item || other.pair !== id)
      return [{path: `${path}.pair`, expected: `the id of an entry whose own "pair" is "${id}"`}];
    if (groupOfKind[other.kind] !== groupOfKind[item.kind])
      return [{path: `${path}.kind`, expected: `a kind that stands beside "${other.kind}"`}];
    return isShownWith(item, other)
      ? []
      : [{path, expected: `"regions" and "ofClinic" as its other half "${pair}" has them`}];
  });
  const places = {box, foot};
  const apart = Object.entries(places).flatMap(([name, ids]) =>
    ids.flatMap((id, i): Fault[] => {
      const pair = items.find((one) => one.id === id)?.pair;
      return !pair || ids.includes(pair)
        ? []
        : [{path: `facts.summary.${name}.${i}`, expected: `its other half "${pair}" beside it`}];
    }),
  );
  return [...halves, ...apart];
}

const isShownWith = (one: SummaryItem, other: SummaryItem) =>
  one.ofClinic === other.ofClinic && (one.regions ?? []).join() === (other.regions ?? []).join();

/** Texts that an entry's facts ask for: one line for the box, and what must be known beside it. */
export function missingSummaryWords({summary}: Facts, words: Words): string[] {
  if (!summary) return [];
  return summary.items.flatMap(({id, about}) => {
    const own = valueOf(words.summary?.items, id);
    if (!own) return [];
    return [
      ...(summary.box.includes(id) && own.brief === undefined ? [`summary.items.${id}.brief`] : []),
      ...(about && own.about === undefined ? [`summary.items.${id}.about`] : []),
    ];
  });
}
