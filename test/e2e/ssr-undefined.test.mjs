/** Pages that are not prerendered: how much moves when a script that is late makes the elements. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {elementNames} from '../../dist/content/elements.js';
import {path} from '../tools/project.mjs';
import {startSlowBrowser} from './slow-page.mjs';

const script = '<script src="/dist/treatment-elements.js" defer></script>';
const room = '<link rel="stylesheet" href="/dist/undefined.css">';
const below = '<p>Text that somebody reads meanwhile.</p>'.repeat(20);

const pageOf = (head, body) => `<!DOCTYPE html>
<html lang="en">
  <head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${script}</head>
  <body><h1>Ketamine</h1>${body}<h2>Below</h2>${below}<p id="end">End</p></body>
</html>`;

let browser;
before(async () => {
  browser = await startSlowBrowser();
});
after(() => browser.close());

/** The cumulative layout shift of a page, from its start until the elements have come and rest. */
async function shiftOf(html, options) {
  const {page, run} = await browser.open(html, options);
  await run();
  assert.equal(await page.$$eval(':not(:defined)', ({length}) => length), 0);
  const shift = await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
  await page.close();
  return shift;
}

for (const width of [360, 1280]) {
  describe(`undefined.css, ${width} px wide`, () => {
    for (const tag of elementNames) {
      const body = `<treatment-${tag}></treatment-${tag}>`;

      it(`keeps the text below still: ${tag}`, async () => {
        const without = await shiftOf(pageOf('', body), {width});
        assert.ok(without > 0.1, `nothing to prevent: ${without}`);
        assert.ok((await shiftOf(pageOf(room, body), {width})) < 0.02);
      });
    }

    it('keeps the demo page still, wherever the reader is', async () => {
      const files = Object.fromEntries(
        ['/clinic.css', '/header.css', '/sections.css', '/clinic.js'].map((file) => [
          file,
          readFileSync(path('stories', 'demo', file), 'utf8'),
        ]),
      );
      const demo = readFileSync(path('stories', 'demo', 'index.html'), 'utf8');
      const html = demo.replace('</body>', '<p id="end"></p></body>');
      assert.ok((await shiftOf(html, {width, files})) < 0.02);

      const {page, run} = await browser.open(html, {width, files});
      await page.evaluate(() => {
        const {top} = document.querySelector('treatment-routes').getBoundingClientRect();
        scrollTo(0, scrollY + top - innerHeight / 2);
      });
      await run();
      const shift = await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0));
      assert.ok(shift < 0.02, String(shift));
      await page.close();
    });
  });
}

/** In the page: is the sentence of an empty element to be seen? */
const isTold = () =>
  getComputedStyle(document.querySelector('treatment-side-effects'), '::before').visibility === 'visible';

/** In the page: as if somebody had waited for longer than any script takes. */
const waitLong = () => document.getAnimations().forEach((animation) => animation.finish());

describe('undefined.css', () => {
  const height = (page) => page.$eval('treatment-side-effects', ({offsetHeight}) => offsetHeight);
  const told = (page) =>
    page.$eval('treatment-side-effects', (one) => getComputedStyle(one, '::before').content);
  const tag = '<treatment-side-effects><p>Ask us.</p></treatment-side-effects>';

  it('keeps a screen’s room, and shows what the page has put there', async () => {
    const {page} = await browser.open(pageOf(room, tag));
    assert.equal(await height(page), 900);
    assert.equal(await page.$eval('treatment-side-effects p', (text) => text.checkVisibility()), true);
    await page.close();
  });

  it('keeps no room where no script will come', async () => {
    const {page} = await browser.open(pageOf(room, tag), {javascript: false});
    assert.ok((await height(page)) < 100);
    await page.close();
  });

  it('gives the room back where the script does not come, and leaves what the page has put there', async () => {
    const {page} = await browser.open(pageOf(room, tag));
    await page.evaluate(waitLong);
    assert.ok((await height(page)) < 100);
    assert.equal(await page.$eval('treatment-side-effects p', (text) => text.checkVisibility()), true);
    assert.equal(await told(page), 'none');
    await page.close();
  });

  for (const [lang, number] of [
    ['en', 'your local emergency number'],
    ['es', 'al número local de emergencias'],
  ]) {
    it(`says in a sentence that nothing came, where the page has put nothing there (${lang})`, async () => {
      const {page} = await browser.open(
        pageOf(room, `<div lang="${lang}"><treatment-side-effects></treatment-side-effects></div>`),
      );
      const before = await page.evaluate(isTold);
      await page.evaluate(waitLong);
      assert.deepEqual([before, await page.evaluate(isTold)], [false, true]);
      assert.ok((await told(page)).includes(number));
      await page.close();
    });
  }

  it('says nothing once the script has come', async () => {
    const {page, run} = await browser.open(pageOf(room, '<treatment-side-effects></treatment-side-effects>'));
    await run();
    assert.equal(await told(page), 'none');
    await page.close();
  });

  it('keeps no room on paper', async () => {
    const {page} = await browser.open(pageOf(room, tag));
    await page.emulateMediaType('print');
    assert.ok((await height(page)) < 100);
    await page.close();
  });
});
