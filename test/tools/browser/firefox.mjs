/**
 * Runs the tests of whole pages in Firefox, where one is installed: `npm test -- --only firefox`. `FIREFOX_PATH` names
 * another than the usual ones.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {path} from '../project.mjs';

/** The tests that need nothing that only Chromium can do, such as a PDF or the print dialog without a printer. */
const files = ['demo', 'dark-switch', 'leaving', 'languages', 'modules', 'readme'];

/** Firefox's program, if it is there. */
export function firefoxPath() {
  if (process.env.FIREFOX_PATH) return process.env.FIREFOX_PATH;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = ['firefox', 'firefox-esr'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const others = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox', 'firefox.exe'),
  ];
  return [...onPath, ...others].find((program) => existsSync(program));
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const missing = whatFirefoxLacks();
  if (missing) {
    console.error(missing);
    process.exit(1);
  }
  const runner = spawn(
    process.execPath,
    [
      '--test',
      '--test-timeout=300000',
      '--test-concurrency=2',
      '--test-reporter=spec',
      ...files.map((name) => path('test', 'e2e', `${name}.test.mjs`)),
    ],
    {stdio: 'inherit', env: {...process.env, TEST_BROWSER: 'firefox'}},
  );
  runner.on('exit', (code) => (process.exitCode = code ?? 1));
}
