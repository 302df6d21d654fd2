import type {Editing} from './editing.js';
import {addedIn} from './draft.js';
import type {EditableEntry, EditableSection} from './entries.js';
import {listsOf} from './added-entries.js';
import {marksOf} from './marks.js';

/** Which entries are listed. */
export const filters = {
  all: 'All entries',
  changeable: 'What can be changed',
  changed: 'What you changed',
  faulty: 'What is to be mended',
} as const;
export type Filter = keyof typeof filters;

export interface Wanted {
  readonly section: string;
  readonly filter: Filter;
  /** Words to look for, in all sections. */
  readonly find: string;
}

/** A section with those of its entries that are listed. */
export interface Found {
  readonly section: EditableSection;
  readonly entries: readonly EditableEntry[];
  /** Whether the clinic's own entries are listed too. */
  readonly withAdded: boolean;
}

/** More rows than these nobody reads; a search is narrowed instead. */
export const most = 150;

/** The entries that are asked for: of one section, or of all where one looks for something. */
export function findEntries(editing: Editing, {section, filter, find}: Wanted): Found[] {
  const isSearch = find !== '' || filter === 'changed' || filter === 'faulty';
  const words = find.toLowerCase();
  let left = most;
  return editing.sections.flatMap((one) => {
    if (!isSearch && one.id !== section) return [];
    const entries = one.entries.filter(
      (entry) => passes(editing, entry, one.id, filter) && says(editing, entry, words),
    );
    const shown = entries.slice(0, isSearch ? left : entries.length);
    left -= shown.length;
    const added = listsOf(one.id).some((list) =>
      addedIn(editing.draft, list).some((entry) => JSON.stringify(entry).toLowerCase().includes(words)),
    );
    const withAdded = isSearch ? added : true;
    return shown.length > 0 || withAdded ? [{section: one, entries: shown, withAdded}] : [];
  });
}

function passes(editing: Editing, entry: EditableEntry, section: string, filter: Filter): boolean {
  if (filter === 'all') return true;
  const kinds = marksOf(editing, entry, section).map(({kind}) => kind);
  if (filter === 'changeable')
    return entry.fields.length > 0 || entry.differs || (Boolean(entry.arranged) && !entry.guarded);
  return filter === 'faulty' ? kinds.includes('fault') : kinds.some((kind) => kind !== 'stays');
}

/** Whether a word stands in an entry: in our texts, its ids, or the clinic's own words. */
function says({draft}: Editing, {id, label, fields, fixed}: EditableEntry, words: string): boolean {
  if (words === '') return true;
  const own = JSON.stringify([draft.overrides?.reword?.[id], draft.overrides?.rules?.[id]]);
  return [
    id,
    label,
    own,
    ...fields.map(({text}) => text),
    ...fixed.flatMap((one) => [one.id, one.text]),
  ].some((text) => text.toLowerCase().includes(words));
}
