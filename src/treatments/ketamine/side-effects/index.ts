import {partOf} from '../core.js';
import {en} from './en.js';
import * as facts from './facts.js';

/** The side effects of ketamine. */
export const sideEffects = partOf(facts, en);
