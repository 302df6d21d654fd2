import {controls} from './controls.styles.js';
import {glance} from './glance.styles.js';
import {host} from './host.styles.js';
import {prose} from './prose.styles.js';
import {sourcesStyles} from './sources.styles.js';
import {tokens} from './tokens.styles.js';
import {withoutScript} from './without-script.styles.js';

/** The looks that all elements with content have. */
export const shared = [host, tokens, prose, controls, glance, sourcesStyles, withoutScript];
