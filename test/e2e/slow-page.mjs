import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../tools/browser/browser.mjs';
import {path} from '../tools/project.mjs';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
};

/** A browser, and a server whose scripts wait until a test lets them go: what a reader has before the script can be seen. */
export async function startSlowBrowser() {
  const files = new Map();
  let headers = {};
  let letScriptsGo;
  let scriptsMayGo;

  const server = createServer(async ({url}, response) => {
    const type = types[url.split('.').at(-1)] ?? types.html;
    if (type === types.js) await scriptsMayGo;
    try {
      const body = files.get(url) ?? readFileSync(path(url));
      response.writeHead(200, {'content-type': type, ...headers}).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const origin = `http://localhost:${server.address().port}`;
  const browser = await puppeteer.launch(launchOptions());

  /**
   * Shows a page as far as it goes without a script.
   *
   * @param {string} html the page; it ends with an element with the id "end"
   * @param {{files?: Record<string, string>, csp?: string, width?: number, javascript?: boolean}} [options] `files` are
   *   served by their paths, before those of the project
   * @returns the page, what the console was told, and `run`, which lets the script come and waits until the page rests
   */
  async function open(html, {files: own = {}, csp, width = 800, javascript = true} = {}) {
    files.clear();
    for (const [name, body] of Object.entries({...own, '/page.html': html})) files.set(name, body);
    headers = csp ? {'content-security-policy': csp} : {};
    scriptsMayGo = new Promise((resolve) => (letScriptsGo = resolve));

    const page = await browser.newPage();
    const messages = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
    await page.setViewport({width, height: 900});
    await page.setJavaScriptEnabled(javascript);
    await page.evaluateOnNewDocument(watch);
    const loaded = page.goto(`${origin}/page.html`, {waitUntil: 'load'});
    await page.waitForSelector('#end');
    await rest();

    return {
      page,
      messages,
      async run() {
        letScriptsGo();
        await loaded;
        await rest();
      },
    };
  }

  return {
    open,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** In the page: writes down what moves, by how much, and what the content security policy refuses. */
function watch() {
  window.shifts = [];
  window.refused = [];
  const observer = new PerformanceObserver((list) => {
    window.shifts.push(...list.getEntries().map(({value}) => value));
  });
  observer.observe({type: 'layout-shift', buffered: true});
  document.addEventListener('securitypolicyviolation', ({effectiveDirective, blockedURI}) => {
    window.refused.push(`${effectiveDirective} ${blockedURI}`);
  });
}

/** Time for a frame, and for what it causes to be told. */
const rest = () => new Promise((done) => setTimeout(done, 300));
