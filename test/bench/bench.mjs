/**
 * Compares the elements with the same content as a static page, as a React app and with Web Awesome's components, all in one
 * run by turns; the figures that count are the ratios to the static page. `npm run bench [-- runs [tag …]]`
 */
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../tools/browser/browser.mjs';
import {benchInstances, benchLinearity} from './instances.mjs';
import {benchInteractions} from './interactions.mjs';
import {benchLoad, countNodes} from './load.mjs';
import {elementsPage, makePages, tags, takeContent} from './pages.mjs';
import {servePages} from './serve-pages.mjs';
import {median, ratio} from './statistics.mjs';

const runs = Number(process.argv[2] ?? 9);

const server = await servePages();
const options = launchOptions();
const browser = await puppeteer.launch({
  ...options,
  // Measures memory at once, instead of at the next collection.
  args: [...options.args, '--enable-blink-features=ForceEagerMeasureMemory'],
});

/** An element's markup depends on its width: this is a phone's. */
async function contentOfElements() {
  server.add('elements', elementsPage());
  const page = await browser.newPage();
  await page.setViewport({width: 360, height: 740});
  await page.goto(`${server.address}/elements`);
  await page.waitForFunction('window.shownAt');
  const content = await page.evaluate(takeContent, tags);
  await page.close();
  return content;
}

/** The table that README shows: a row for each page, ratios to the static one. */
async function comparePages() {
  const {files, pages} = await makePages(browser, await contentOfElements());
  for (const [name, text] of Object.entries({...files, ...pages})) server.add(name, text);
  const measured = await benchLoad(browser, server.address, Object.keys(pages), runs);
  const rows = [];
  for (const [name, list] of Object.entries(measured)) {
    const of = (key) => list.map((one) => one[key]);
    const to = (key) => {
      const {middle, spread} = ratio(
        of(key),
        measured.static.map((one) => one[key]),
      );
      return name === 'static' ? '1' : `${middle} (${spread})`;
    };
    const {elements, texts, comments} = await countNodes(browser, `${server.address}/${name}`);
    rows.push({
      page: name,
      'first paint': to('painted'),
      'all shown': to('shown'),
      'main thread': to('work'),
      memory: to('memory'),
      'longest script': `${Math.round(median(of('longest')))} ms`,
      'kB, brotli': (server.bytesOf(name, pages[name]) / 1000).toFixed(1),
      nodes: `${elements + texts + comments} (${comments} comments)`,
    });
  }
  return rows;
}

const markdown = (rows) =>
  [Object.keys(rows[0]), Object.keys(rows[0]).map(() => '---'), ...rows.map((row) => Object.values(row))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

try {
  console.log(`On a slow phone (processor 4x slower, 1.6 Mbit/s, 150 ms), ${runs} runs, static page = 1:\n`);
  console.log(`${markdown(await comparePages())}\n`);
  console.log('A page that is open already:\n');
  const more = [
    ...(await benchInstances(browser, server.address, runs)),
    ...(await benchInteractions(browser, server, runs)),
  ];
  const linear = await benchLinearity(browser, `${server.address}/elements`);
  console.log(markdown(more.map((row) => ({...row, 'frames missed': row['frames missed'] ?? ''}))));
  console.log(`\n500 elements on one page take ${linear.toFixed(2)} times what ten times 50 take.`);
} finally {
  await browser.close();
  server.close();
}
