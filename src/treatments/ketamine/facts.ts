import type {Facts} from '../../content/schema.js';
import * as checklist from './checklist/facts.js';
import * as claims from './claims/facts.js';
import * as relief from './relief/facts.js';
import * as routes from './routes/facts.js';
import * as shared from './shared/facts.js';
import * as sideEffects from './side-effects/facts.js';
import {sources} from './sources.js';

/**
 * Ketamine for pain: every id, number, basis, source and date. The sentences are in `en.ts`, by these ids.
 * Ids are permanent: pages link to them.
 */
export const facts = {
  id: 'ketamine',
  indication: 'pain',
  checked: '2026-11-26',
  nextCheck: '2027-11',

  sources,

  quantities: {
    ...shared.quantities,
    ...sideEffects.quantities,
    ...checklist.quantities,
    ...routes.quantities,
    ...relief.quantities,
    ...claims.quantities,
  },
  populations: [...shared.populations, ...sideEffects.populations, ...relief.populations],
  outcomes: [...sideEffects.outcomes, ...relief.outcomes],

  seekHelp: shared.seekHelp,
  notes: shared.notes,
  glossary: shared.glossary,

  sideEffects: sideEffects.sideEffects,
  checklist: checklist.checklist,
  routes: routes.routes,
  relief: relief.relief,
  claims: claims.claims,

  // An opinion, and general advice, for which no text was read.
  retired: ['fa-other', 'ma-sleep'],
} as const satisfies Facts;
