import {
  facts as factsSchema,
  words as wordsSchema,
  type Facts,
  type Treatment,
  type Words,
} from '../schema.js';
import {valueOf} from '../value-of.js';
import type {Fault} from './fault.js';
import {knownTokens} from './known-tokens.js';
import {missingWords} from './missing-words.js';
import {numberFaults} from './number-faults.js';
import {entriesOf, type Entry} from './parts-of-treatment.js';
import {missingSummaryWords, pairFaults} from './summary-faults.js';
import {tokenFaults} from './token-faults.js';
import {relationOf, shapeOf, walk} from './walk.js';

/** What is known beside the treatment itself. */
export interface TreatmentContext {
  /** Treatments that are built in: a file cannot take their ids. */
  readonly builtIn?: ReadonlyMap<string, Treatment> | undefined;
  /** Today's date, ISO: nobody has read a source after it. */
  readonly today: string;
}

/** What a whole treatment says that cannot be. */
export function treatmentFaults({facts, words}: Treatment, {builtIn, today}: TreatmentContext): Fault[] {
  const lists = entriesOf(facts);
  const faults = [
    ...(builtIn?.has(facts.id) ? [takenId(facts.id)] : []),
    ...(Object.hasOwn(words, 'en')
      ? []
      : [{path: 'words.en', expected: 'English words, which the other languages fall back to'}]),
    ...dateFaults(facts, today),
    ...repeatedIds(lists, facts.retired),
    ...factFaults(facts, lists),
    ...emergencyFaults(facts),
    ...pairFaults(facts),
    ...Object.entries(words).flatMap(([lang, own]) => wordFaults(facts, own, `words.${lang}`, lists)),
  ];
  return faults.map(({path, expected}) => ({path: `treatment.${path}`, expected}));
}

const takenId = (id: string): Fault => ({
  path: 'facts.id',
  expected: `another id than "${id}", which is a built-in treatment's; use "overrides" to change that`,
});

function dateFaults({checked, nextCheck}: Facts, today: string): Fault[] {
  return [
    ...(checked > today ? [{path: 'facts.checked', expected: `a day up to today, ${today}`}] : []),
    ...(nextCheck < checked.slice(0, nextCheck.length)
      ? [{path: 'facts.nextCheck', expected: 'a time after facts.checked'}]
      : []),
  ];
}

/** Lists whose ids only facts use. Those of all others name one entry on the page, or one for a clinic to change. */
const ownNames = [
  'sources',
  'populations',
  'outcomes',
  'checklist.topics',
  'checklist.labels',
  'routes.uses',
  'visit.groups',
];

function repeatedIds(lists: ReadonlyMap<string, readonly Entry[]>, retired: readonly string[] = []): Fault[] {
  const shared = new Set(retired);
  return [...lists].flatMap(([list, entries]) => {
    const taken = ownNames.includes(list) ? new Set<string>() : shared;
    return entries.flatMap(({id, path}) => {
      const isTaken = taken.has(id);
      taken.add(id);
      return isTaken ? [{path: `facts.${path}.id`, expected: `an id that is not taken, not "${id}"`}] : [];
    });
  });
}

/** References to what is not there, and numbers that cannot be. */
function factFaults(facts: Facts, lists: ReadonlyMap<string, readonly Entry[]>): Fault[] {
  const faults: Fault[] = [];
  walk(shapeOf(factsSchema), facts, 'facts', ({path, value, shape}) => {
    const {refersTo} = relationOf(shape);
    if (refersTo && !lists.get(refersTo)?.some(({id}) => id === value))
      faults.push({path, expected: `the id of an entry of facts.${refersTo}, not "${String(value)}"`});
    if (typeof value === 'string' && /[{}]/.test(value))
      faults.push({path, expected: 'a text without braces: only words can name a number'});
    if (shape.entries && typeof value === 'object' && value) faults.push(...numberFaults(value, path));
  });
  return faults;
}

/** A reader must be told what cannot wait: of the treatment, and among its side effects. */
function emergencyFaults({sideEffects}: Facts): Fault[] {
  if (!sideEffects || sideEffects.effects.some(({urgency}) => urgency === 'emergency')) return [];
  return [{path: 'facts.sideEffects.effects', expected: 'at least one of urgency "emergency"'}];
}

function wordFaults(
  facts: Facts,
  words: Words,
  path: string,
  lists: ReadonlyMap<string, readonly Entry[]>,
): Fault[] {
  const missing = [
    ...missingWords(facts, words, lists),
    ...missingTexts(facts, words),
    ...missingSummaryWords(facts, words),
  ];
  const faults = missing.map((part) => ({path: `${path}.${part}`, expected: 'a text'}));
  const forms = Object.keys(words.forms ?? {});
  const known = {quantities: Object.keys(facts.quantities), others: knownTokens, forms};
  walk(shapeOf(wordsSchema), words, path, (place) => {
    const {wordsOf, refersTo} = relationOf(place.shape);
    if (wordsOf) faults.push(...tableFaults(place.value as object, place.path, wordsOf, lists));
    if (refersTo && !lists.get(refersTo)?.some(({id}) => id === place.value))
      faults.push({path: place.path, expected: `the id of an entry of facts.${refersTo}`});
    if (typeof place.value === 'string') faults.push(...tokenFaults(place.value, place.path, known));
  });
  return faults;
}

/** Ids without a text, and texts without an entry. */
function tableFaults(
  table: object,
  path: string,
  list: string,
  lists: ReadonlyMap<string, readonly Entry[]>,
): Fault[] {
  const ids = lists.get(list)?.map(({id}) => id) ?? [];
  return [
    ...ids
      .filter((id) => !Object.hasOwn(table, id))
      .map((id) => ({path: `${path}.${id}`, expected: 'a text'})),
    ...Object.keys(table)
      .filter((id) => !ids.includes(id))
      .map((id) => ({path: `${path}.${id}`, expected: `the id of an entry of facts.${list}`})),
  ];
}

/** Texts of an entry that its facts ask for by what they say. */
function missingTexts(facts: Facts, words: Words): string[] {
  const lacksOwn = <Value extends object>(
    table: Readonly<Record<string, Value>> | undefined,
    ids: Iterable<string>,
    field: keyof Value,
  ) =>
    [...ids].filter((id) => {
      const entry = valueOf(table, id);
      return entry && entry[field] === undefined;
    });
  const warned = facts.routes?.routes.flatMap(({id, homeWarning}) => (homeWarning ? [id] : [])) ?? [];
  return [
    ...lacksOwn(words.populations, comparedPopulations(facts), 'comparison').map(
      (id) => `populations.${id}.comparison`,
    ),
    ...lacksOwn(words.routes?.routes, warned, 'homeWarning').map((id) => `routes.routes.${id}.homeWarning`),
  ];
}

/** Kinds of figures that name what the others were given. */
const namesOthers: readonly unknown[] = ['versus', 'versus-ranges', 'excess', 'ratio', 'more'];

/** Populations of such figures. */
function comparedPopulations(facts: Facts): Set<string> {
  const compared = new Set<string>();
  walk(shapeOf(factsSchema), facts, '', ({value}) => {
    const {kind, compares, population} = value as Partial<Record<string, unknown>>;
    const hasOthers = namesOthers.includes(kind) || compares === 'groups';
    if (hasOthers && typeof population === 'string') compared.add(population);
  });
  return compared;
}
