import {partOf} from '../core.js';
import {en} from './en.js';
import * as facts from './facts.js';

/** What to tell the clinic before ketamine. */
export const checklist = partOf(facts, en);
