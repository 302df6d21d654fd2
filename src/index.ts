/** Registers all tags, with ketamine inside. */
import './guide.js';
import './side-effects.js';

export * from './classes.js';
