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

const guided = (betweenTags) => prerender(element(), {betweenTags});
const nested = inGuide(
  `<treatment-guide clinic-name="Harbor Pain Clinic"><p><${tag}></${tag}></p></treatment-guide>`,
);

/**
 * What is between the tags is what a reader mode shows: the emergency numbers, and the side effects. Each way of
 * `stories/prerendering.mdx` stands here.
 */
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
  prerendered: {markup: guided(), left: ['911']},
  'prerendered, with plain HTML': {markup: guided('plain-html'), left: ['911', 'effects']},
  'prerendered, with nothing between the tags': {markup: guided('nothing'), left: []},
  'prerendered, with a line in a slot': {
    markup: prerender(element('<p slot="intro">Ask us about feeling sick.</p>')),
    left: ['911'],
  },
  'prerendered, with a line of the page’s own': {
    markup: prerender(element('<p>Our nurse is at extension 911.</p>'), {betweenTags: 'plain-html'}),
    left: ['911'],
  },
  'prerendered, in a paragraph of a guide in a guide': {markup: prerender(nested), left: ['911']},
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

describe('a page that was prerendered with plain HTML between the tags', () => {
  it('moves nothing, and shows, finds and says each statement once', async () => {
    const seen = {};
    for (const betweenTags of ['nothing', 'plain-html']) {
      const {page, messages} = await browser.open('/prerendered.html', {
        files: {'/prerendered.html': pageOf(`${guided(betweenTags)}<p>${words}</p>`, script)},
      });
      seen[betweenTags] = {
        messages,
        rendered: await page.evaluate(async (name) => {
          await document.querySelector(name).updateComplete;
          return document.body.innerText;
        }, tag),
        shift: await page.evaluate(
          () =>
            new Promise((resolve) => {
              const observer = new PerformanceObserver((list) => resolve(list.getEntries()));
              observer.observe({type: 'layout-shift', buffered: true});
              setTimeout(() => resolve([]), 200);
            }),
        ),
        spoken: JSON.stringify(await page.accessibility.snapshot({interestingOnly: false})).length,
        height: await page.evaluate(() => document.documentElement.scrollHeight),
      };
      await page.close();
    }
    assert.deepEqual(seen['plain-html'], seen['nothing']);
    assert.deepEqual([seen['nothing'].messages, seen['nothing'].shift], [[], []]);
    assert.doesNotMatch(seen['nothing'].rendered, /nausea/i, 'the words are those of the shadow root alone');
  });
});
