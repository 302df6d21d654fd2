import {ContentError, parse, type Fault} from '../../../src/content/parse.js';
import {overrideFaults} from '../../../src/content/check/override-faults.js';
import type {Treatment} from '../../../src/content/schema.js';
import type {Draft} from './draft.js';
import {fieldsAdded, isFieldOf} from './fields.js';
import {jsonTree, type JsonTree} from './json-tree.js';

/** A part of a file that cannot be used, or a place where the file is broken. */
export interface SetAside {
  readonly path: string;
  readonly line: number;
  readonly expected: string;
}

/** What a file becomes: a draft with all that can be used, and what cannot be. */
export interface ReadFile {
  /** Undefined where nothing of the file can be used. */
  readonly draft?: Draft;
  readonly setAside: readonly SetAside[];
}

/** No page takes a larger file. */
const mostBytes = 1_000_000;
/** Whoever breaks a file in more places than these has not written it for us. */
const mostRounds = 30;

/** Where there are more faults than these, they are not told one by one. */
const mostFaults = 200;

/** Reads a clinic's content file, whatever it is. `installed` is the treatment that it changes where it brings none. */
export function readFile(text: string, installed: Treatment): ReadFile {
  if (new TextEncoder().encode(text).length > mostBytes)
    return {
      setAside: [{path: '', line: 1, expected: 'a file of at most 1 MB, which is all that a page takes'}],
    };
  if (text.includes('\u0000'))
    return {setAside: [{path: '', line: 1, expected: 'a text file that is saved as UTF-8'}]};
  try {
    return readTree(jsonTree(text.replace(/^\uFEFF/, '')), installed);
  } catch (error) {
    // Lists in lists in lists, ten thousand deep: the browser has no room for them.
    if (!(error instanceof RangeError)) throw error;
    return {setAside: [{path: '', line: 1, expected: 'less: this is deeper than any content'}]};
  }
}

function readTree(tree: JsonTree, installed: Treatment): ReadFile {
  const setAside: SetAside[] = tree.faults.map((fault) => ({path: '', ...fault}));
  for (let round = 0; round < mostRounds; round++) {
    const value = tree.value();
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return {setAside: setAside.length > 0 ? setAside : [noContent]};
    const bad = faultsOutsideFields(value, installed);
    if (bad.length === 0) return {draft: withoutGaps(value), setAside};
    setAside.push(...leaveOut(tree, bad));
  }
  return {setAside: [...setAside, {path: '', line: 1, expected: 'fewer faults: there are more than these'}]};
}

const noContent: SetAside = {path: '', line: 1, expected: 'a content file: an object with "overrides"'};

/** Takes what is wrong out of a tree, and says of each where it stood. */
function leaveOut(tree: JsonTree, bad: readonly Fault[]): SetAside[] {
  const isCrowd = bad.length > mostFaults;
  const parts = lastFirst(bad.map(({path}) => (isCrowd ? listOf(path) : wholeOf(path))));
  return (parts.length > mostFaults ? [''] : parts).flatMap((part) => {
    const place = tree.leaveOut(part);
    const own = bad.filter(({path}) => part === '' || path === part || path.startsWith(`${part}.`));
    if (own.length > mostFaults) return [{...place, expected: crowd(own)}];
    return own.map(({path, expected}) => ({...place, path: place.path + path.slice(part.length), expected}));
  });
}

/** The list of changes that a fault is in, which goes as a whole where it has more faults than anybody reads. */
function listOf(path: string): string {
  const [name, part, list] = path.split('.');
  if (name === 'treatment') return name;
  return [name, part, part === 'add' && list].filter(Boolean).join('.');
}

const crowd = (faults: readonly Fault[]): string =>
  `fewer faults than ${faults.length}; the first, at ${faults[0]!.path}: expected ${faults[0]!.expected}`;

/** Each part once. Of a list, the last entries first: what is left out must not move what is to be left out next. */
function lastFirst(paths: readonly string[]): string[] {
  const once = new Set(paths);
  const isWithin = (path: string) => {
    const names = path.split('.');
    return names.some((_, i) => i > 0 && once.has(names.slice(0, i).join('.')));
  };
  return [...once].filter((path) => !isWithin(path)).reverse();
}

/** A treatment with a fault cannot be mended by leaving a piece of it out. */
const wholeOf = (path: string) => (path.startsWith('treatment.') ? 'treatment' : path);

/** What is wrong with a file, but for texts that somebody can mend in a field. */
function faultsOutsideFields(file: object, installed: Treatment): readonly Fault[] {
  const faults = faultsOf(file, installed);
  // Until the rest is right, nobody knows what a treatment of the file's own has that could be changed.
  const elsewhere = faults.filter(({path}) => !path.startsWith('overrides'));
  if (elsewhere.length > 0) return elsewhere;
  const {overrides = {}, treatment = installed} = file as Draft;
  const isField = isFieldOf(treatment);
  const isMendable = ({path}: Fault) => isTextOrNone(file, path) && isField(path);
  const bad = faults.filter((fault) => !isMendable(fault));
  if (bad.length > 0 || faults.length === 0) return bad;
  // Texts that are none keep the check from what it would say next. The shape is right by now.
  const whole = withoutGaps({overrides}).overrides ?? {};
  return overrideFaults(whole, treatment).filter((fault) => !isMendable(fault));
}

function faultsOf(file: object, installed: Treatment): readonly Fault[] {
  try {
    parse(file, {builtIn: new Map([[installed.facts.id, installed]]), treatment: installed});
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

/** Whether a text stands at a path, or nothing: a field can show both. */
function isTextOrNone(file: object, path: string): boolean {
  const value = path
    .split('.')
    .reduce<unknown>((table, name) => (table as Readonly<Record<string, unknown>> | undefined)?.[name], file);
  return value === undefined || typeof value === 'string';
}

/** Gives entries that a clinic adds an empty text for each that they lack, so that there is a field to write it in. */
function withoutGaps(file: Draft): Draft {
  const {overrides} = file;
  if (!overrides?.add) return file;
  const add = Object.entries(overrides.add).map(([list, entries]) => [
    list,
    typeof entries === 'string'
      ? entries
      : entries.map((entry) => ({
          ...Object.fromEntries(fieldsAdded(list).map(({name}) => [name, ''])),
          ...entry,
        })),
  ]);
  return {
    ...file,
    overrides: {...overrides, add: Object.fromEntries(add) as NonNullable<typeof overrides.add>},
  };
}
