/**
 * Runs the tests of whole pages in WebKit, as WebKitGTK's own browser has it: `npm test -- --only webkit`. Debian has it in the
 * packages webkit2gtk-driver and xvfb.
 */
import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {isMain} from '../project.mjs';
import {installed} from './installed.mjs';
import {runTests} from './run-tests.mjs';

const find = (program) => installed([program]);

const browsers = ['4.1', '4.0', '6.0'].flatMap((version) =>
  ['x86_64', 'aarch64'].map((machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);
const browserPath = () => browsers.find((file) => existsSync(file));

/** The one line that says what is needed, where it is not there; else undefined. */
export const whatWebKitLacks = () =>
  find('WebKitWebDriver') && find('Xvfb') && browserPath()
    ? undefined
    : 'WebKit is not installed: Debian has it in webkit2gtk-driver, and its screen in xvfb.';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });

const patiently = async (action) => {
  for (let left = 50; ; left--) {
    try {
      return await action();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
};

/**
 * A browser on a screen that nobody sees, told what to do by WebDriver.
 *
 * @returns {Promise<{open: (address: string) => Promise<void>, evaluate: (code: string) => Promise<unknown>, close: () => Promise<void>}>}
 *   `evaluate` takes the body of an async function
 */
export async function startWebKit() {
  const port = await freePort();
  const display = `:${port}`;
  const screen = spawn(find('Xvfb'), [display, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: 'ignore',
  });
  const env = {
    ...process.env,
    DISPLAY: display,
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
  const driver = spawn(find('WebKitWebDriver'), [`--port=${port}`], {stdio: 'ignore', env});

  async function ask(method, place, body) {
    const answer = await fetch(`http://127.0.0.1:${port}/session${place}`, {
      method,
      ...(body && {body: JSON.stringify(body), headers: {'content-type': 'application/json'}}),
    });
    const {value} = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value.error}: ${value.message}`);
    return value;
  }
  const stop = () => {
    driver.kill();
    screen.kill();
  };

  try {
    const options = {binary: browserPath(), args: ['--automation']};
    const {sessionId} = await patiently(() =>
      ask('POST', '', {capabilities: {alwaysMatch: {'webkitgtk:browserOptions': options}}}),
    );
    await ask('POST', `/${sessionId}/timeouts`, {script: 30_000, pageLoad: 60_000});
    return {
      open: (address) => ask('POST', `/${sessionId}/url`, {url: address}),
      evaluate: (code) =>
        ask('POST', `/${sessionId}/execute/async`, {
          script: `const done = arguments[0]; (async () => {${code}})().then(done, (error) => done('failed: ' + error));`,
          args: [],
        }),
      async close() {
        await ask('DELETE', `/${sessionId}`).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

if (isMain(import.meta)) runTests(['webkit/pages'], {missing: whatWebKitLacks()});
