import type {BuilderState} from './state.js';

/** Says what the state becomes. */
export type Update = (change: (state: BuilderState) => BuilderState) => void;

/** A text that was typed and cannot be taken: it stays in its field, with the reason beside it. */
export interface Draft {
  readonly text: string;
  readonly fault: string;
}

/** What the parts of the builder are drawn from. */
export interface Builder {
  readonly state: BuilderState;
  readonly update: Update;
  /** By a name of the field. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** Keeps what cannot be taken, or forgets it. */
  readonly setDraft: (field: string, draft: Draft | undefined) => void;
}
