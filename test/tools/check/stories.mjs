/**
 * Visits every page of the built Storybook: each story on a wide light page and on a narrow dark one from right to left,
 * and the guides. One fails when it cannot be drawn, when its play function fails, when the page reports an error, or when
 * axe finds a fault.
 */
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../browser/browser.mjs';
import {readJson} from '../project.mjs';
import {serve} from '../browser/serve.mjs';

const surroundings = ['theme:light', 'theme:dark;direction:rtl;width:320px'];
const entries = Object.values(readJson('storybook-static', 'index.json').entries);
const addresses = entries
  .flatMap(({id, type}) =>
    type === 'story'
      ? surroundings.map((globals) => `?viewMode=story&id=${id}&globals=${globals}`)
      : `?viewMode=docs&id=${id}`,
  )
  .values();

const server = await serve({'/': 'storybook-static'});
const browser = await puppeteer.launch(launchOptions());
let passed = 0;
let failed = 0;

// Two at a time: the next story loads while axe looks at the one before.
await Promise.all([visitNext(), visitNext()]);

await browser.close();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

async function visitNext() {
  for (const address of addresses) {
    const problems = await visit(`${server.address}/iframe.html${address}`);
    if (problems.length) {
      failed++;
      console.log(`${address}\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    } else passed++;
  }
}

/** Opens one page and tells what is wrong with it. */
async function visit(address) {
  const page = await browser.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error')
      problems.push(`console: ${message.text()} ${message.location().url ?? ''}`);
  });
  try {
    await page.evaluateOnNewDocument(recordEnd);
    await page.goto(address);
    const end = await page.waitForFunction('window.pageEnd', {timeout: 15_000, polling: 50});
    problems.push(...(await end.jsonValue()).problems);
  } catch (error) {
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

/**
 * In the page, before its scripts: waits for the event of Storybook's that ends it. What the a11y addon found with axe
 * comes with the end of a story.
 */
function recordEnd() {
  const failures = ['storyMissing', 'storyErrored', 'storyThrewException', 'playFunctionThrewException'];

  function faults({reporters}) {
    const report = reporters.find(({type}) => type === 'a11y');
    if (!report) return ['axe did not look at this story'];
    return report.result.violations.map(
      ({id, help, nodes: [{target}, ...others]}) =>
        `axe ${id}: ${help} (${target.flat().join(' ')}${others.length ? ` and ${others.length} more` : ''})`,
    );
  }

  function listen(channel) {
    for (const event of failures) {
      channel.on(event, (detail) => {
        const message = detail?.message ?? detail?.description ?? JSON.stringify(detail);
        window.pageEnd ??= {problems: [`${event}: ${message}`]};
      });
    }
    channel.on('storyFinished', (detail) => (window.pageEnd ??= {problems: faults(detail)}));
    channel.on('docsRendered', () => (window.pageEnd ??= {problems: []}));
  }

  let channel;
  Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
    configurable: true,
    get: () => channel,
    set(value) {
      channel = value;
      listen(channel);
    },
  });
}
