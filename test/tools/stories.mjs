/**
 * Visits every story of the built Storybook, on a wide light page and on a narrow dark one from right to left. A story
 * fails when it cannot be drawn, when its play function fails, when the page reports an error, or when axe finds a fault.
 */
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import puppeteer from 'puppeteer-core';
import {launchOptions} from './browser.mjs';
import {readJson} from './project.mjs';
import {serve} from './serve.mjs';

const pages = ['theme:light', 'theme:dark;direction:rtl;width:320px'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const stories = Object.values(readJson('storybook-static', 'index.json').entries).filter(
  ({type}) => type === 'story',
);

const server = await serve({'/': 'storybook-static'});
const browser = await puppeteer.launch(launchOptions());
let passed = 0;
let failed = 0;

for (const {id} of stories) {
  for (const globals of pages) {
    const problems = await visit(`${server.address}/iframe.html?viewMode=story&id=${id}&globals=${globals}`);
    if (problems.length) {
      failed++;
      console.log(`${id} (${globals})\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    } else passed++;
  }
}

await browser.close();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

/** Opens one story and tells what is wrong with it. */
async function visit(address) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  try {
    await page.evaluateOnNewDocument(recordEnd);
    await page.goto(address);
    const end = await page.waitForFunction('window.storyEnd', {timeout: 15_000, polling: 50});
    const {event, message} = await end.jsonValue();
    if (event !== 'storyFinished') problems.push(`${event}: ${message}`);
    problems.push(...(await runAxe(page)));
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

/** In the page, before its scripts: keeps the first event of Storybook's that says how the story ended. */
function recordEnd() {
  const ends = [
    'storyFinished',
    'storyMissing',
    'storyErrored',
    'storyThrewException',
    'playFunctionThrewException',
  ];
  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      for (const event of ends) {
        channel.on(event, (detail) => {
          const failed = event !== 'storyFinished' || detail.status === 'error';
          const message = detail?.message ?? detail?.description ?? JSON.stringify(detail);
          window.storyEnd ??= {
            event: failed && event === 'storyFinished' ? 'a check failed' : event,
            message,
          };
        });
      }
    },
  });
}

/** Storybook's own a11y panel may be running axe at the same time, which axe allows once only. */
async function runAxe(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    for (;;) {
      try {
        const {violations} = await window.axe.run('.clinic-page', {resultTypes: ['violations']});
        return violations.map(
          ({id, help, nodes}) => `axe ${id}: ${help} (${nodes[0].target.flat().join(' ')})`,
        );
      } catch (error) {
        if (!String(error).includes('already running')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  });
}
