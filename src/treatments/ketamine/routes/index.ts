import {partOf} from '../core.js';
import {en} from './en.js';
import * as facts from './facts.js';

/** The ways to give ketamine. */
export const routes = partOf(facts, en);
