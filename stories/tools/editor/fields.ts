/** The fields that a clinic writes in, as the schema of its file has them. */
import {rewordableIn} from '../../../src/content/check/parts-of-treatment.js';
import {relationOf, shapeOf, type Shape} from '../../../src/content/check/walk.js';
import {overrides, type Treatment} from '../../../src/content/schema.js';

/** A field of an entry that a clinic adds. */
export interface AddedField {
  readonly name: string;
  /** What it can be, where it is one of a few. */
  readonly choices?: readonly string[];
  /** The list of facts that it names an entry of. */
  readonly refersTo?: string;
}

const unwrapped = (shape: Shape | undefined): Shape | undefined =>
  shape?.wrapped ? unwrapped(shape.wrapped) : shape;
const entriesOf = (shape: Shape | undefined) => unwrapped(shape)?.entries ?? {};
const add = entriesOf(shapeOf(overrides).entries?.['add']);

/** The lists that a clinic may add to. */
export const addedLists = Object.keys(add).filter((list) => unwrapped(add[list])?.item);

/** The fields of an entry of such a list. The id comes last: nobody has to write it. */
export function fieldsAdded(list: string): AddedField[] {
  const entries = Object.entries(entriesOf(unwrapped(add[list])?.item));
  const fields = entries.map(([name, shape]): AddedField => {
    const {refersTo} = relationOf(shape);
    const {options} = shape as {readonly options?: readonly unknown[]};
    return {name, ...(refersTo && {refersTo}), ...(options && {choices: options.map(String)})};
  });
  return fields.sort((a, b) => Number(a.name === 'id') - Number(b.name === 'id'));
}

/** Whether a path of a file leads to a field of the editor. A treatment says which of its texts can be reworded. */
export function isFieldOf({facts}: Pick<Treatment, 'facts'>): (path: string) => boolean {
  const rewordable = rewordableIn(facts);
  const ruled = facts.visit?.items.flatMap(({id, differs}) => (differs ? [id] : [])) ?? [];
  return (path) => {
    const [, part, list = '', at = '', field = '', ...rest] = path.split('.');
    if (rest.length > 0) return false;
    if (part === 'rules') return at === '' && ruled.includes(list);
    if (part === 'reword') return field === '' && (rewordable.get(list)?.includes(at) ?? false);
    if (part !== 'add') return false;
    if (list === 'price') return at === '';
    return /^\d+$/.test(at) && fieldsAdded(list).some(({name}) => name === field);
  };
}
