/** Registers all tags, with all of ketamine inside. */
import {ContentError, parse} from './content/parse.js';
import './contraindications.js';
import {provideCheck} from './elements/guide/check.js';
import './guide.js';
import {installTreatment} from './page/installed.js';
import './relief-duration.js';
import './routes.js';
import './side-effects.js';
import './summary.js';
import './visit.js';
import {ketamine} from './treatments/ketamine/index.js';

installTreatment(ketamine);
provideCheck({ContentError, parse});

export * from './classes.js';
