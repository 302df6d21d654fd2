/** What it takes a new reader on a phone to find three answers on the demo page: taps, and how far to go after the last one. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startBrowser} from './open-page.mjs';

const screen = {width: 360, height: 740};

let browser, page;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

/** A tap on one of the questions that the page begins with, which stand within its first two screens. */
async function tapQuestion(href) {
  ({page} = await browser.open('/index.html', {width: screen.width}));
  await page.setViewport(screen);
  const link = `.questions a[href="${href}"]`;
  const bottom = await page.$eval(link, (one) => one.getBoundingClientRect().bottom);
  assert.ok(bottom <= 2 * screen.height, `the question at ${bottom} px`);
  await page.$eval(link, (one) => one.click());
  await settle();
}

/** How many screens below the upper edge of the window the text stands that answers, and what it says. */
const answer = (selector, words) =>
  page.evaluate(
    (selector, words, height) => {
      const [host, inside] = selector.split(' >>> ');
      const found = [...document.querySelector(host).shadowRoot.querySelectorAll(inside)].find(
        (one) => one.checkVisibility() && one.textContent.includes(words),
      );
      const {top, bottom} = found?.getBoundingClientRect() ?? {top: NaN, bottom: NaN};
      return {top: top / height, bottom: bottom / height};
    },
    selector,
    words,
    screen.height,
  );

describe('a new reader on a phone', () => {
  it('finds “Will it help my CRPS?” by one tap, on the same screen', async () => {
    await tapQuestion('#in-short');
    const {top, bottom} = await answer('treatment-summary >>> li', 'It did not help people do more.');
    assert.ok(top > 0 && bottom <= 1, `${top} to ${bottom} screens down`);
  });

  it('finds all that studies of CRPS say by choosing it, with the answer on the same screen', async () => {
    await tapQuestion('#relief');
    const choice = await answer('treatment-relief-duration >>> select', '');
    assert.ok(choice.bottom <= 1, 'the choice is on the first screen');
    const select = await page.evaluateHandle(() =>
      document.querySelector('treatment-relief-duration').shadowRoot.querySelector('select'),
    );
    await select.select('crps');
    await settle();
    const {top} = await answer('treatment-relief-duration >>> p', 'CRPS');
    assert.ok(top > 0 && top <= 1, `${top} screens down`);
  });

  it('finds “I feel sick after the drip: what now?” by three taps', async () => {
    await tapQuestion('#side-effects');
    const chips = await answer('treatment-side-effects >>> [part=jump] button', 'Usually mild');
    assert.ok(chips.top <= 1.6, `the way to its group, ${chips.top} screens down`);
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('treatment-side-effects');
      [...shadowRoot.querySelectorAll('[part=jump] button')].at(-1).click();
    });
    await settle();
    const row = await answer('treatment-side-effects >>> .name', 'Feeling sick');
    assert.ok(row.top > 0 && row.top <= 1, `its row, ${row.top} screens down`);
    await page.$eval('treatment-side-effects', ({shadowRoot}) =>
      shadowRoot.querySelector('#se-nausea summary').click(),
    );
    await settle();
    const advice = await answer('treatment-side-effects >>> #se-nausea p', 'Tell staff early.');
    assert.ok(advice.bottom <= 1.2, `what to do, ${advice.bottom} screens down`);
  });

  it('finds “May I drive?” by one tap, on the same screen', async () => {
    await tapQuestion('#visit');
    const {bottom} = await answer('treatment-visit >>> .lead', 'You must not drive for at least 24 hours');
    assert.ok(bottom <= 1, `${bottom} screens down`);
  });
});
