/**
 * Runs the tests of whole pages in Firefox, where one is installed: `npm test -- --only firefox`. `FIREFOX_PATH` names
 * another than the usual ones.
 */
import {join} from 'node:path';
import {isMain} from '../project.mjs';
import {installed} from './installed.mjs';
import {runTests} from './run-tests.mjs';

/** The tests that need nothing that only Chromium can do, such as a PDF or the print dialog without a printer. */
const files = ['demo', 'dark-switch', 'leaving', 'languages', 'modules', 'readme'];

/** Firefox's program, if it is there. */
export function firefoxPath() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  return installed(
    ['firefox', 'firefox-esr'],
    [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
    ],
  );
}

/** The one line that says what is needed, where it is not there; else undefined. */
export const whatFirefoxLacks = () =>
  firefoxPath() ? undefined : 'Firefox is not installed. FIREFOX_PATH names its program.';

/** How Puppeteer starts it. */
export const firefoxOptions = (scheme) => ({
  browser: 'firefox',
  executablePath: firefoxPath(),
  headless: true,
  // It cannot be told for one page.
  extraPrefsFirefox: {
    'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1,
    'ui.prefersReducedMotion': 1,
  },
});

if (isMain(import.meta))
  runTests(files, {missing: whatFirefoxLacks(), env: {TEST_BROWSER: 'firefox'}, concurrency: 2});
