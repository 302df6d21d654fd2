/**
 * The classic script: everything inside, one file. Registers all tags, and takes the languages that came before it.
 * (A wrapper made at build skips all of this where another copy has been here first.)
 */
import './index.js';
import {installLanguage} from './content/installed.js';
import type {Words} from './content/schema.js';
import type {Messages} from './locales/messages.js';
import {mountPlaceholders} from './mount.js';
import {version} from './version.js';

/** What a language file brings. */
export interface LanguageFile {
  readonly messages: Messages;
  readonly words: Readonly<Record<string, Words>>;
}

/** `window.treatmentElements`: where language files leave themselves, whichever script comes first. */
export interface PageApi {
  /** The version of the script that runs the page; undefined until it has. */
  version?: string;
  /** Takes a language. An array until the script runs, then something that installs what is pushed. */
  languages?: {push(file: LanguageFile): unknown};
}

const page = globalThis as {treatmentElements?: PageApi};
const api = (page.treatmentElements ??= {});
const waiting = Array.isArray(api.languages) ? (api.languages as LanguageFile[]) : [];
const install = ({messages, words}: LanguageFile) => installLanguage(messages, words);

api.version = version;
api.languages = {push: install};
waiting.forEach(install);

mountPlaceholders();
