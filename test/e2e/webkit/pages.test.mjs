/** The demo page in WebKit, which is what Safari is made of: the same words, lists that are lists, and a reader's steps. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {serve} from '../../tools/browser/serve.mjs';
import {startWebKit} from '../../tools/browser/webkit.mjs';
import {startBrowser} from '../open-page.mjs';

/** Runs in the page: every word of each element, without the white space between them. */
const words = `
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [...document.querySelectorAll('treatment-guide treatment-side-effects, treatment-contraindications, treatment-relief-duration')]
    .map(({shadowRoot}) => shadowRoot.querySelector('[part="base"]').textContent.replace(/\\s+/g, ''));`;

let server;
let webkit;
before(async () => {
  server = await serve({'/dist': 'dist', '/': 'stories/demo'});
  webkit = await startWebKit();
});
after(async () => {
  await webkit?.close();
  await server?.close();
});

describe('WebKit', () => {
  it('says the same as Chromium', async () => {
    const chromium = await startBrowser();
    const {page} = await chromium.open('/');
    const expected = await page.evaluate(`(async () => {${words}})()`);
    await chromium.close();
    await webkit.open(`${server.address}/`);
    const shown = await webkit.evaluate(words);
    assert.equal(shown.length, 3);
    assert.ok(shown.every((text) => text.length > 5000));
    assert.deepEqual(shown, expected);
  });

  it('fits its window, and shows every element', async () => {
    await webkit.open(`${server.address}/`);
    const found = await webkit.evaluate(`
      await new Promise((resolve) => setTimeout(resolve, 500));
      const all = [...document.querySelectorAll('treatment-guide [class] > *, treatment-guide > *, treatment-guide *')].filter(({localName}) => /^treatment-/.test(localName));
      return {
        tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        low: all.filter((element) => element.getBoundingClientRect().height < 500).map(({localName}) => localName),
        count: all.length,
      };`);
    assert.equal(found.tooWide, 0);
    assert.ok(found.count >= 4, `${found.count}`);
    assert.deepEqual(found.low, []);
  });

  it('counts what a reader ticks, opens what an address names, and shows sources', async () => {
    await webkit.open(`${server.address}/#se-nausea`);
    const found = await webkit.evaluate(`
      await new Promise((resolve) => setTimeout(resolve, 500));
      const root = (name) => document.querySelector('treatment-' + name).shadowRoot;
      root('contraindications').querySelector('input').click();
      await document.querySelector('treatment-contraindications').updateComplete;
      root('side-effects').querySelector('button[data-cites]').click();
      return {
        count: root('contraindications').querySelector('[part="count"]').textContent.trim(),
        opened: root('side-effects').querySelector('#se-nausea').open,
        sources: root('side-effects').querySelector('#sources').querySelectorAll('li').length > 0,
      };`);
    assert.deepEqual(found, {count: '1 thing to talk about', opened: true, sources: true});
  });
});
