/**
 * The classic script: everything inside, one file. Registers all tags, and says which version it is.
 * (A wrapper made at build skips all of this where another copy has been here first.)
 */
import './index.js';
import {pageApi} from './page/language-files.js';
import {mountPlaceholders} from './mount.js';
import {version} from './version.js';

pageApi().version = version;

mountPlaceholders();
