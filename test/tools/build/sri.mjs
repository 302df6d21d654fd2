import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {path} from '../project.mjs';
import {filesOfDist, writeFiles} from './files.mjs';

/**
 * Writes dist/sri.json: for each file of the release that a page loads, the value of `integrity` with which a browser takes no
 * other. Needs all of dist/.
 */
export async function writeHashes() {
  const hashes = {};
  for (const file of await filesOfDist()) {
    if (/\.(js|css)$/.test(file)) hashes[file] = await integrity(file);
  }
  await writeFiles({'sri.json': `${JSON.stringify(hashes, null, 2)}\n`});
}

const integrity = async (file) =>
  `sha384-${createHash('sha384')
    .update(await readFile(path('dist', file)))
    .digest('base64')}`;
