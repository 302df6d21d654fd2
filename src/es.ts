/** Spanish. Becomes `dist/locales/es.js`: one file that is a classic script and a module, before the others or after. */
import {leaveLanguage} from './page/language-files.js';
import {es as messages} from './locales/es.js';
import {es as ketamine} from './treatments/ketamine/es.js';

leaveLanguage({messages, words: {ketamine}});
