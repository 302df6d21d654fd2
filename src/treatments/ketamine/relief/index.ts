import {partOf} from '../core.js';
import {en} from './en.js';
import * as facts from './facts.js';

/** Relief from ketamine, and how long it lasts. */
export const relief = partOf(facts, en);
