import {ContentError, parse, type Fault} from '../../src/content/parse.js';
import {tea} from './small-treatment.js';

/** The faults of a clinic's changes to tea, or to another treatment. */
export function faultsOf(overrides: unknown, treatment = tea): readonly Fault[] {
  try {
    parse({overrides}, {treatment});
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
  return [];
}

/** The faults of a text in place of ours, and of one in a clinic's own entry. */
export const reword = (text: string, field = 'action') => faultsOf({reword: {'se-warm': {[field]: text}}});
export const added = (text: string) =>
  faultsOf({
    add: {
      sideEffects: [
        {id: 'our-cold', urgency: 'mild', time: 'session', name: 'Cold', feels: 'Cool.', action: text},
      ],
    },
  });

/** How many faults a text has in each of the two places. */
export const faultCounts = (text: string) => ({reworded: reword(text).length, added: added(text).length});
