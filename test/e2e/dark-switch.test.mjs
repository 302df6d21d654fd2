/** The demo page's own switch. Its style sheet asks for more of a browser than the elements do: `light-dark()`. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {startBrowser} from './open-page.mjs';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

describe('the page of a clinic', () => {
  it('turns dark by its switch, and the elements with it', async () => {
    const {page} = await browser.open('/');
    const colors = () =>
      page.evaluate(() => ({
        page: getComputedStyle(document.body).backgroundColor,
        element: getComputedStyle(document.querySelector('treatment-routes')).color,
      }));
    const light = await colors();
    await page.click('#dark');
    const dark = await colors();
    assert.equal(await page.$eval('#dark', (button) => button.getAttribute('aria-pressed')), 'true');
    assert.notEqual(dark.page, light.page);
    assert.notEqual(dark.element, light.element);
    await page.click('#dark');
    assert.deepEqual(await colors(), light);
  });
});
