import type {Facts} from '../../content/schema.js';
import * as checklist from './checklist/facts.js';
import * as claims from './claims/facts.js';
import {core} from './core.js';
import * as relief from './relief/facts.js';
import * as routes from './routes/facts.js';
import * as sideEffects from './side-effects/facts.js';
import {sources} from './sources.js';
import * as summary from './summary/facts.js';
import * as visit from './visit/facts.js';

/**
 * Ketamine for pain: every id, number, basis, source and date. The sentences are in `en.ts`, by these ids.
 * Ids are permanent: pages link to them.
 */
export const facts = {
  ...core,
  sources,

  quantities: {
    ...core.quantities,
    ...sideEffects.quantities,
    ...checklist.quantities,
    ...routes.quantities,
    ...relief.quantities,
    ...visit.quantities,
    ...claims.quantities,
    ...summary.quantities,
  },
  populations: [...core.populations, ...sideEffects.populations, ...relief.populations],
  outcomes: [...sideEffects.outcomes, ...relief.outcomes],

  summary: summary.summary,
  sideEffects: sideEffects.sideEffects,
  checklist: checklist.checklist,
  routes: routes.routes,
  relief: relief.relief,
  visit: visit.visit,
  claims: claims.claims,
} as const satisfies Facts;
