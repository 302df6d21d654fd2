/**
 * What elements get: one language, complete, plain and read-only. Made by `resolve.ts`; every optional, foreign or
 * untrusted thing has been settled before it is here. What a section has stands in a file of its own in `resolved/`.
 */
import type {Direction} from '../locales/direction.js';
import type {Messages} from '../locales/messages.js';
import type {Ground} from './writer.js';

export type * from './resolved/checklist.js';
export type * from './resolved/claims.js';
export type * from './resolved/figure.js';
export type * from './resolved/relief.js';
export type * from './resolved/routes.js';
export type * from './resolved/section.js';
export type * from './resolved/seek-help.js';
export type * from './resolved/side-effects.js';
export type * from './resolved/summary.js';
export type * from './resolved/text.js';
export type * from './resolved/visit.js';

/** Writes one section; undefined where the treatment does not have it. */
export type SectionWriter<Content> = (ground: Ground) => Content;

/** A treatment in one language, for one clinic. */
export interface ResolvedContent {
  /** The treatment's id. */
  readonly id: string;
  /** The language of the texts, and which way it is written. */
  readonly lang: string;
  readonly dir: Direction;
  /** The interface's words in that language. */
  readonly messages: Messages;
  /** A section, by what writes it: an element brings its own along. The same writer gives the same object. */
  readonly section: <Content>(write: SectionWriter<Content>) => Content;
}
