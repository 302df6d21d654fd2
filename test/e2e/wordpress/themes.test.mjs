/**
 * The elements in themes whose root is 10, 16 and 22 pixels, whose text is thin, and whose rules reach for everything in a
 * post. Screenshots are left in node_modules/.cache/wordpress/screenshots/.
 */
import assert from 'node:assert/strict';
import {mkdirSync} from 'node:fs';
import {join} from 'node:path';
import {before, describe, it} from 'node:test';
import {elementNames as content} from '../../../dist/content/elements.js';
import {path} from '../../tools/project.mjs';
import {lanes, testedLane} from '../../tools/wordpress/site.mjs';
import {clinic, shown} from './clinic.mjs';

const screenshots = path('node_modules', '.cache', 'wordpress', 'screenshots');
let id;

const here = clinic({
  prepare() {
    const blocks = content.map((name) => `<!-- wp:treatment-elements/${name} /-->`).join('\n');
    const tags = '<!-- wp:html --><treatment-side-effects></treatment-side-effects><!-- /wp:html -->';
    ({id} = here.publish(`${blocks}\n${tags}`, {title: 'Ketamine for pain'}));
  },
});

before(() => mkdirSync(screenshots, {recursive: true}));

/** In the page: what a theme has done to an element. */
function measure(selector) {
  const style = (one) => getComputedStyle(one);
  const element = document.querySelector(selector);
  const box = element.getBoundingClientRect();
  const {shadowRoot, parentElement} = element;
  // For screen readers only.
  const isApart = (one) => one && (style(one).clipPath !== 'none' || isApart(one.parentElement));
  const visible = [...shadowRoot.querySelectorAll('*')].filter(
    (one) =>
      one.checkVisibility() &&
      !one.closest('svg') &&
      !isApart(one) &&
      [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim()),
  );
  // What can be scrolled sideways into view is as wide as what scrolls it.
  const scrollerOf = (one) =>
    one && (['auto', 'scroll'].includes(style(one).overflowX) ? one : scrollerOf(one.parentElement));
  const right = (one) => (scrollerOf(one) ?? one).getBoundingClientRect().right;
  const own = style(shadowRoot.querySelector('[part="base"]'));
  const names = ['fontStyle', 'fontWeight', 'letterSpacing', 'textAlign', 'textTransform', 'wordBreak'];
  return {
    shape: names.map((name) => own[name]).join(' '),
    root: parseFloat(style(document.documentElement).fontSize),
    weight: Number(style(parentElement).fontWeight),
    width: box.width,
    room: parentElement.getBoundingClientRect().width,
    small: visible
      .filter((one) => parseFloat(style(one).fontSize) < 14)
      .map((one) => `${style(one).fontSize} ${one.outerHTML.slice(0, 80)}`),
    spills: visible
      .filter((one) => right(one) > box.right + 1)
      .map((one) => `${right(one) - box.right} ${one.outerHTML.slice(0, 80)}`),
  };
}

async function openIn(theme, {width, hostile = false}) {
  const page = await here.open('/?feed=none');
  await page.setViewport({width, height: 900});
  await page.goto(`${here.site.address}/?p=${id}&theme=${theme}${hostile ? '&hostile=yes' : ''}`);
  for (const name of content) await shown(page, `treatment-${name}`);
  const name = `${theme}${hostile ? '-hostile' : ''}-${width}.png`;
  // The whole page would be more than a picture can hold.
  const clip = {x: 0, y: 0, width, height: 6000};
  await page.screenshot({path: join(screenshots, name), clip, captureBeyondViewport: true});
  return page;
}

/** The shape of our text, whatever that of the theme is. */
const plain = 'normal 400 normal start none normal';

const themes = {
  twentynineteen: {root: 22},
  twentytwenty: {root: 10},
  twentytwentyone: {root: 16},
  [lanes[testedLane].theme]: {root: 16, weight: testedLane === 'oldest' ? 400 : 300},
};

for (const [theme, expected] of Object.entries(themes)) {
  describe(`in ${theme}`, () => {
    for (const width of [1280, 360]) {
      it(`text is readable and inside, ${width} pixels wide`, async () => {
        const page = await openIn(theme, {width});
        for (const name of content) {
          const found = await page.evaluate(measure, `treatment-${name}`);
          assert.equal(found.shape, plain);
          assert.equal(found.root, expected.root);
          if (expected.weight) assert.equal(found.weight, expected.weight);
          assert.deepEqual(found.small, [], name);
          assert.ok(found.width <= found.room + 1, `${name}: ${found.width} of ${found.room}`);
          assert.deepEqual(found.spills, [], name);
        }
        assert.ok(
          await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
          'the page scrolls sideways',
        );
        await page.close();
      });
    }
  });
}

describe('under hostile rules', () => {
  it('text is readable and inside, and nothing is lost', async () => {
    const page = await openIn('twentytwentyone', {width: 1280, hostile: true});
    for (const name of content) {
      const found = await page.evaluate(measure, `treatment-${name}`);
      assert.equal(found.shape, plain);
      assert.deepEqual(found.small, [], name);
      assert.deepEqual(found.spills, [], name);
    }
    const [first] = await page.$$('treatment-side-effects');
    assert.equal(await first.evaluate((element) => getComputedStyle(element).display), 'block');
    await page.close();
  });
});
