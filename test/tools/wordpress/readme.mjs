import {readFileSync} from 'node:fs';
import {path, readJson, version} from '../project.mjs';

/**
 * A text of the plugin with what stands in it in braces: `{{version}}`, `{{repository}}` and `{{changelog}}`, which is what
 * this version changed, in the manner of readme.txt.
 *
 * @param {string} text
 */
export const filledIn = (text) =>
  text.replace(/\{\{(version|repository|changelog)\}\}/g, (all, name) => filling[name]());

const filling = {
  version: () => version,
  repository: () => readJson('package.json').repository.url.replace(/^git\+|\.git$/g, ''),
  changelog,
};

/** The first sentence of each change: the whole of it is in CHANGELOG.md. */
function changelog() {
  const [, section = ''] = readFileSync(path('CHANGELOG.md'), 'utf8').split(`\n## ${version}\n`);
  const [own] = section.split('\n## ');
  const changes = own.matchAll(/^- (?:[0-9a-f]{7}: )?(.+?\.)(?=\s|$)/gm);
  return [`= ${version} =`, '', ...[...changes].map(([, change]) => `* ${change}`)].join('\n');
}
