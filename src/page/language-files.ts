/**
 * How a language file reaches a page: it leaves itself at `window.treatmentElements.languages`, and whoever shows content
 * takes it from there. So one file works as a classic script and as a module, before the elements' script or after it.
 */
import type {Messages} from '../locales/messages.js';
import type {Words} from '../content/schema.js';

/** What a language file brings. */
export interface LanguageFile {
  readonly messages: Messages;
  /** Words by the id of their treatment. */
  readonly words: Readonly<Record<string, Words>>;
}

/** `window.treatmentElements`: what is known to all scripts of a page, whichever comes first. */
export interface PageApi {
  /** The version of the classic script that runs the page; undefined until it has, and where modules run it. */
  version?: string;
  /** The language files so far. What is pushed later is taken at once. */
  languages?: LanguageFile[];
}

/** The page's own. On a server, the process's. */
export function pageApi(): PageApi {
  const page = globalThis as {treatmentElements?: PageApi};
  return (page.treatmentElements ??= {});
}

/** Leaves a language for those who show content. */
export function leaveLanguage(file: LanguageFile): void {
  (pageApi().languages ??= []).push(file);
}

/** Takes the languages that have been left, and every later one. Two copies of the script both get all of them. */
export function takeLanguages(take: (file: LanguageFile) => void): void {
  const files = (pageApi().languages ??= []);
  files.forEach(take);
  const push = files.push.bind(files);
  files.push = (...more) => {
    more.forEach(take);
    return push(...more);
  };
}
