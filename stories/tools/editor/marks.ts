import type {Editing} from './editing.js';
import type {EditableEntry} from './entries.js';
import {isHidden} from './draft.js';

/** What is said of an entry in its row. */
export interface Mark {
  readonly kind: 'edited' | 'hidden' | 'added' | 'moved' | 'fault' | 'stays';
  readonly text: string;
}

/** What was done to an entry, whether it is to be mended, and whether it can be changed at all. */
export function marksOf(
  {draft: {overrides = {}}, checked}: Pick<Editing, 'draft' | 'checked'>,
  entry: EditableEntry,
  section: string,
): Mark[] {
  const {reword = {}, rules = {}, order = []} = overrides;
  const {id} = entry;
  const hasFault = checked.places.has(`reword.${id}`) || checked.places.has(`rules.${id}`);
  const marks: (Mark | false)[] = [
    hasFault && {kind: 'fault', text: 'To mend'},
    Object.hasOwn(reword, id) && {kind: 'edited', text: 'Your words'},
    Object.hasOwn(rules, id) && {kind: 'added', text: 'Your rule'},
    isHidden({overrides}, id) && {kind: 'hidden', text: 'Hidden'},
    order.includes(id) && {kind: 'moved', text: 'Moved'},
    entry.fields.length === 0 &&
      (!entry.arranged || Boolean(entry.guarded)) &&
      section !== 'sources' && {kind: 'stays', text: 'Stays as it is'},
  ];
  return marks.filter((mark) => mark !== false);
}
