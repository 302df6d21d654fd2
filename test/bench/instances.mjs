/** What one more set of the four elements costs a page that has them already, against one more copy of the markup. */
import {line} from './statistics.mjs';
import {tags} from './pages.mjs';

async function costOfMore(browser, address, add) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 360, height: 740});
  const session = await page.createCDPSession();
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction('window.shownAt');
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  // All that the page holds, scripts and document alike.
  const memory = () =>
    page.evaluate(async () => (await performance.measureUserAgentSpecificMemory()).bytes / 1e6);
  const before = await memory();
  const time = await page.evaluate(add, tags);
  const after = await memory();
  await context.close();
  return {time, memory: (after - before) / 10};
}

/** Ten more sets of elements, rendered and laid out; the milliseconds for one. */
async function addElements(names) {
  const start = performance.now();
  for (let i = 0; i < 10; i++) {
    const added = names.map((name) => document.body.appendChild(document.createElement(name)));
    await Promise.all(added.map((one) => one.updateComplete));
    document.body.getBoundingClientRect();
  }
  return (performance.now() - start) / 10;
}

/** Ten more copies of the markup, parsed as a page's markup is, and laid out; the milliseconds for one. */
async function addMarkup() {
  const html = [...document.querySelectorAll('.block')].map((block) => block.outerHTML).join('');
  const start = performance.now();
  for (let i = 0; i < 10; i++) {
    document.body.insertAdjacentHTML('beforeend', html);
    document.body.getBoundingClientRect();
  }
  return (performance.now() - start) / 10;
}

/** The time for so many side-effects elements on one page, as a multiple of the time for each of the first tenth of them. */
async function linearity(browser, address, many) {
  const page = await browser.newPage();
  try {
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForFunction('window.shownAt');
    return await page.evaluate(
      async (tag, all) => {
        const time = async (count) => {
          const start = performance.now();
          const added = Array.from({length: count}, () => document.createElement(tag));
          document.body.append(...added);
          await Promise.all(added.map((one) => one.updateComplete));
          document.body.getBoundingClientRect();
          for (const one of added) one.remove();
          return performance.now() - start;
        };
        const few = await time(all / 10);
        return (await time(all)) / (few * 10);
      },
      tags[0],
      many,
    );
  } finally {
    await page.close();
  }
}

/** 500 elements, against ten times what 50 take: 1 is linear. */
export const benchLinearity = (browser, address) => linearity(browser, address, 500);

export async function benchInstances(browser, address, runs) {
  const costs = {elements: [], static: []};
  for (let run = 0; run < runs; run++) {
    costs.elements.push(await costOfMore(browser, `${address}/elements`, addElements));
    costs.static.push(await costOfMore(browser, `${address}/static`, addMarkup));
  }
  const of = (key) => [costs.elements, costs.static].map((list) => list.map((cost) => cost[key]));
  return [
    line('one more set of four: time', ...of('time')),
    line('one more set of four: memory', ...of('memory'), 'MB'),
  ];
}
