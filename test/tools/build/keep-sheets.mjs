/**
 * Keeps what a release says, so that a later one can tell what changed since: one sheet for each language in src/releases/,
 * from where a build takes them along. `node test/tools/build/keep-sheets.mjs`, after a build of the version to be released.
 */
import {spawnSync} from 'node:child_process';
import {mkdir, readdir, readFile, writeFile} from 'node:fs/promises';
import {isMain, languages, path, version} from '../project.mjs';
import {asciiCode} from './plain-script.mjs';

/** As much of a statement as is compared. */
const kept = ({id, kind, text, by, population, certainty, sources}) => ({
  id,
  kind,
  text,
  by,
  population,
  certainty,
  sources,
});

/** Writes the sheets of this version. */
async function keepSheets() {
  for (const lang of ['en', ...languages]) {
    const {stdout, stderr, status} = spawnSync(
      process.execPath,
      [path('dist', 'cli.js'), 'review', '--json', '--lang', lang],
      {encoding: 'utf8', maxBuffer: 64 * 1024 * 1024},
    );
    if (status) throw new Error(stderr);
    const sheet = JSON.parse(stdout);
    const saved = {...sheet, statements: sheet.statements.map(kept)};
    await writeFile(
      path('src', 'releases', `${version}.${lang}.json`),
      `${JSON.stringify(saved, null, 2)}\n`,
    );
  }
}

/** Puts the sheets of all releases into dist/, in as few bytes as they take. */
export async function copySheets() {
  await mkdir(path('dist', 'releases'), {recursive: true});
  for (const file of await readdir(path('src', 'releases'))) {
    const sheet = JSON.parse(await readFile(path('src', 'releases', file), 'utf8'));
    await writeFile(path('dist', 'releases', file), asciiCode(JSON.stringify(sheet)));
  }
}

if (isMain(import.meta)) await keepSheets();
