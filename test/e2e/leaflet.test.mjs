import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {path} from '../tools/project.mjs';
import {startBrowser} from './open-page.mjs';

const margin = {top: '10mm', right: '10mm', bottom: '10mm', left: '10mm'};
/**
 * What the parts take now, the checklist in 12 pt and the others in 10 pt, held so that it does not grow. The aim is 20 pages
 * for six and 14 for four; of the six's more than 3 are sources with their addresses, 3 the checklist, and 4 the side effects. One
 * page of each explains the words of all elements and how their texts were made: those of all but the last were not on paper.
 */
const leaflets = {
  'of six parts': {path: '/index.html', most: 23},
  'of four parts': {path: '/four.html', most: 16},
  'in Spanish': {path: '/spanish.html', most: 26},
};
const demo = readFileSync(path('stories', 'demo', 'index.html'), 'utf8');
const files = {
  '/four.html': demo.replace(/<treatment-(summary|visit)[^]*?<\/treatment-\1>/g, ''),
  '/spanish.html': demo
    .replace('<html lang="en"', '<html lang="es"')
    .replace('</head>', '<script src="/dist/locales/es.js" defer></script></head>'),
};

/** What must be on paper, and how many of each the whole page has at least. */
const entries = {
  'facts in short': ['treatment-summary', '[part=item]', 40],
  'side effects': ['treatment-side-effects', '[part=item] .name', 25],
  'things to tell': ['treatment-contraindications', '[part=statement]', 25],
  ways: ['treatment-routes', 'thead [part=route]', 6],
  'questions about the ways': ['treatment-routes', 'tbody th', 10],
  studies: ['treatment-relief-duration', '.name', 16],
};

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** The demo as it stands on paper; first the numbers of the sources that its parts list on the screen. */
async function printDemo() {
  const {page} = await browser.open('/index.html');
  const onScreen = await page.evaluate(sourceNumbers);
  await page.emulateMediaType('print');
  await page.evaluate(async () => {
    dispatchEvent(new Event('beforeprint'));
    await Promise.all([...document.querySelectorAll('treatment-guide *')].map((one) => one.updateComplete));
  });
  return {page, onScreen};
}

/** Numbers of the sources that are listed for a reader, opened or not; on paper, of those that are to be seen. */
function sourceNumbers() {
  const isPaper = matchMedia('print').matches;
  return [...document.querySelectorAll('treatment-guide *')].flatMap(({shadowRoot}) =>
    [...(shadowRoot?.querySelectorAll('[part=source]') ?? [])]
      .filter((source) => !isPaper || source.checkVisibility())
      .map(({value}) => value),
  );
}

describe('the leaflet', () => {
  for (const [which, {path, most}] of Object.entries(leaflets)) {
    for (const format of ['letter', 'a4']) {
      it(`${which} has at most ${most} pages of ${format}`, async () => {
        const {page} = await browser.open(path, {files});
        const pdf = Buffer.from(await page.pdf({format, margin})).toString('latin1');
        const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
        await page.close();
        assert.ok(pages <= most, `${pages} pages`);
      });
    }
  }

  for (const [what, [tag, selector, fewest]] of Object.entries(entries)) {
    it(`shows all ${what}`, async () => {
      const {page} = await printDemo();
      const {count, unseen} = await page.$eval(
        tag,
        ({shadowRoot}, selector) => {
          const all = [...shadowRoot.querySelectorAll(selector)];
          const isSeen = (one) => one.checkVisibility() && one.getClientRects().length > 0;
          return {
            count: all.length,
            unseen: all.filter((one) => !isSeen(one)).map((one) => one.textContent.trim()),
          };
        },
        selector,
      );
      assert.ok(count >= fewest, `only ${count} of ${fewest}`);
      assert.deepEqual(unseen, []);
    });
  }

  it('lists each source of its parts once, in order', async () => {
    const {page, onScreen} = await printDemo();
    const once = [...new Set(onScreen)].sort((a, b) => a - b);
    assert.ok(onScreen.length > once.length, 'on the screen, parts share sources');
    assert.deepEqual(await page.evaluate(sourceNumbers), once);
  });

  it('has no controls but boxes for a pen, no arrays of dots, and no pictures of the page', async () => {
    const {page} = await printDemo();
    const seen = await page.evaluate(() => {
      const roots = [
        document,
        ...[...document.querySelectorAll('treatment-guide *')].map((one) => one.shadowRoot),
      ];
      return roots
        .filter(Boolean)
        .flatMap((root) => [
          ...root.querySelectorAll('button, select, input:not([part=checkbox]), .controls, .arrays, .harbor'),
        ])
        .filter((one) => one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 80));
    });
    assert.deepEqual(seen, []);
  });

  it('sets the text of its parts in 10 pt at least, and the checklist in 12', async () => {
    const {page} = await printDemo();
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('treatment-guide *')]
        .map(({localName, shadowRoot}) => [localName, shadowRoot?.querySelector('[part=base]')])
        .filter(([, base]) => base)
        .map(([name, base]) => [name, Math.round(parseFloat(getComputedStyle(base).fontSize) * 0.75)]),
    );
    assert.equal(sizes.length, 6);
    for (const [name, size] of sizes) {
      assert.ok(size >= (name === 'treatment-contraindications' ? 12 : 10), `${name}: ${size} pt`);
    }
  });

  it('is black, and nowhere under 9 pt, also from a pale text on a dark page', async () => {
    const {page} = await printDemo();
    const wrong = await page.evaluate(() => {
      document.body.style.color = '#e8eef0';
      document.body.style.background = '#12181b';
      const faults = new Set();
      for (const {shadowRoot} of document.querySelectorAll('treatment-guide *')) {
        if (!shadowRoot) continue;
        const texts = document.createTreeWalker(shadowRoot, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const parent = texts.currentNode.parentElement;
          if (!texts.currentNode.data.trim() || !parent?.checkVisibility() || parent.localName === 'style')
            continue;
          if (parent.closest('.visually-hidden')) continue;
          const {color, fontSize} = getComputedStyle(parent);
          const isRight = color === 'rgb(0, 0, 0)' && parseFloat(fontSize) >= 12;
          if (!isRight) faults.add(`${parent.localName}.${parent.className}: ${color}, ${fontSize}`);
        }
        const base = shadowRoot.querySelector('[part=base]');
        if (base && getComputedStyle(base).backgroundColor !== 'rgb(255, 255, 255)') faults.add('the ground');
      }
      return [...faults];
    });
    assert.deepEqual(wrong, []);
  });

  it('breaks no phone number over a line, in the narrowest column', async () => {
    const {page} = await printDemo();
    const broken = new Set();
    for (const width of [460, 580, 718]) {
      await page.setViewport({width, height: 1000});
      const numbers = await page.evaluate(() =>
        [...document.querySelectorAll('treatment-guide *')].flatMap(({shadowRoot}) =>
          [...(shadowRoot?.querySelectorAll('.phone') ?? [])].map((one) => ({
            text: one.textContent,
            lines: one.getClientRects().length,
          })),
        ),
      );
      assert.ok(numbers.filter(({lines}) => lines > 0).length >= 8, 'the clinic’s and those of help lines');
      for (const {text, lines} of numbers) if (lines > 1) broken.add(text);
    }
    assert.deepEqual([...broken], []);
  });

  it('cuts nothing off at the edge of the paper', async () => {
    const {page} = await printDemo();
    // 190 mm, what A4 leaves between its margins.
    await page.setViewport({width: 718, height: 1000});
    const {clientWidth, scrollWidth} = await page.evaluate(() => {
      const {clientWidth, scrollWidth} = document.documentElement;
      return {clientWidth, scrollWidth};
    });
    assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px wide`);
  });
});
