import type {Source} from '../../content/schema.js';
import * as checklist from './checklist/facts.js';
import * as claims from './claims/facts.js';
import * as relief from './relief/facts.js';
import * as routes from './routes/facts.js';
import * as shared from './shared/facts.js';
import * as sideEffects from './side-effects/facts.js';
import {sourceIds} from './source-ids.js';
import * as summary from './summary/facts.js';
import * as visit from './visit/facts.js';

const cited: readonly Source[] = [
  shared,
  sideEffects,
  checklist,
  routes,
  relief,
  claims,
  summary,
  visit,
].flatMap((section): readonly Source[] => section.sources);

/** Every source of ketamine, once, in the order of their numbers. */
export const sources = [...new Set(cited)].sort((a, b) => sourceIds.indexOf(a.id) - sourceIds.indexOf(b.id));
