/**
 * Writes dist/sri.json: for each file of the release that a page loads, the value of `integrity` with which a browser takes no
 * other. Needs all of dist/.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {path} from './project.mjs';

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
