import {ContentError, parse, type Fault} from '../../../src/content/parse.js';
import {overrideFaults} from '../../../src/content/check/override-faults.js';
import type {Treatment} from '../../../src/content/schema.js';
import {addedIn, withAdded, withOrder, withValue, type AddedList, type Draft} from './draft.js';

/** A draft as it stands: what is wrong with it, and what of it a page could show. */
export interface Checked {
  readonly faults: readonly Fault[];
  /** The entries that they are in, such as "reword.se-nausea" or "add.upkeep.0". */
  readonly places: ReadonlySet<string>;
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
  if (!overrides) return {faults: [], places: new Set(), valid: draft};
  const all = [...faultsIn({overrides}, treatment), ...overrideFaults(overrides, treatment)];
  const faults = [...new Map(all.map((fault) => [`${fault.path}: ${fault.expected}`, fault])).values()];
  return {faults, places: new Set(faults.map(placeOf)), valid: validPart(draft, treatment, faults)};
}

/** The entry that a fault is in, as the file has it: "reword.se-nausea", "add.upkeep.0", "add.price". */
function placeOf({path}: Fault): string {
  const [, part = '', id = '', at] = path.split('.');
  return [part, id, ...(part === 'add' && at !== undefined ? [at] : [])].join('.');
}

/** A draft without what is wrong in it. Of an entry that the clinic adds, all goes: half of it is none. */
function validPart(draft: Draft, treatment: Treatment, faults: readonly Fault[]): Draft {
  if (faults.length === 0) return draft;
  const without = withoutFaults(draft, faults);
  const rest = without.overrides ? faultsIn({overrides: without.overrides}, treatment) : [];
  // A page that shows none of the changes is better than a page that shows what no check has passed.
  return rest.length < faults.length
    ? validPart(without, treatment, rest)
    : withValue(draft, ['overrides'], undefined);
}

function withoutFaults(draft: Draft, faults: readonly Fault[]): Draft {
  const paths = faults.map(({path}) => path.split('.').slice(1));
  const places = new Set(paths.map((path) => path.slice(0, path[0] === 'add' ? 3 : 2).join('.')));
  const {hide = [], order = [], add = {}} = draft.overrides ?? {};
  const right = <Item>(list: string, items: readonly Item[]) =>
    items.filter((_, i) => !places.has(`${list}.${i}`));
  const arranged = withOrder(
    withValue(draft, ['overrides', 'hide'], right('hide', hide)),
    right('order', order),
  );
  const lists = Object.keys(add).filter((list) => list !== 'price') as AddedList[];
  const added = lists.reduce(
    (rest, list) => withAdded(rest, list, right(`add.${list}`, addedIn(draft, list))),
    arranged,
  );
  return paths
    .filter(([part, list]) => part === 'reword' || part === 'rules' || list === 'price')
    .reduce((rest, path) => withValue(rest, ['overrides', ...path], undefined), added);
}
