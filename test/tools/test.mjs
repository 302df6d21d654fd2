/**
 * All of CI. It goes on after a failure, so that one run names everything that is wrong.
 * `npm test`, or `npm test -- --only lint unit` for some of the steps.
 */
import {readdirSync} from 'node:fs';
import {whatFirefoxLacks} from './browser/firefox.mjs';
import {whatOldestLacks} from './browser/oldest.mjs';
import {whatWebKitLacks} from './browser/webkit.mjs';
import {path, run} from './project.mjs';
import {whatDebianLacks} from './wordpress/debian.mjs';

/** The tests of Storybook; those of its toolbar are a step of their own. */
const storyTests = readdirSync(path('test', 'stories'))
  .filter((name) => name.endsWith('.test.mjs'))
  .map((name) => `test/stories/${name}`);

/** A step that is one tool counts as one test; a test runner adds the number of its tests. */
const steps = {
  browser: 'node test/tools/browser/browser.mjs',
  build: 'node test/tools/build/build.mjs',
  format: 'prettier --check .',
  lint: 'eslint --max-warnings 0 .',
  types: 'tsc',
  manifest: 'node test/tools/build/manifest.mjs --check',
  size: 'node test/tools/check/size.mjs --check',
  package: 'node test/tools/check/package.mjs',
  unit: 'wtr --config test/web-test-runner.config.mjs --coverage',
  e2e: 'node --test --test-concurrency=2 --test-reporter=spec test/e2e/*.test.mjs',
  fuzz: 'node test/fuzz/fuzz.mjs --seed 20261126',
  firefox: 'node test/tools/browser/firefox.mjs',
  oldest: 'node test/tools/browser/oldest.mjs',
  webkit: 'node test/tools/browser/webkit.mjs',
  consumers: 'node --test --test-reporter=spec test/e2e/consumers/consumers.test.mjs',
  wordpress: 'node test/tools/wordpress/run.mjs',
  storybook: 'npm run build:storybook',
  stories: `node --test --test-concurrency=2 --test-reporter=spec ${storyTests.filter((file) => !file.includes('toolbar')).join(' ')}`,
  tools: 'node --test --test-reporter=spec test/stories/toolbar.test.mjs',
};
/**
 * The order of the steps. What stands in one line is taken at the same time, each list step after step: the tests of units
 * and those of WordPress wait for their browser for half of their time, and leave a core to others.
 */
const stages = [
  [['browser', 'build', 'manifest']],
  [['format', 'lint', 'types', 'size', 'package', 'fuzz'], ['unit']],
  [['e2e']],
  [['firefox', 'oldest', 'webkit', 'consumers'], ['wordpress']],
  [['storybook', 'stories', 'tools']],
];
/** Why a step cannot be taken on this machine. By name it is tried all the same, and fails. */
const lacks = {
  firefox: whatFirefoxLacks,
  oldest: whatOldestLacks,
  webkit: whatWebKitLacks,
  wordpress: whatDebianLacks,
  tools: () => 'The toolbar of Storybook on each story takes minutes: `npm test -- --only tools` does that.',
};
const testRunners = [
  'unit',
  'e2e',
  'fuzz',
  'firefox',
  'oldest',
  'webkit',
  'consumers',
  'wordpress',
  'stories',
  'tools',
];

const forgotten = Object.keys(steps).filter((name) => !stages.flat(2).includes(name));
if (forgotten.length) throw new Error(`In no stage: ${forgotten.join(', ')}.`);

const [option, ...names] = process.argv.slice(2);
const unknown = names.filter((name) => !(name in steps));
if ((option && option !== '--only') || unknown.length) {
  console.error(`Usage: npm test -- --only <step …>. The steps: ${Object.keys(steps).join(' ')}.`);
  process.exit(1);
}

const total = {passed: 0, failed: 0};
const failures = [];

for (const lists of option ? [[names]] : stages) {
  await Promise.all(
    lists.map(async (list) => {
      for (const name of list) await take(name);
    }),
  );
}

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** Takes a step, and tells how it ended. */
async function take(name) {
  const reason = option ? undefined : lacks[name]?.();
  if (reason) return console.log(`– ${name.padEnd(10)} not run. ${reason}`);
  const start = performance.now();
  const {code, output} = await run(steps[name]);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);

  const counts = testRunners.includes(name) ? tally(output) : {passed: code ? 0 : 1, failed: code ? 1 : 0};
  // A bad end beside good tests (too little coverage) is a failure, and so is a runner that ran no test.
  if (!counts.failed && (code || !counts.passed)) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;

  const tests = testRunners.includes(name) ? `   ${counts.passed} passed, ${counts.failed} failed` : '';
  console.log(`${counts.failed ? '✗' : '✓'} ${name.padEnd(10)}${seconds.padStart(6)} s${tests}`);
  if (counts.failed) {
    failures.push(name);
    console.log(`\n$ ${steps[name]}\n${output}`);
  }
}

/** What a runner says of its tests at its end. A test that was skipped or left for later proves nothing: it failed. */
function tally(output) {
  const [, passed, failed] = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  if (passed) return {passed: Number(passed), failed: Number(failed)};

  const countOf = (word) => Number(output.match(new RegExp(`^\\W*${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  const unproven = ['fail', 'cancelled', 'skipped', 'todo'].map(countOf);
  return {passed: countOf('pass'), failed: unproven.reduce((sum, count) => sum + count)};
}
