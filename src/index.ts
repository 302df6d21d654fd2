/** Registers all tags, with ketamine inside. */
import './contraindications.js';
import './guide.js';
import './relief-duration.js';
import './routes.js';
import './side-effects.js';

export * from './classes.js';
