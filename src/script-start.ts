/** What every classic script does once its elements are registered: it says which version runs, and fills placeholders. */
import {mountPlaceholders} from './mount.js';
import {pageApi} from './page/language-files.js';
import {version} from './version.js';

pageApi().version = version;

mountPlaceholders();
