import {readText} from './read-text.js';
import {fileURLToPath} from 'node:url';

/** Loads every language that the package has a file of. */
export async function loadLanguages(): Promise<void> {
  const home = new URL('../../../', import.meta.url);
  const {exports} = JSON.parse(readText(fileURLToPath(new URL('package.json', home)))) as {exports: object};
  for (const entry of Object.keys(exports)) {
    const [, tag] = /^\.\/locales\/(.+)\.js$/.exec(entry) ?? [];
    if (tag) await import(new URL(`dist/locales/${tag}.js`, home).href);
  }
}
