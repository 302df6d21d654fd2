import {partOf} from '../core.js';
import {en} from './en.js';
import * as facts from './facts.js';

/** What readers meet about ketamine elsewhere, and what was found. */
export const claims = partOf(facts, en);
