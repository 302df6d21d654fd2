import type {EditableEntry, EditableSection} from './entries.js';
import type {Editing} from './editing.js';

/** What the parts of the editor share: the file, which entry is open, and a voice. */
export interface Desk {
  readonly editing: Editing;
  /** The entry that is open: one at a time. */
  readonly openId: string | undefined;
  readonly toggle: (id: string) => void;
  /** Opens an entry and puts the cursor into one of its fields. */
  readonly goTo: (path: string) => void;
  /** Says aloud what was done. */
  readonly say: (text: string) => void;
}

/** An entry with the section that it stands in. */
export interface Placed {
  readonly section: EditableSection;
  readonly entry: EditableEntry;
}

/** The path of a clinic's wording in its file. */
export const rewordPath = (id: string, field: string): string => `overrides.reword.${id}.${field}`;
