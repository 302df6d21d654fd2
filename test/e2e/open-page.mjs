import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../tools/browser/browser.mjs';
import {firefoxOptions} from '../tools/browser/firefox.mjs';
import {serve} from '../tools/browser/serve.mjs';
import {languages, path} from '../tools/project.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const types = {html: 'text/html; charset=utf-8', js: 'text/javascript', json: 'application/json'};

const inFirefox = process.env.TEST_BROWSER === 'firefox';

/**
 * A browser, and the demo's folder with dist/ on a server. `open` opens a page in it, `close` ends both. The browser is
 * Chromium, or Firefox where `TEST_BROWSER` says so.
 */
export async function startBrowser() {
  const server = await serve({'/dist': 'dist', '/': 'stories/demo'});
  const browsers = new Map();
  const browserFor = async (scheme) => {
    const key = inFirefox ? scheme : 'any';
    if (!browsers.has(key))
      browsers.set(key, await puppeteer.launch(inFirefox ? firefoxOptions(scheme) : launchOptions()));
    return browsers.get(key);
  };

  /**
   * Opens a page, waits until it rests, and keeps what it said (`messages`: console and errors) and asked for (`requests`:
   * paths).
   *
   * @param {string} path the page's path, or its whole address
   * @param {{files?: Record<string, string>, scheme?: 'light' | 'dark', width?: number}} [options] `files` answers
   *   paths that no folder has
   */
  async function open(path, {files = {}, scheme = 'light', width = 1280} = {}) {
    const page = await (await browserFor(scheme)).newPage();
    const messages = [];
    const requests = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));

    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().startsWith('data:')) return void request.continue();
      const {pathname} = new URL(request.url());
      requests.push(pathname);
      const body = files[pathname];
      if (body === undefined) return void request.continue();
      return void request.respond({contentType: types[pathname.split('.').at(-1)], body});
    });

    await page.setViewport({width, height: 900});
    if (!inFirefox)
      await page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: scheme},
        {name: 'prefers-reduced-motion', value: 'reduce'},
      ]);
    await page.goto(new URL(path, server.address).href, {waitUntil: 'load'});
    await page.waitForNetworkIdle({idleTime: 200});
    return {page, messages, requests};
  }

  return {
    open,
    async close() {
      for (const browser of browsers.values()) await browser.close();
      await server.close();
    },
  };
}

/** The script and the languages, where a page has them beside itself: `files` for `open`. */
export const builtFiles = () =>
  Object.fromEntries(
    ['treatment-elements.js', ...languages.map((tag) => `locales/${tag}.js`)].map((name) => [
      `/${name}`,
      readFileSync(path('dist', name), 'utf8'),
    ]),
  );

/** A page around a piece of HTML, as a clinic's site would have it. */
export const pageOf = (body, head = '') => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A page</title><link rel="icon" href="data:," />${head}</head>
  <body><main>${body}</main></body>
</html>`;

/** Everything that an element shows, in one line. */
export const textOf = (page, selector) =>
  page.$eval(selector, ({shadowRoot}) => shadowRoot.textContent.replace(/\s+/g, ' '));

/** What axe finds on a page, or in what a selector finds there: one line for each fault. */
export async function faultsOf(page, selector) {
  await page.evaluate(axe);
  return page.evaluate(async (within) => {
    const {violations} = await window.axe.run(within ?? document, {resultTypes: ['violations']});
    return violations.flatMap(({id, help, nodes}) =>
      nodes.map(({target}) => `${id}: ${help} (${target.flat().join(' ')})`),
    );
  }, selector);
}
