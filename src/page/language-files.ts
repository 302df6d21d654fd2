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

/** True for an object that a script made: an element of the page whose id is that name, say, is none. */
const isPlain = (value: unknown): value is object =>
  typeof value === 'object' &&
  value !== null &&
  [Object.prototype, null].includes(Object.getPrototypeOf(value) as null);

/** The page's own. On a server, the process's. */
export function pageApi(): PageApi {
  const page = globalThis as {treatmentElements?: unknown};
  try {
    if (isPlain(page.treatmentElements) && Object.isExtensible(page.treatmentElements))
      return page.treatmentElements;
    define(page, 'treatmentElements', {});
  } catch {
    return alone; // the name is taken for good: languages that are modules still find each other
  }
  return page.treatmentElements as PageApi;
}

const alone: PageApi = {};

/** Also where an assignment would fail: a page that freezes its prototypes lets nobody assign what they have. */
const define = (target: object, name: string, value: unknown) =>
  Object.defineProperty(target, name, {
    __proto__: null, // a page may give every object a getter
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  } as PropertyDescriptor);

/** The list of languages. Whatever else stands there is not one that can be pushed to. */
function languagesOf(api: PageApi): LanguageFile[] {
  if (!Array.isArray(api.languages)) define(api, 'languages', []);
  return api.languages!;
}

const isLanguage = (file: Partial<LanguageFile> | null | undefined) =>
  typeof file?.messages?.lang === 'string';

/** Leaves a language for those who show content. */
export function leaveLanguage(file: LanguageFile): void {
  languagesOf(pageApi()).push(file);
}

/** Takes the languages that have been left, and every later one. Two copies of the script both get all of them. */
export function takeLanguages(take: (file: LanguageFile) => void): void {
  const files = languagesOf(pageApi());
  const takeAll = (some: readonly LanguageFile[]) => some.filter(isLanguage).forEach((file) => take(file));
  takeAll(files);
  const push = files.push.bind(files);
  define(files, 'push', (...more: LanguageFile[]) => {
    takeAll(more);
    return push(...more);
  });
}
