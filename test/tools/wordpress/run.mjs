/**
 * Tests the plugin and the script on a real WordPress. `npm test -- --only wordpress`, or, for other versions than the one
 * that has to pass, `node test/tools/wordpress/run.mjs --lane oldest` or `--lane newest`.
 */
import {execFileSync, spawn} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {path} from '../project.mjs';
import {whatDebianLacks} from './debian.mjs';
import {buildSite, lanes, phpOf} from './site.mjs';

const [option, lane = 'gating', ...files] = process.argv.slice(2);
if ((option && option !== '--lane') || !lanes[lane]) {
  stop(`Usage: node test/tools/wordpress/run.mjs --lane ${Object.keys(lanes).join('|')} [file …]`);
}
const missing = whatDebianLacks();
if (missing) stop(missing);
if (!existsSync(path('dist', 'wordpress', 'treatment-elements.zip')))
  stop('The plugin is not built: npm run build');

await buildSite(lane);
checkSyntax();

const tests = path('test', 'e2e', 'wordpress');
const named = files.length ? files : readdirSync(tests).filter((name) => name.endsWith('.test.mjs'));
const runner = spawn(
  process.execPath,
  // One site, and so one file after the other.
  ['--test', '--test-concurrency=1', '--test-reporter=spec', ...named.map((name) => join(tests, name))],
  {stdio: 'inherit', env: {...process.env, WORDPRESS_LANE: lane}},
);
runner.on('exit', (code) => (process.exitCode = code ?? 1));

/** Every file of the plugin is one that this lane's PHP can read. */
function checkSyntax() {
  const [program, ...options] = phpOf(lane);
  const source = path('src', 'wordpress');
  for (const name of readdirSync(source, {recursive: true}).filter((file) => file.endsWith('.php'))) {
    execFileSync(program, [...options, '-l', join(source, name)], {stdio: ['ignore', 'ignore', 'inherit']});
  }
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
