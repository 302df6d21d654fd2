/** A prerendered page whose markup is not what the script would draw, or whose policy refuses what it brings. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {contentTags as tags} from '../../dist/server/tags.js';
import {elements, guide, pageOf, browser, everyOne, keepNodes, areKept} from './prerendered-page.mjs';

describe('a prerendered page that a cache has kept too long', () => {
  const stale = {
    'from another version': (html) => html.replaceAll(/data-prerendered="[^ ]+/g, 'data-prerendered="0.0.1'),
    'in another language': () => pageOf(guide(elements), {lang: 'es'}).replace('lang="es"', 'lang="en"'),
    'of a clinic that has changed its name': (html) =>
      html.replace('clinic-name="Harbor Pain Clinic"', 'clinic-name="Quay Clinic"'),
    'through a proxy that strips comments': (html) => html.replaceAll(/<!--[^]*?-->/g, ''),
  };

  for (const [name, change] of Object.entries(stale)) {
    it(`is rendered anew, once: ${name}`, async () => {
      const {page, messages, run} = await browser.open(change(pageOf(guide(elements))));
      await keepNodes(page);
      await run();
      assert.equal((await areKept(page)).includes(false), true);
      const texts = await page.evaluate(
        (all) =>
          all.map((tag) => {
            const {shadowRoot} = document.querySelector(tag);
            return [
              shadowRoot.querySelectorAll('[part=base]').length,
              shadowRoot.adoptedStyleSheets.length > 0,
            ];
          }),
        tags,
      );
      assert.deepEqual(texts, everyOne([1, true]));
      assert.deepEqual(messages, []);
      await page.close();
    });
  }
});

describe('a prerendered page with a strict content security policy', () => {
  const strict = "default-src 'none'; img-src data:; base-uri 'none'; form-action 'self'";
  const scripts = "script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const border = (page) =>
    page.$eval(
      tags[0],
      ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.strip')).borderTopStyle,
    );

  const ways = {
    'links to the style sheets': [{stylesheets: '/dist/css'}, "style-src 'self'"],
    'gives the styles its nonce': [{nonce: 'b2NlYW4'}, "style-src 'nonce-b2NlYW4'"],
  };
  for (const [name, [options, styles]] of Object.entries(ways)) {
    it(`has its styles from the start, where it ${name}`, async () => {
      const {page, messages, run} = await browser.open(pageOf(guide(elements), options), {
        csp: `${strict}; ${scripts}; ${styles}`,
      });
      assert.equal(await border(page), 'solid');
      await keepNodes(page);
      await run();
      assert.equal(await border(page), 'solid');
      assert.deepEqual(await areKept(page), everyOne(true));
      assert.deepEqual(await page.evaluate(() => [window.refused, window.shifts]), [[], []]);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('has its styles with the script at the latest, where the policy refuses those in the page', async () => {
    const {page, run} = await browser.open(pageOf(guide(elements)), {
      csp: `${strict}; ${scripts}; style-src 'self'`,
    });
    assert.equal(await border(page), 'none');
    await run();
    assert.equal(await border(page), 'solid');
    await page.close();
  });
});
