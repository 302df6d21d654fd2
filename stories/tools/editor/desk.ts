import type {EditableEntry, EditableSection} from './entries.js';
import type {Editing} from './editing.js';

/** What the parts of the editor share: the file, which entry is open, and a voice. */
export interface Desk {
  readonly editing: Editing;
  /** The entry that is open: one at a time. */
  readonly openId: string | undefined;
  readonly toggle: (id: string) => void;
  /** Opens the entry that a path of the file leads to, and its field; or puts the focus on another of its controls. */
  readonly goTo: (path: string, control?: string) => void;
  /** Puts the focus on a part of the editor, and scrolls to it. */
  readonly focusOn: (selector: string) => void;
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
