/** Pages that are in the way: on each of them a reader still gets everything, and can use it. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {contentTags} from '../../dist/server/tags.js';
import {hostileMarkup, undrawable} from './hostile/markup.mjs';
import {hostileScripts} from './hostile/scripts.mjs';
import {hostileStyles} from './hostile/styles.mjs';
import {cannotBegin, takenAway, withoutRoots} from './hostile/taken-away.mjs';
import {startBrowser} from './open-page.mjs';

const elements = `<treatment-guide emergency-phone="112">
  ${contentTags.map((tag) => `<${tag}></${tag}>`).join('\n  ')}
</treatment-guide>`;
const script = '<script src="/dist/treatment-elements.js"></script>';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** A page whose head and body are given; the elements' script comes last in the head. */
async function open({head = '', body = elements, doctype = '<!doctype html>', when = ''}) {
  const html = `${doctype}<html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}${script.replace('<script', `<script ${when}`)}</head><body><main>${body}</main></body></html>`;
  const {page, messages} = await browser.open('/page.html', {files: {'/page.html': html}});
  return {page, messages};
}

/** Every word of the elements. */
const wordsOf = (page) =>
  page.evaluate((tags) => {
    const place = window.inside ?? Document.prototype.querySelector.call(document, 'main');
    return tags.map((tag) =>
      place.querySelector(tag).shadowRoot.querySelector('[part="base"]').textContent.replace(/\s+/g, ' '),
    );
  }, contentTags);

/** What a reader finds on the page: what is wrong with it, in words. */
const faults = (page) =>
  page.evaluate(async (tags) => {
    const wrong = [];
    const place = window.inside ?? Document.prototype.querySelector.call(document, 'main');
    for (const name of tags) {
      const element = place.querySelector(name);
      const root = element.shadowRoot;
      await element.updateComplete;
      const base = root?.querySelector('[part="base"]');
      if (!base) {
        wrong.push(`${name}: blank`);
        continue;
      }
      const text = base.textContent;
      // Whole numbers only: those of sources follow each other, and one may hold the other.
      if (!/(?<!\d)112(?!\d)/.test(text) || /(?<!\d)911(?!\d)/.test(text))
        wrong.push(`${name}: the clinic's emergency number`);
      // What a script shows by mistake; the function of the liver is none.
      const [mistake] = /.{0,20}(undefined|\[object |\bfunction ?\w*\(|=>|\bNaN\b).{0,20}/.exec(text) ?? [];
      if (mistake) wrong.push(`${name}: says ${mistake}`);
      if (text.length < 3000) wrong.push(`${name}: ${text.length} characters`);
      if (root.querySelectorAll('[part="citation"]').length < 5) wrong.push(`${name}: no sources`);
      const box = base.getBoundingClientRect();
      if (box.width < 200 || box.height < 500) wrong.push(`${name}: ${box.width} by ${box.height} px`);
      for (const part of root.querySelectorAll(
        'p, [part="heading"], [part="statement"], [part="name"], td, button',
      )) {
        if (
          !part.checkVisibility({visibilityProperty: true, opacityProperty: true}) ||
          !part.textContent.trim()
        )
          continue;
        const style = getComputedStyle(part);
        const shape = {
          size: parseFloat(style.fontSize) >= 14,
          lines: style.lineHeight === 'normal' || parseFloat(style.lineHeight) >= parseFloat(style.fontSize),
          'letters close together':
            style.letterSpacing === 'normal' || parseFloat(style.letterSpacing) > -0.5,
          fill: style.webkitTextFillColor === style.color,
          dots: style.webkitTextSecurity === 'none',
          shadow: style.textShadow === 'none',
          indent: parseFloat(style.textIndent) === 0,
          breaks: style.whiteSpaceCollapse === 'collapse',
          capitals: style.textTransform === 'none' && style.fontVariantCaps === 'normal',
          weight: Number(style.fontWeight) >= 400,
          slant: style.fontStyle === 'normal',
          selection: style.userSelect !== 'none' || part.localName === 'button',
        };
        const bad = Object.keys(Object.fromEntries(Object.entries(shape).filter(([, good]) => !good)));
        if (bad.length) {
          wrong.push(`${name}: ${part.localName} ${bad.join(', ')}`);
          break;
        }
      }
    }
    const list = place.querySelector('treatment-contraindications');
    list.shadowRoot.querySelector('input').click();
    await list.updateComplete;
    const count = list.shadowRoot.querySelector('[part~="count"]').textContent.trim();
    if (!/^1 thing/.test(count)) wrong.push(`one box ticked: "${count}"`);
    if (String(list.value) !== 'ci-bp-high' && list.value.length !== 1) wrong.push(`value: ${list.value}`);
    return wrong;
  }, contentTags);

/** Errors of our own. What a page's own script does wrong is the page's. */
const ours = (messages) => messages.filter((message) => /^uncaught|treatment/.test(message));

/** Where two texts part. */
function difference(text, other) {
  const at = [...text].findIndex((letter, i) => letter !== other[i]);
  return text === other ? '' : `…${text.slice(Math.max(at - 40, 0), at + 60)}…`;
}

let clean;
async function saysTheSame(page) {
  clean ??= await wordsOf((await open({})).page);
  const words = await wordsOf(page);
  assert.deepEqual(
    words.map((text, i) => difference(text, clean[i])),
    contentTags.map(() => ''),
  );
}

async function staysWhole(given, {alike = true} = {}) {
  const {page, messages} = await open(given);
  try {
    if (alike) await saysTheSame(page);
    assert.deepEqual(await faults(page), []);
    assert.deepEqual(ours(messages), []);
  } finally {
    await page.close();
  }
}

describe('under the styles of a page', () => {
  for (const [name, css] of Object.entries(hostileStyles))
    it(`stays whole: ${name}`, () =>
      // How the table fits is said in words, and is another matter in each.
      staysWhole({head: `<style>${css}</style>`}, {alike: false}));
});

describe('beside the scripts of a page', () => {
  for (const [name, code] of Object.entries({...hostileScripts, ...takenAway}))
    it(`stays whole: ${name}`, () =>
      // Without these, a list, a number, or how the table fits is said more plainly.
      staysWhole({head: `<script>${code}</script>`}, {alike: !/delete (Intl|window\.Resize)/.test(code)}));
});

describe('amid the markup of a page', () => {
  for (const [name, write] of Object.entries(hostileMarkup))
    it(`stays whole: ${name}`, () => staysWhole({body: write(elements)}));

  it('stays whole: no doctype', () => staysWhole({doctype: ''}));
});

describe('where nothing can be drawn', () => {
  for (const [name, write] of Object.entries(undrawable))
    it(`shows the content as text, and says so once for each element: ${name}`, async () => {
      const {page, messages} = await open({body: write(elements)});
      const shown = await page.evaluate(() =>
        [...Document.prototype.querySelectorAll.call(document, 'treatment-guide > *')].map(
          ({shadowRoot}) => ({
            isSeen: shadowRoot.querySelector('[part="base"]').getBoundingClientRect().height > 500,
            length: shadowRoot.textContent.length > 3000,
            phone:
              /(?<!\d)112(?!\d)/.test(shadowRoot.textContent) &&
              !/(?<!\d)911(?!\d)/.test(shadowRoot.textContent),
          }),
        ),
      );
      assert.deepEqual(shown, Array(contentTags.length).fill({isSeen: true, length: true, phone: true}));
      assert.deepEqual(
        ours(messages)
          .map((message) => /<(.+?)> the page: expected a page in which/.exec(message)?.[1])
          .toSorted(),
        ['treatment-guide', ...contentTags].toSorted(),
      );
    });
});

describe('where an element can have no shadow root', () => {
  for (const [name, code] of Object.entries(withoutRoots))
    it(`shows the content as text, with the guide’s number, and follows it: ${name}`, async () => {
      const {page, messages} = await open({head: `<script>${code}</script>`, when: 'defer'});
      const said = () =>
        page.$$eval('treatment-guide > *', async (all) => {
          for (const element of [...all, ...all]) await element.updateComplete;
          return all.map((element) => ({
            isSeen: element.getBoundingClientRect().height > 500,
            phone: /(?<!\d)(?:112|999|911)(?!\d)/.exec(element.innerText)?.[0],
          }));
        });
      assert.deepEqual(await said(), Array(contentTags.length).fill({isSeen: true, phone: '112'}));
      await page.$eval('treatment-guide', (guide) => guide.setAttribute('emergency-phone', '999'));
      await page.$eval('treatment-guide', (guide) => guide.updateComplete);
      assert.deepEqual(await said(), Array(contentTags.length).fill({isSeen: true, phone: '999'}));
      assert.equal(ours(messages).length, contentTags.length, `${messages}`);
      assert.ok(ours(messages).every((message) => /not one with Error: no shadow root/.test(message)));
    });
});

describe('where the script cannot begin', () => {
  for (const [name, code] of Object.entries(cannotBegin))
    it(`says whom to call, in the place of each element, and one message: ${name}`, async () => {
      const body =
        '<treatment-routes></treatment-routes><treatment-relief-duration>Ask us.</treatment-relief-duration><div data-treatment-element="side-effects"></div>';
      const {page, messages} = await open({head: `<script>${code}</script>`, body});
      const shown = await page.$$eval('main > *', (all) => all.map(({innerText}) => innerText));
      assert.match(shown[0], /cannot be shown right now.*911.*your local emergency number/);
      assert.equal(shown[1], 'Ask us.');
      assert.equal(shown[2], shown[0]);
      assert.equal(messages.length, 1, `${messages}`);
      assert.match(messages[0], /^error: treatment-elements: the script could not start on this page/);
    });
});
