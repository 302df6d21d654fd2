/** Runs test files of whole pages in the browser that a script here is for, and ends as they end. */
import {spawn} from 'node:child_process';
import {path} from '../project.mjs';

/**
 * @param {readonly string[]} files their names in test/e2e, without what they all end with
 * @param {{missing?: string, env?: Record<string, string>, concurrency?: number}} options `missing` is what the machine
 *   lacks: it is said, and nothing is run
 */
export function runTests(files, {missing, env = {}, concurrency = 1}) {
  if (missing) {
    console.error(missing);
    process.exit(1);
  }
  const options = [
    '--test',
    '--test-timeout=300000',
    `--test-concurrency=${concurrency}`,
    '--test-reporter=spec',
  ];
  const tests = files.map((name) => path('test', 'e2e', `${name}.test.mjs`));
  const runner = spawn(process.execPath, [...options, ...tests], {
    stdio: 'inherit',
    env: {...process.env, ...env},
  });
  runner.on('exit', (code) => (process.exitCode = code ?? 1));
}
