import type {WordsFor} from '../../content/schema.js';
import {es as checklist} from './checklist/es.js';
import {es as claims} from './claims/es.js';
import type {facts} from './facts.js';
import {es as relief} from './relief/es.js';
import {es as routes} from './routes/es.js';
import {es as shared} from './shared/es.js';
import {es as sideEffects} from './side-effects/es.js';
import {es as summary} from './summary/es.js';
import {es as visit} from './visit/es.js';

/**
 * Ketamine for pain in plain US Spanish, for a reader who is addressed as "usted". Each text says what the one in en.ts
 * says, as strongly, with the same tokens. es.review.md tells how doubts were settled.
 */
export const es: WordsFor<typeof facts> = {
  sources: {'clinic-opinion': 'Solo una opinión: no encontramos etiqueta, guía médica ni estudio'},
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
