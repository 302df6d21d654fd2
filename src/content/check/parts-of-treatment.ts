import {elements} from '../elements.js';
import {facts as factsSchema, words as wordsSchema, type Facts} from '../schema.js';
import {relationOf, shapeOf, walk, type Shape} from './walk.js';

/** An entry of a list of facts. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  /** How an entry of this list is called, where a clinic may hide and order it. */
  readonly arranged?: string | undefined;
  /** What it is, where a clinic can neither hide nor reword it: less than what we say could do harm. */
  readonly guarded: string | undefined;
  /** True where it is one half of what is known: it keeps its place beside the other. */
  readonly paired: boolean;
  /** True where it says what studies found, or what nobody knows: a clinic may leave it out, and never reword it. */
  readonly found: boolean;
}

/** Every entry of a treatment, by its list: "checklist.topics". */
export function entriesOf(facts: Facts): ReadonlyMap<string, readonly Entry[]> {
  const lists = new Map<string, readonly Entry[]>();
  walk(shapeOf(factsSchema), facts, '', ({path, value, shape}) => {
    if (!Array.isArray(value) || !isEntryList(shape)) return;
    const {arranged} = relationOf(shape);
    const entries = (value as readonly {readonly id: string}[]).map((entry, i) => ({
      id: entry.id,
      path: `${path}.${i}`,
      arranged,
      guarded: guardOf(entry),
      paired: 'pair' in entry,
      found: 'kind' in entry && (entry.kind === 'found' || entry.kind === 'unknown'),
    }));
    lists.set(path, entries);
  });
  return lists;
}

/** Lists of entries with ids, as against lists of references or of figures. */
const isEntryList = ({item}: Shape) => Boolean(item?.entries && Object.hasOwn(item.entries, 'id'));

/** What the clinic is told of an entry that it cannot change. */
function guardOf(entry: object): string | undefined {
  const {urgency, crisis, pair, fixed, kind, warning, shown}: Readonly<Record<string, unknown>> = {...entry};
  if (urgency === 'emergency' || crisis === true) return 'emergency signs';
  if (pair !== undefined) return 'the two halves of what is known';
  // A warning, and what is never folded.
  if (fixed === true || kind === 'harm' || warning === true || shown === 'open') return 'warnings';
  return kind === 'maker' ? 'who made this, and with what money,' : undefined;
}

/** A clinic names a section that it may give another title or introduction by the element that shows it. */
const sectionIds: ReadonlyMap<string, string> = new Map(
  Object.entries(elements).map(([name, section]) => [section, name]),
);

/** What a clinic may reword in a treatment: the fields of each id. */
export function rewordableIn(facts: Facts): ReadonlyMap<string, readonly string[]> {
  const lists = entriesOf(facts);
  const rewordable = new Map<string, readonly string[]>();
  for (const [key, section] of Object.entries(shapeOf(wordsSchema).entries ?? {})) {
    if (!Object.hasOwn(facts, key)) continue;
    const id = sectionIds.get(key);
    const titles = fieldsOf(section.wrapped ?? section);
    if (id && titles.length > 0) rewordable.set(id, titles);
  }
  visitTables(shapeOf(wordsSchema), (list, entry) => {
    const fields = relationOf(entry).rewordable ? ['text'] : fieldsOf(entry);
    if (fields.length === 0) return;
    for (const {id, guarded, found} of lists.get(list) ?? [])
      if (!guarded && !found) rewordable.set(id, fields);
  });
  return rewordable;
}

/** The fields of a schema of words that a clinic may reword. */
const fieldsOf = ({entries = {}}: Shape) =>
  Object.keys(entries).filter((field) => relationOf(entries[field]!).rewordable);

/** Calls back for each table of words, with the list of facts that it belongs to and the schema of one entry. */
function visitTables(shape: Shape, visit: (list: string, entry: Shape) => void): void {
  const {wordsOf} = relationOf(shape);
  if (wordsOf && shape.value) visit(wordsOf, shape.value);
  if (shape.wrapped) visitTables(shape.wrapped, visit);
  for (const below of Object.values(shape.entries ?? {})) visitTables(below, visit);
}
