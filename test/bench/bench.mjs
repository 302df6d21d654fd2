/**
 * Compares the elements with a static page of the same content, both in one run by turns; the figures that count are
 * the ratios. `npm run bench [-- runs]`
 */
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../tools/browser/browser.mjs';
import {run} from '../tools/project.mjs';
import {benchInstances} from './instances.mjs';
import {benchInteractions} from './interactions.mjs';
import {benchLoad} from './load.mjs';
import {elementsPage, servePages, staticPage, tags, takeContent} from './pages.mjs';

const runs = Number(process.argv[2] ?? 9);
await run('npm run build');

const server = await servePages({elements: elementsPage()});
const options = launchOptions();
const browser = await puppeteer.launch({
  ...options,
  // Measures memory at once, instead of at the next collection.
  args: [...options.args, '--enable-blink-features=ForceEagerMeasureMemory'],
});
try {
  // An element's markup depends on its width: this is a phone's.
  const page = await browser.newPage();
  await page.setViewport({width: 360, height: 740});
  await page.goto(`${server.address}/elements`);
  await page.waitForFunction('window.shownAt');
  server.add('static', staticPage(await page.evaluate(takeContent, tags)));
  await page.close();

  console.table([
    await benchLoad(browser, server.address, runs),
    ...(await benchInstances(browser, server.address, runs)),
    ...(await benchInteractions(browser, server, runs)),
  ]);
} finally {
  await browser.close();
  server.close();
}
