/** Text of ours has 4.5:1, and the edges of its controls 3:1, on every page whose own text has 4.5:1. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {elementNames} from '../../dist/content/elements.js';
import {pageOf, startBrowser} from './open-page.mjs';

/** Colors of text and ground. The page's own text has 4.5:1 on each. */
const pages = {
  'black on white': ['#000', '#fff'],
  'greys on white': ['#222', '#333', '#444', '#4a5568', '#555', '#666', '#707070', '#767676'].map((text) => [
    text,
    '#fff',
  ]),
  'greys on cream': ['#333', '#555', '#666'].map((text) => [text, '#fdf6e3']),
  'brown and navy': [
    ['#5b3a1e', '#fff8f0'],
    ['#1a2b5f', '#fff'],
    ['#0b3d2e', '#e8f5e9'],
  ],
  'colored sections': [
    ['#fff', '#005ea2'],
    ['#fff', '#2e7d32'],
    ['#fff', '#7b1fa2'],
    ['#000', '#99aadd'],
    ['#000', '#ffdd00'],
  ],
  'mid-grey': [
    ['#000', '#808080'],
    ['#fff', '#6b6b6b'],
  ],
  dark: [
    ['#ccc', '#222'],
    ['#eee', '#111'],
    ['#fff', '#000'],
    ['#aab', '#1a1a2e'],
  ],
};

/** Runs in the page: each text and each edge that cannot be told from its ground, with how much it differs. */
function tooFaint() {
  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const known = new Map();
  const mixed = (colors) => {
    const key = colors.join();
    if (!known.has(key)) known.set(key, mixedAnew(colors));
    return known.get(key);
  };
  const mixedAnew = (colors) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const color of colors) {
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) =>
    [r, g, b]
      .map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, i) => sum + value * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const groundsOf = (node) => {
    const grounds = [];
    for (let at = node; at; at = at.assignedSlot ?? at.parentElement ?? at.getRootNode().host)
      grounds.unshift(getComputedStyle(at).backgroundColor);
    return ['#fff', ...grounds];
  };
  const faint = new Set();
  for (const {shadowRoot} of document.querySelectorAll('main > *')) {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    for (const part of shadowRoot.querySelectorAll('[part="base"] *')) {
      if (
        !part.checkVisibility({visibilityProperty: true}) ||
        part.closest('[disabled], svg, .visually-hidden')
      )
        continue;
      const style = getComputedStyle(part);
      const grounds = groundsOf(part);
      const name = `${part.localName}.${part.className} ${part.getAttribute('part') ?? ''}`;
      const says = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      const text = ratio(mixed([...grounds, style.color]), mixed(grounds));
      if (says && text < 4.45) faint.add(`${name}: text ${text.toFixed(2)}`);
      // A plain button is known by its words alone, as a link is.
      const isControl = part.matches('button:not(.plain), select, input:not([type=checkbox], [type=radio])');
      if (isControl && parseFloat(style.borderTopWidth) > 0) {
        const around = mixed(groundsOf(part.parentElement ?? shadowRoot.host));
        const edge = ratio(mixed([...grounds, style.borderTopColor]), around);
        const fill = ratio(mixed(grounds), around);
        if (Math.max(edge, fill) < 2.95) faint.add(`${name}: edge ${edge.toFixed(2)}`);
      }
    }
  }
  return [...faint];
}

let browser, page;
before(async () => {
  browser = await startBrowser();
  const body = elementNames.map((name) => `<treatment-${name}></treatment-${name}>`).join('');
  const script = '<script src="/dist/treatment-elements.js"></script>';
  ({page} = await browser.open('/page.html', {files: {'/page.html': pageOf(body, script)}}));
});
after(() => browser.close());

describe('on a page whose text can be read', () => {
  for (const [name, styles] of Object.entries(pages)) {
    for (const [text, ground] of Array.isArray(styles[0]) ? styles : [styles]) {
      it(`all of ours can be, too: ${name}, ${text} on ${ground}`, async () => {
        await page.evaluate((colors) => Object.assign(document.body.style, colors), {
          color: text,
          background: ground,
        });
        assert.deepEqual(await page.evaluate(tooFaint), []);
      });
    }
  }
});
