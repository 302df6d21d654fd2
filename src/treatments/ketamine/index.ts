import type {Treatment} from '../../content/schema.js';
import {en} from './en.js';
import {facts} from './facts.js';

/** Ketamine for pain. */
export const ketamine: Treatment = {facts, words: {en}};
