import {overrides as overridesSchema, type Overrides, type Treatment} from '../schema.js';
import {valueOf} from '../value-of.js';
import type {Fault} from './fault.js';
import {hasNumber} from './figure-in-text.js';
import {knownTokens} from './known-tokens.js';
import {entriesOf, rewordableIn, type Entry} from './parts-of-treatment.js';
import {shareTokenFaults} from './share-tokens.js';
import {tokenFaults} from './token-faults.js';
import {verdictIn} from './verdict-in-text.js';
import {relationOf, shapeOf, walk} from './walk.js';

/** What a clinic's changes name or say that they cannot, in the treatment that they are for. */
export function overrideFaults(overrides: Overrides, treatment: Treatment): Fault[] {
  const lists = entriesOf(treatment.facts);
  const rewordable = rewordableIn(treatment.facts);
  const entries = [...lists.values()].flat();
  const faults = [
    ...arrangementFaults(overrides, treatment, entries),
    ...rewordFaults(overrides, treatment, rewordable, entries),
    ...ruleFaults(overrides, treatment),
    ...addFaults(overrides, treatment, lists, rewordable),
  ];
  return faults.map(({path, expected}) => ({path: `overrides.${path}`, expected}));
}

function arrangementFaults(
  {hide = [], order = []}: Overrides,
  {facts: {retired = []}}: Treatment,
  entries: readonly Entry[],
): Fault[] {
  const arranged = entries.filter((entry) => entry.arranged);
  const kinds = [...new Set(arranged.map((entry) => entry.arranged!))];
  const anyKind = [kinds.slice(0, -1).join(', '), ...kinds.slice(-1)].filter(Boolean).join(' or ');
  const unknown = (list: string, id: string, i: number): Fault[] =>
    arranged.some((entry) => entry.id === id) || retired.includes(id)
      ? []
      : [{path: `${list}.${i}`, expected: `the id of a ${anyKind}, not "${id}"`}];
  const firstAt = new Map(order.map((id, i) => [id, i] as const).reverse());
  const guardOf = (id: string) => arranged.find((entry) => entry.id === id)?.guarded;
  return [
    ...hide.flatMap((id, i) =>
      guardOf(id)
        ? [{path: `hide.${i}`, expected: `another id than "${id}": ${guardOf(id)} cannot be hidden`}]
        : unknown('hide', id, i),
    ),
    ...order.flatMap((id, i) =>
      firstAt.get(id)! < i
        ? [{path: `order.${i}`, expected: `each id once, not "${id}" again`}]
        : arranged.some((entry) => entry.id === id && entry.paired)
          ? [{path: `order.${i}`, expected: `another id than "${id}": halves of a pair keep their place`}]
          : unknown('order', id, i),
    ),
  ];
}

function rewordFaults(
  {reword = {}, lang}: Overrides,
  treatment: Treatment,
  rewordable: ReadonlyMap<string, readonly string[]>,
  entries: readonly Entry[],
): Fault[] {
  return Object.entries(reword).flatMap(([id, texts]): Fault[] => {
    if (treatment.facts.retired?.includes(id)) return [];
    const path = `reword.${id}`;
    const fields = rewordable.get(id);
    if (!fields) {
      const isGuarded = entries.some((entry) => entry.id === id && (entry.guarded || entry.found));
      const other = `another id than "${id}": what is said of an emergency, a crisis, a warning or a finding cannot be reworded`;
      return [{path, expected: isGuarded ? other : 'the id of an entry that can be reworded'}];
    }
    return Object.entries(texts).flatMap(([field, text]) =>
      fields.includes(field)
        ? [
            ...textFaults(text, `${path}.${field}`, treatment, lang),
            ...numberFaults(text, `${path}.${field}`, treatment, id),
          ]
        : [{path: `${path}.${field}`, expected: `one of ${fields.join(', ')}`}],
    );
  });
}

/** A clinic's own rule can stand where clinics differ, and nowhere else: not beside a warning, as if it were one. */
function ruleFaults({rules = {}, lang}: Overrides, treatment: Treatment): Fault[] {
  const places = treatment.facts.visit?.items.flatMap(({id, differs}) => (differs ? [id] : [])) ?? [];
  return Object.entries(rules).flatMap(([id, text]) => {
    const path = `rules.${id}`;
    return places.includes(id)
      ? ownTextFaults(text, path, treatment, lang)
      : [{path, expected: `the id of an entry on which clinics differ (${places.join(', ')}), not "${id}"`}];
  });
}

function addFaults(
  {add = {}, lang}: Overrides,
  treatment: Treatment,
  lists: ReadonlyMap<string, readonly Entry[]>,
  rewordable: ReadonlyMap<string, readonly string[]>,
): Fault[] {
  const {retired = []} = treatment.facts;
  const taken = new Set([...[...lists.values()].flat().map(({id}) => id), ...rewordable.keys(), ...retired]);
  const faults: Fault[] = [];
  for (const [kind, list] of Object.entries(add)) {
    if (typeof list === 'string') continue;
    list.forEach(({id}, i) => {
      if (taken.has(id))
        faults.push({path: `add.${kind}.${i}.id`, expected: `an id that is not taken, not "${id}"`});
      taken.add(id);
    });
  }
  walk(shapeOf(overridesSchema), {add}, '', ({path, value, shape}) => {
    if (typeof value !== 'string' || path.endsWith('.id')) return;
    const {refersTo} = relationOf(shape);
    const ids = refersTo ? (lists.get(refersTo) ?? []).map(({id}) => id) : undefined;
    if (ids && !ids.includes(value)) faults.push({path, expected: `one of ${ids.join(', ')}`});
    faults.push(...ownTextFaults(value, path, treatment, lang));
  });
  return faults;
}

/** What is wrong with a clinic's own words beside ours. */
const ownTextFaults = (text: string, path: string, treatment: Treatment, lang?: string): Fault[] => [
  ...textFaults(text, path, treatment, lang),
  ...shareTokenFaults(text, path, treatment),
];

function textFaults(text: string, path: string, {facts, words}: Treatment, lang = 'en'): Fault[] {
  const expected = verdictIn(text);
  const quantities = Object.keys(facts.quantities);
  const forms = Object.keys(valueOf(words, lang)?.forms ?? {});
  return [
    ...tokenFaults(text, path, {quantities, others: knownTokens, forms}),
    ...(expected ? [{path, expected}] : []),
  ];
}

/** A number in the words of a clinic for a statement of ours, and what to write instead. */
function numberFaults(text: string, path: string, treatment: Treatment, id: string): Fault[] {
  const {facts} = treatment;
  const words = text.replaceAll(/\{[^{}]*\}/g, '');
  if (!hasNumber(words)) return shareTokenFaults(text, path, treatment, id);
  const said = new Set(
    words
      .normalize('NFKC')
      .match(/\p{Nd}+(?:\.\p{Nd}+)?/gu)
      ?.map(asNumber),
  );
  const same = Object.entries(facts.quantities).flatMap(([name, {kind, value}]) =>
    typeof value === 'number' && kind !== 'share' && said.has(value) ? [`{${name}} for ${value}`] : [],
  );
  const instead = [
    ...same.slice(0, 3),
    '{clinic-phone}, {emergency} and {call-crisis} for phones',
    'an entry of "add" for your hours and other numbers of your own',
  ];
  return [{path, expected: `a text without a number, a share or a dose; instead ${instead.join(', ')}`}];
}

/** A number in the digits of any script: in each, the ten stand in a row that begins with zero. */
function asNumber(digits: string): number {
  return Number(
    digits.replaceAll(/\p{Nd}/gu, (digit) => {
      let zero = digit.codePointAt(0)!;
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--;
      return String(digit.codePointAt(0)! - zero);
    }),
  );
}
