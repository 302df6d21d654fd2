import {partOf} from '../core.js';
import {en} from './en.js';
import * as facts from './facts.js';

/** The day of ketamine treatment. */
export const visit = partOf(facts, en);
