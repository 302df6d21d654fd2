import puppeteer from 'puppeteer-core';
import {launchOptions} from '../tools/browser/browser.mjs';
import {serve} from '../tools/browser/serve.mjs';

/** A page with the script and both languages, and what went wrong in it since it was last asked. */
export async function startBrowser() {
  const server = await serve({'/dist': 'dist', '/': 'test/fuzz'});
  const browser = await puppeteer.launch(launchOptions());
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(`${server.address}/page.html`, {waitUntil: 'load'});
  return {
    page,
    takeFaults: () => faults.splice(0),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
