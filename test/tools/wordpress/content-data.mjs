import {readdirSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {path, readJson} from '../project.mjs';

const load = (...file) => import(pathToFileURL(path('dist', ...file)));

/**
 * What the plugin needs to tell whether its content was reviewed: the hash of the content `now`, by language, and the version
 * that each hash of a release belongs to.
 *
 * @param {readonly string[]} tags the languages, each of which is loaded
 */
export async function contentData(tags) {
  const [{contentHash}, {ketamine}] = await Promise.all([
    load('content', 'content-hash.js'),
    load('treatments', 'ketamine', 'index.js'),
  ]);
  const brought = globalThis.treatmentElements.languages.map(({messages, words}) => [
    messages.lang,
    words.ketamine,
  ]);
  const treatment = {facts: ketamine.facts, words: {...ketamine.words, ...Object.fromEntries(brought)}};
  const sheets = readdirSync(path('dist', 'releases')).map((file) => readJson('dist', 'releases', file));
  return {
    now: Object.fromEntries(tags.map((lang) => [lang, contentHash({treatment, lang})])),
    releases: Object.fromEntries(sheets.map(({hash, version}) => [hash, version])),
  };
}
