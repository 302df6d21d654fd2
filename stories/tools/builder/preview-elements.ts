/** The script of the preview's pages: what a clinic's page loads, in a window of its own, and so of a width of its own. */
import '../../../src/es.js';
import '../../../src/index.js';
