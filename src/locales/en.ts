import {en as checklist} from './checklist/en.js';
import {en as claims} from './claims/en.js';
import {en as common} from './common/en.js';
import {en as relief} from './relief/en.js';
import {en as routes} from './routes/en.js';
import {en as sideEffects} from './side-effects/en.js';
import {en as summary} from './summary/en.js';
import {en as visit} from './visit/en.js';
import type {Messages} from './messages.js';

/** US English. */
export const en: Messages = {...common, summary, sideEffects, checklist, routes, relief, visit, claims};
