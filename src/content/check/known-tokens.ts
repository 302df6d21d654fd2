import {contactTokens} from '../contacts.js';
import {pageTokens} from '../page-phrases.js';

/** Names that may stand in braces in any text, beside those of a treatment's numbers. */
export const knownTokens: readonly string[] = [...contactTokens, ...pageTokens];
