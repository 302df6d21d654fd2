import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {a11ySnapshotPlugin} from '@web/test-runner-commands/plugins';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launchOptions} from './tools/browser/browser.mjs';
import {bundledModulesPlugin} from './tools/browser/bundled-modules.mjs';
import {forcedColorsPlugin} from './tools/browser/forced-colors.mjs';
import {tallyReporter} from './tools/browser/tally-reporter.mjs';
import {wholeTreePlugin} from './tools/browser/whole-tree.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['development', 'browser']},
  // One page at a time: a tab behind another gets no animation frames, and no media emulation of its own.
  concurrency: 1,
  plugins: [
    a11ySnapshotPlugin(),
    forcedColorsPlugin(),
    wholeTreePlugin(),
    bundledModulesPlugin(['syllable']),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: `${root}/tsconfig.json`,
      define: {__VERSION__: JSON.stringify(version)},
    }),
  ],
  browsers: [chromeLauncher({launchOptions: launchOptions()})],
  // Lit's development build is wanted for its warnings, but not its greeting in every file.
  filterBrowserLogs: ({args}) => !String(args[0]).includes('lit.dev/msg/dev-mode'),
  testFramework: {config: {timeout: 5000}},
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 95, branches: 90, functions: 95, lines: 95},
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
  },
  reporters: [defaultReporter(), tallyReporter()],
};
