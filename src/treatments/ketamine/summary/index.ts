import {partOf} from '../core.js';
import {en} from './en.js';
import * as facts from './facts.js';

/** Ketamine for pain in short. */
export const summary = partOf(facts, en);
