/**
 * What a change costs: a tick, a column, a condition. Against the same markup with a script written by hand for just
 * that change. Main-thread work at a processor four times slower, and the frames missed at full speed.
 */
import {elementsPage, staticPage, takeContent} from './pages.mjs';
import {line} from './statistics.mjs';

/** One change on both pages. The functions run in the browser; `root` is the shadow root, or the document. */
const changes = [
  {
    name: 'tick → updated list',
    tag: 'treatment-contraindications',
    /** Ticks the next box. */
    change: (root, i) => root.querySelectorAll('.item input')[i].click(),
    learn: () => undefined,
    byHand: () => {
      const panel = document.querySelector('[part="list"]');
      const title = panel.querySelector('[part="subheading"]');
      const inBar = document.querySelector('[part="bar"] span');
      const none = title.parentElement.nextElementSibling;
      const list = document.createElement('ol');
      document.querySelector('.check').addEventListener('change', () => {
        const items = [...document.querySelectorAll('.item:has(:checked)')];
        const count = items.length === 1 ? '1 thing to talk about' : `${items.length} things to talk about`;
        title.textContent = count;
        inBar.textContent = count;
        list.replaceChildren(
          ...items.map((item) => {
            const entry = document.createElement('li');
            const why = document.createElement('span');
            why.className = 'why quiet';
            why.textContent = item.querySelector('[part="reason"] p').textContent;
            entry.append(item.querySelector('label').textContent, why);
            return entry;
          }),
        );
        if (items.length) none.replaceWith(list);
        else list.replaceWith(none);
      });
    },
  },
  {
    name: 'answers of a row opened or closed',
    tag: 'treatment-routes',
    change: (root, i) => {
      const buttons = root.querySelectorAll('table button[data-row]');
      buttons[i % buttons.length].click();
    },
    learn: () => undefined,
    byHand: () => {
      document.querySelector('table').addEventListener('click', ({target}) => {
        const button = target.closest('button[data-row]');
        if (!button) return;
        const isOpen = button.getAttribute('aria-expanded') !== 'true';
        button.setAttribute('aria-expanded', isOpen);
        for (const rest of button.closest('tr').querySelectorAll('.rest')) {
          if (isOpen) rest.removeAttribute('hidden');
          else rest.setAttribute('hidden', 'until-found');
        }
      });
    },
  },
  {
    name: 'condition chosen',
    tag: 'treatment-relief-duration',
    change: (root, i) => {
      const select = root.querySelector('select');
      select.selectedIndex = (i + 1) % select.options.length;
      select.dispatchEvent(new Event('change', {bubbles: true}));
    },
    /** What each condition shows, so that the page made by hand shows the same. */
    learn: async (tag) => {
      const element = document.querySelector(tag);
      const root = element.shadowRoot;
      const known = {};
      for (const {value} of [...root.querySelector('select').options]) {
        element.setAttribute('condition', value);
        await element.updateComplete;
        known[value] = {
          answer: root.querySelector('.chosen').textContent,
          hidden: [...root.querySelectorAll('[part="study"]')].map((study) => ({
            id: study.querySelector('tr').id,
            isHidden: study.hasAttribute('hidden'),
          })),
        };
      }
      element.removeAttribute('condition');
      await element.updateComplete;
      return known;
    },
    byHand: () => {
      const {known} = window;
      const answer = document.querySelector('.chosen');
      const select = document.querySelector('select');
      select.addEventListener('change', () => {
        const {answer: text, hidden} = known[select.value];
        answer.textContent = text;
        for (const {id, isHidden} of hidden) {
          const study = document.getElementById(id).closest('tbody');
          if (isHidden) study.setAttribute('hidden', 'until-found');
          else study.removeAttribute('hidden');
        }
      });
    },
  },
];

const count = 21;
const viewport = {width: 1280, height: 900};

/** Makes a number of changes, two frames each, and returns the frames that were missed. */
async function makeChanges(tag, change, times) {
  const act = new Function(`return ${change}`)();
  const root = document.querySelector(tag)?.shadowRoot ?? document;
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let missed = 0;
  await frame();
  for (let i = 0; i < times; i++) {
    const before = await frame();
    act(root, i);
    const after = await frame();
    missed += Math.max(0, Math.round((after - before) / (1000 / 60)) - 1);
    await frame();
  }
  return missed;
}

async function measure(browser, address, {tag, change}, slowdown) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.setViewport(viewport);
  const session = await page.createCDPSession();
  await page.goto(address, {waitUntil: 'load'});
  await page.waitForFunction('window.shownAt');
  await session.send('Emulation.setCPUThrottlingRate', {rate: slowdown});
  await session.send('Performance.enable');
  const work = async () => {
    const {metrics} = await session.send('Performance.getMetrics');
    return metrics.find(({name}) => name === 'TaskDuration').value * 1000;
  };
  const before = await work();
  const missed = await page.evaluate(makeChanges, tag, String(change), count);
  const after = await work();
  await context.close();
  return {work: (after - before) / count, missed};
}

export async function benchInteractions(browser, server, runs) {
  const report = [];
  for (const one of changes) {
    const {name, tag, learn, byHand} = one;
    server.add('one-elements', elementsPage(`<${tag}></${tag}>`));
    // The page made by hand has this element's markup and styles only, as they are at the width of the measurement.
    const page = await browser.newPage();
    await page.setViewport(viewport);
    await page.goto(`${server.address}/one-elements`);
    await page.waitForFunction('window.shownAt');
    const {styles, blocks} = await page.evaluate(takeContent, [tag]);
    const known = await page.evaluate(learn, tag);
    await page.close();

    const script = `<script>window.known = ${JSON.stringify(known ?? null)}; (${byHand})();</script>`;
    server.add('one-static', staticPage({styles, blocks: [blocks[0] + script]}));

    const works = {elements: [], static: []};
    const missed = {elements: 0, static: 0};
    for (let run = 0; run < runs; run++) {
      for (const kind of ['elements', 'static']) {
        const address = `${server.address}/one-${kind}`;
        works[kind].push((await measure(browser, address, one, 4)).work);
        missed[kind] += (await measure(browser, address, one, 1)).missed;
      }
    }
    report.push({
      ...line(`${name} (4x slower)`, works.elements, works.static),
      'frames missed': `${missed.elements}, static ${missed.static}, of ${runs * count * 2}`,
    });
  }
  return report;
}
