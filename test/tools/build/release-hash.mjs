/**
 * Writes the hash of the classic script where a page that loads the release names it: in the README, and in the example that
 * the README shows. `npm run next-version` ends with it; with `--check` it writes nothing, and fails where another hash stands.
 * Needs dist/.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {isMain, path, readJson} from '../project.mjs';

/** The text with this hash of the classic script in each of its script tags. */
export const withReleaseHash = (text, hash) =>
  text.replace(/(src="treatment-elements\.js"\s+integrity=")[^"]*/g, (_, tag) => tag + hash);

if (isMain(import.meta)) {
  const hash = readJson('dist', 'sri.json')['treatment-elements.js'];
  for (const file of ['README.md', 'test/examples/readme/integrity.html']) {
    const text = readFileSync(path(file), 'utf8');
    const released = withReleaseHash(text, hash);
    if (released === text) continue;
    if (process.argv.includes('--check')) {
      console.error(`${file} has the hash of another build than this one: npm run next-version writes it.`);
      process.exitCode = 1;
    } else writeFileSync(path(file), released);
  }
}
