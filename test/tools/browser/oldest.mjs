/**
 * Runs the tests of the demo page in the oldest Chromium that the README names, or the next one that npm has:
 * `npm test -- --only oldest`. It is put into node_modules/.cache/ by then, 60 MB, for Linux on x64. `npm test` runs these tests
 * where it is already there.
 */
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {isMain, path} from '../project.mjs';
import {runTests} from './run-tests.mjs';

const version = '121.0.0';
const folder = path('node_modules', '.cache', 'oldest-chromium');
const isThere = () => existsSync(join(folder, 'node_modules', '@sparticuz', 'chromium'));
const canRun = process.platform === 'linux' && process.arch === 'x64';

/** The one line that says what is needed, where it is not there; else undefined. */
export function whatOldestLacks() {
  if (!canRun) return 'The oldest Chromium that npm has is for Linux on x64.';
  return isThere()
    ? undefined
    : 'The oldest Chromium is not installed: `npm test -- --only oldest` does that.';
}

function install() {
  const args = ['install', '--prefix', folder, '--no-audit', '--no-fund', '--no-save'];
  const {status} = spawnSync('npm', [...args, `@sparticuz/chromium@${version}`], {stdio: 'inherit'});
  if (status !== 0) throw new Error(`Chromium ${version} could not be installed.`);
}

/** The browser's program, unpacked. */
async function oldestPath() {
  if (!isThere()) install();
  const module = createRequire(join(folder, 'index.js')).resolve('@sparticuz/chromium');
  const {default: chromium} = await import(pathToFileURL(module));
  return (chromium.default ?? chromium).executablePath();
}

if (isMain(import.meta))
  runTests(['demo'], canRun ? {env: {CHROME_PATH: await oldestPath()}} : {missing: whatOldestLacks()});
