import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromeLauncher, defaultReporter} from '@web/test-runner';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launchOptions} from './tools/browser.mjs';
import {tallyReporter} from './tools/tally-reporter.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const {version} = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: {exportConditions: ['development', 'browser']},
  concurrency: 2,
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: `${root}/tsconfig.json`,
      define: {__VERSION__: JSON.stringify(version)},
    }),
  ],
  browsers: [chromeLauncher({launchOptions: launchOptions()})],
  testFramework: {config: {timeout: 5000}},
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: {statements: 95, branches: 90, functions: 95, lines: 95},
    reporters: ['text-summary', 'lcovonly'],
    reportDir: 'coverage',
  },
  reporters: [defaultReporter(), tallyReporter()],
};
