/** Dark Reader, which repaints a page that has no dark colors of its own: whom to call must stay readable. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, describe, it} from 'node:test';
import {elementNames} from '../../dist/content/elements.js';
import {pageOf, startBrowser} from './open-page.mjs';

const darkReader = readFileSync(createRequire(import.meta.url).resolve('darkreader'), 'utf8');

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** In the page: the least contrast between a link of the emergency strip and what it stands on. */
function leastContrast(tag) {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const channels = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = (color) => {
    const [red, green, blue] = channels(color)
      .slice(0, 3)
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const groundOf = (node) => {
    for (let one = node; one; one = one.parentElement ?? one.getRootNode().host) {
      const {backgroundColor} = getComputedStyle(one);
      if (channels(backgroundColor)[3] === 255) return backgroundColor;
    }
    return '#fff';
  };
  const links = [...document.querySelector(tag).shadowRoot.querySelectorAll('[part=action]')];
  return Math.min(
    ...links.map((link) => {
      const [light, dark] = [getComputedStyle(link).color, groundOf(link)]
        .map(luminance)
        .sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    }),
  );
}

describe('Dark Reader', () => {
  for (const [name, ink, paper] of [
    ['white', '#222', '#fff'],
    ['cream', '#4b4f58', '#fff8ec'],
    ['dark', '#e8eef0', '#12181b'],
  ]) {
    for (const element of elementNames) {
      it(`keeps whom to call readable, on a ${name} page (${element})`, async () => {
        const tag = `treatment-${element}`;
        const head = `<style>body{color:${ink};background:${paper}}</style><script src="/dist/treatment-elements.js" defer></script>`;
        const {page} = await browser.open('/page.html', {
          files: {
            '/page.html': pageOf(`<treatment-guide region="US"><${tag}></${tag}></treatment-guide>`, head),
          },
        });
        await page.evaluate(darkReader);
        await page.evaluate(async () => {
          window.DarkReader.enable({brightness: 100, contrast: 90});
          await new Promise((done) => setTimeout(done, 500));
        });
        const contrast = await page.evaluate(leastContrast, tag);
        assert.ok(contrast >= 4.5, String(contrast));
        await page.close();
      });
    }
  }
});
