import type {Time, Urgency} from '../../locales/vocabulary.js';
import type {ResolvedFigure} from './figure.js';
import type {DayNotes, Section} from './section.js';
import type {SeekHelp} from './seek-help.js';
import type {Statement, Text} from './text.js';

export interface SideEffectsContent extends Section, DayNotes {
  readonly seekHelp: SeekHelp;
  /** Side effects as a whole: both halves of what was found, in the size of the intro. */
  readonly overall: readonly Statement[];
  readonly intro: Statement;
  /** Those of the emergency block; never hidden. */
  readonly emergencies: readonly ResolvedEffect[];
  readonly effects: readonly ResolvedEffect[];
  readonly report?: Statement;
}

export interface ResolvedEffect {
  readonly id: string;
  readonly urgency: Urgency;
  readonly time: Time;
  readonly name: Text;
  readonly feels: Statement;
  readonly action: Statement;
  readonly note?: Statement;
  /** People treated for pain first. Empty for an effect that the clinic added. */
  readonly figures: readonly ResolvedFigure[];
  /** How many of the figures, from the first, the closed line shows. */
  readonly leads: number;
}
