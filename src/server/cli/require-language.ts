import {getInstalled} from '../../page/installed.js';
import {matchLanguage} from '../../content/language.js';
import {CommandError} from './command-error.js';

/** Refuses a language that there is not: a page would fall back to English, but whoever types it wants to know. */
export function requireLanguage(lang: string | undefined): void {
  const languages = [...getInstalled().messages.keys()];
  if (lang !== undefined && !matchLanguage(lang, languages)) {
    throw new CommandError(`--lang ${lang}: expected one of ${languages.join(', ')}.`, 2);
  }
}
