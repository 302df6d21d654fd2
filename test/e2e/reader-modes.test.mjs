/**
 * What a browser's reader mode leaves of a page, by the way it was made. The reader is Mozilla's, which Firefox has; like all of
 * them it copies the page without its shadow roots.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {prerender, renderToPlainHtml} from '../../dist/ssr.js';
import {pageOf, startBrowser} from './open-page.mjs';

const readability = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

const script = '<script src="/dist/treatment-elements.js" defer></script>';
const words =
  '<p>We listen first, and ketamine is one of the things that we can talk about, often not the first one.</p>';
const tag = 'treatment-side-effects';
const plain = renderToPlainHtml(tag, {guide: {region: 'US'}});
const inGuide = (markup) => `<treatment-guide region="US">${markup}</treatment-guide>`;
const article = (markup) =>
  `<article><h1>Ketamine</h1>${words.repeat(8)}${markup}${words.repeat(8)}</article>`;
const element = (between = '') => inGuide(`<${tag}>${between}</${tag}>`);

/** What is between the tags is what a reader mode shows: the emergency numbers, and the side effects. */
const ways = {
  'the script alone': {markup: element(), left: []},
  'the script, with a line of the page’s own': {
    markup: element('<p>In an emergency, call 911.</p>'),
    left: ['911'],
  },
  'the script, with plain HTML between the tags': {markup: element(plain), left: ['911', 'effects']},
  'a placeholder with plain HTML, as WordPress has it': {
    markup: inGuide(`<div data-treatment-element="side-effects">${plain}</div>`),
    left: ['911', 'effects'],
  },
  prerendered: {markup: prerender(element()), left: []},
  'prerendered, with the emergency line': {
    markup: prerender(element(), {emergencyLine: true}),
    left: ['911'],
  },
  'plain HTML without the script': {markup: plain, head: '', left: ['911', 'effects']},
};

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

describe('a reader mode', () => {
  for (const [way, {markup, head = script, left}] of Object.entries(ways)) {
    it(`is left ${left.length > 0 ? `${left.join(' and ')} by` : 'nothing of'} ${way}`, async () => {
      const {page} = await browser.open('/reader.html', {
        files: {'/reader.html': pageOf(article(markup), head)},
      });
      await page.evaluate(readability);
      const text = await page.evaluate(
        () => new window.Readability(document.cloneNode(true)).parse().textContent,
      );
      assert.ok(text.includes('We listen first'), 'the page’s own words');
      const found = {911: /\b911\b/, effects: /nausea/i};
      assert.deepEqual(
        Object.keys(found).filter((name) => found[name].test(text)),
        left,
      );
      await page.close();
    });
  }
});
