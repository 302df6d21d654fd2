import type {WordsFor} from '../../content/schema.js';
import {en as checklist} from './checklist/en.js';
import {en as claims} from './claims/en.js';
import type {facts} from './facts.js';
import {en as relief} from './relief/en.js';
import {en as routes} from './routes/en.js';
import {en as shared} from './shared/en.js';
import {en as sideEffects} from './side-effects/en.js';
import {en as summary} from './summary/en.js';
import {en as visit} from './visit/en.js';

/** Ketamine for pain in plain US English. A number in a sentence is a `{token}`: a quantity of the facts. */
export const en: WordsFor<typeof facts> = {
  ...shared,
  ...sideEffects,
  ...checklist,
  ...routes,
  ...relief,
  ...visit,
  ...claims,
  ...summary,
  populations: {...shared.populations, ...sideEffects.populations, ...relief.populations},
  outcomes: {...sideEffects.outcomes, ...relief.outcomes},
};
