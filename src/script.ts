/**
 * The classic script: everything inside, one file. Registers all tags, and says which version it is.
 * (A wrapper made at build skips all of this where another copy has been here first.)
 */
import './index.js';
import './script-start.js';
