/**
 * Writes dist/sri.json: for each file of the release that a page loads, the value of `integrity` with which a browser takes no
 * other. The script tag of the README carries that of the classic script; with `--frozen` it has to do so already. Needs all
 * of dist/.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {path} from '../project.mjs';

const files = readdirSync(path('dist'), {recursive: true})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(js|css)$/.test(file))
  .sort();

const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(path('dist', file)))
    .digest('base64')}`;

const hashes = Object.fromEntries(files.map((file) => [file, hash(file)]));
writeFileSync(path('dist', 'sri.json'), `${JSON.stringify(hashes, null, 2)}\n`);

for (const file of ['README.md', 'test/examples/readme/bare.html']) {
  const text = readFileSync(path(file), 'utf8');
  const place = /(src="treatment-elements\.js"\s+integrity=")([^"]*)/;
  const [, , stated] = text.match(place);
  if (stated === hashes['treatment-elements.js']) continue;
  if (process.argv.includes('--frozen')) {
    console.error(
      `${file} has the hash of another build than this one. Run npm run build, and commit the file.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(path(file), text.replace(place, `$1${hashes['treatment-elements.js']}`));
    console.log(`${file} now has the hash of this build.`);
  }
}
