/**
 * Finds a Chrome, Chromium or Edge for the tests, or installs one. The order: the path in `CHROME_PATH`, a browser that is
 * installed, Debian's and Ubuntu's own package where we may install it, Playwright's build anywhere else.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installed} from './installed.mjs';

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];

const usualPlaces = {
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      join(folder, 'Chromium/Application/chrome.exe'),
    ]),
};

const installedBrowser = () => installed(commands, usualPlaces[process.platform]);

function installDebianPackage() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.error('No browser found: installing the package "chromium".');
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  apt('update', '-qq');
  apt('install', '-qq', '--yes', '--no-install-recommends', 'chromium', 'fonts-liberation');
  return installedBrowser();
}

/** Where Playwright puts its browser, so that the next run finds it again. */
const playwrightFolder = fileURLToPath(new URL('../../../node_modules/.cache/playwright', import.meta.url));

function playwrightBrowser() {
  if (!existsSync(playwrightFolder)) return;
  const programs = ['chrome', 'chrome.exe', 'Chromium', 'Google Chrome for Testing'];
  return readdirSync(playwrightFolder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && programs.includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))[0];
}

function installPlaywrightBrowser() {
  console.error('No browser found: asking Playwright for its Chromium.');
  spawnSync('npx', ['--yes', 'playwright', 'install', '--no-shell', 'chromium'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
    env: {...process.env, PLAYWRIGHT_BROWSERS_PATH: playwrightFolder},
  });
  return playwrightBrowser();
}

/** The path of a browser that is there or could be installed, else undefined. */
export function findBrowser() {
  return (
    process.env.CHROME_PATH ||
    installedBrowser() ||
    playwrightBrowser() ||
    installDebianPackage() ||
    installPlaywrightBrowser()
  );
}

/** The browser's path for tests. Without one the process ends, with one line that says what to do. */
export function browserPath() {
  const path = findBrowser();
  if (path && existsSync(path)) return path;
  console.error(
    path
      ? `CHROME_PATH is "${path}", where there is no file. Name the browser's program, or unset it.`
      : 'No Chrome, Chromium or Edge was found or could be installed. Install one, or name its program in CHROME_PATH.',
  );
  process.exit(1);
}

/** What every test starts the browser with: quiet, offline, and able to run as root in a container. */
export function launchOptions() {
  return {
    executablePath: browserPath(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(browserPath());
