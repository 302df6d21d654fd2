import {elements} from '../elements.js';
import {facts as factsSchema, words as wordsSchema, type Facts} from '../schema.js';
import {relationOf, shapeOf, walk, type Shape} from './walk.js';

/** An entry of a list of facts. */
export interface Entry {
  readonly id: string;
  readonly path: string;
  /** How an entry of this list is called, where a clinic may hide and order it. */
  readonly arranged?: string | undefined;
  /** True where less than what we say could cost a life: its words are ours, whatever a clinic writes. */
  readonly guarded: boolean;
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
      guarded: isGuarded(entry),
    }));
    lists.set(path, entries);
  });
  return lists;
}

/** Lists of entries with ids, as against lists of references or of figures. */
const isEntryList = ({item}: Shape) => Boolean(item?.entries && Object.hasOwn(item.entries, 'id'));

/** An emergency, what must show the crisis line at once, a warning, or what is never folded. */
const isGuarded = (entry: object): boolean =>
  ('urgency' in entry && entry.urgency === 'emergency') ||
  ('crisis' in entry && entry.crisis === true) ||
  ('warning' in entry && entry.warning === true) ||
  ('shown' in entry && entry.shown === 'open');

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
    for (const {id, guarded} of lists.get(list) ?? []) if (!guarded) rewordable.set(id, fields);
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
