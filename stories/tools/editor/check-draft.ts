import {ContentError, parse, type Fault} from '../../../src/content/parse.js';
import {overrideFaults} from '../../../src/content/check/override-faults.js';
import type {Treatment} from '../../../src/content/schema.js';
import {withAdded, withValue, addedIn, type AddedList, type Draft} from './draft.js';

/** A draft as it stands: what is wrong with it, and what of it a page could show. */
export interface Checked {
  readonly faults: readonly Fault[];
  readonly valid: Draft;
}

/** Whether a file can be used for a treatment, by the check that pages make. */
export function faultsIn(file: unknown, treatment: Treatment): readonly Fault[] {
  try {
    parse(file, {treatment});
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

/** Checks a draft: by the check that pages make, which stops at texts that are none, and by what it would say after that. */
export function checkDraft(draft: Draft, treatment: Treatment): Checked {
  const {overrides} = draft;
  if (!overrides) return {faults: [], valid: draft};
  const all = [...faultsIn({overrides}, treatment), ...overrideFaults(overrides, treatment)];
  const faults = all.filter(
    ({path, expected}, i) => all.findIndex((one) => one.path === path && one.expected === expected) === i,
  );
  return {faults, valid: validPart(draft, treatment, faults)};
}

/** A draft without what is wrong in it. Of an entry that the clinic adds, all goes: half of it is none. */
function validPart(draft: Draft, treatment: Treatment, faults: readonly Fault[]): Draft {
  if (faults.length === 0) return draft;
  const without = partsWith(faults).reduce(withoutPart, draft);
  const rest = without.overrides ? faultsIn({overrides: without.overrides}, treatment) : [];
  // A page that shows none of the changes is better than a page that shows what no check has passed.
  return rest.length < faults.length
    ? validPart(without, treatment, rest)
    : withValue(draft, ['overrides'], undefined);
}

/** The parts that faults are in, each once; the last of a list first, so that the others keep their place. */
function partsWith(faults: readonly Fault[]): (readonly string[])[] {
  const parts = faults.map(({path}) => {
    const names = path.split('.');
    if (names[1] === 'add') return names.slice(0, 4);
    return names[1] === 'reword' ? names : names.slice(0, 3);
  });
  const once = new Map(parts.map((part) => [part.join('.'), part]));
  return [...once.values()].sort((a, b) => Number(b.at(-1)) - Number(a.at(-1)) || 0);
}

function withoutPart(draft: Draft, path: readonly string[]): Draft {
  const [, part, list, at] = path;
  if (part === 'hide' || part === 'order') {
    const ids = draft.overrides?.[part] ?? [];
    return withValue(
      draft,
      ['overrides', part],
      ids.filter((_, i) => i !== Number(list)),
    );
  }
  if (part !== 'add' || list === 'price') return withValue(draft, path, undefined);
  const added = addedIn(draft, list as AddedList);
  return withAdded(
    draft,
    list as AddedList,
    added.filter((_, i) => i !== Number(at)),
  );
}
