import {es as checklist} from './checklist/es.js';
import {es as claims} from './claims/es.js';
import {es as common} from './common/es.js';
import {es as relief} from './relief/es.js';
import {es as routes} from './routes/es.js';
import {es as sideEffects} from './side-effects/es.js';
import {es as summary} from './summary/es.js';
import {es as visit} from './visit/es.js';
import type {Messages} from './messages.js';

/** Spanish as it is written in the US, for a reader who is addressed as "usted". */
export const es: Messages = {...common, summary, sideEffects, checklist, routes, relief, visit, claims};
