/**
 * Property-based tests: what must hold for whatever a page, a clinic's file or somebody at a terminal gives us.
 * `npm test` makes 20,000 runs, `npm run fuzz` 200,000. `npm test` names its seed, so that
 * what it says of a commit stays so; `npm run fuzz` looks elsewhere each time. Each says its seed first, and a failure the path
 * to it: `node test/fuzz/fuzz.mjs --seed 5` makes the same runs again, `--only pages` some of them.
 */
import fc from 'fast-check';
import {parseArgs} from 'node:util';
import {startBrowser} from './browser.mjs';
import {commandProperties} from './command-line.mjs';
import {contentProperties} from './content.mjs';
import {elementProperties} from './elements.mjs';
import {pageProperties} from './pages.mjs';

const {values} = parseArgs({
  options: {runs: {type: 'string', default: '20000'}, seed: {type: 'string'}, only: {type: 'string'}},
});
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
console.log(`${runs} runs, seed ${seed}`);

const browser = await startBrowser();
const properties = [
  ...contentProperties,
  ...pageProperties,
  ...commandProperties,
  ...elementProperties(browser),
];
const shares = properties.reduce((sum, {share}) => sum + share, 0);

let passed = 0;
let failed = 0;
for (const {name, share, property} of properties) {
  if (values.only && !name.includes(values.only)) continue;
  const numRuns = Math.max(1, Math.round((runs * share) / shares));
  const start = performance.now();
  const result = await fc.check(property, {seed, numRuns, endOnFailure: false});
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${result.failed ? '✗' : '✓'} ${name}: ${result.numRuns} of ${numRuns} runs, ${seconds} s`);
  if (result.failed) {
    failed += 1;
    console.error(`seed ${seed}, path ${result.counterexamplePath}\n${fc.defaultReportMessage(result)}`);
    console.error(result.errorInstance);
  } else passed += 1;
}
await browser.close();

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
