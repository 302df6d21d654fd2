/**
 * What a reader of the side effects and of the checklist has before them on a phone, on the demo's page and in its font: the
 * answer on the first screen, and how long each is with everything closed. In English and Spanish.
 */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {path} from '../tools/project.mjs';
import {startBrowser} from './open-page.mjs';

const demo = readFileSync(path('stories', 'demo', 'index.html'), 'utf8');
const spanish = demo
  .replace('<html lang="en"', '<html lang="es"')
  .replace('</head>', '<script src="/dist/locales/es.js" defer></script></head>');
const languages = {en: '/index.html', es: '/spanish.html'};

/** Pixels at 360 px, everything closed. Spanish says the same in more and longer words. */
const elements = {
  'treatment-side-effects': {most: {en: 4000, es: 4800}, firstRow: '.group [part=item]'},
  'treatment-contraindications': {most: {en: 3500, es: 3900}, firstRow: '[part=item]'},
};
const screen = 740;
/** Screens to the first row, which is one tap away on the first or second. */
const rowsWithin = {en: 1.6, es: 2};

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

const open = (lang) => browser.open(languages[lang], {width: 360, files: {'/spanish.html': spanish}});

/** The places of an element's parts, from its upper edge down. */
async function placesOf(tag, lang, selectors) {
  const {page} = await open(lang);
  const places = await page.$eval(
    tag,
    (element, selectors) => {
      const {top, height} = element.getBoundingClientRect();
      const from = (edge) =>
        Object.fromEntries(
          selectors.map((selector) => [
            selector,
            element.shadowRoot.querySelector(selector).getBoundingClientRect()[edge] - top,
          ]),
        );
      const lead = element.shadowRoot.querySelector('.lead').cloneNode(true);
      for (const control of lead.querySelectorAll('button, sup')) control.remove();
      return {
        lang: element.shadowRoot.querySelector('[part=base]').lang,
        height,
        tops: from('top'),
        bottoms: from('bottom'),
        words: lead.textContent.trim().split(/\s+/).length,
      };
    },
    selectors,
  );
  await page.close();
  assert.equal(places.lang, lang);
  return places;
}

for (const [tag, {most, firstRow}] of Object.entries(elements)) {
  for (const lang of Object.keys(languages)) {
    describe(`<${tag}> on a phone, in "${lang}"`, () => {
      it(`takes at most ${most[lang]} px with everything closed`, async () => {
        const {height} = await placesOf(tag, lang, []);
        assert.ok(height <= most[lang], `${height} px`);
      });

      it('answers on the first screen, with the numbers to call', async () => {
        const {bottoms, words} = await placesOf(tag, lang, ['.lead', '.strip']);
        assert.ok(bottoms['.lead'] <= screen && bottoms['.strip'] <= screen, JSON.stringify(bottoms));
        assert.ok(words <= (lang === 'en' ? 70 : 85), `${words} words`);
      });

      it(`begins its rows within ${rowsWithin[lang]} screens`, async () => {
        const {tops} = await placesOf(tag, lang, [firstRow]);
        assert.ok(tops[firstRow] <= rowsWithin[lang] * screen, JSON.stringify(tops));
      });
    });
  }
}

for (const lang of Object.keys(languages)) {
  it(`<treatment-side-effects> has the ways to its groups whole, with nothing to scroll sideways, in "${lang}"`, async () => {
    const {page} = await open(lang);
    const hidden = await page.$eval('treatment-side-effects', ({shadowRoot}) => {
      const list = shadowRoot.querySelector('[part=jump]');
      const {right} = list.getBoundingClientRect();
      return [...list.querySelectorAll('button')]
        .filter((one) => one.getBoundingClientRect().right > right + 1 || one.scrollWidth > one.clientWidth)
        .map((one) => one.textContent);
    });
    await page.close();
    assert.deepEqual(hidden, []);
  });

  it(`<treatment-side-effects> lists the emergency signs within a screen and a half, in "${lang}"`, async () => {
    const {bottoms} = await placesOf('treatment-side-effects', lang, ['.help .signs']);
    assert.ok(bottoms['.help .signs'] <= 1.5 * screen, JSON.stringify(bottoms));
  });

  it(`<treatment-contraindications> has the ways to its topics on the first screen, in "${lang}"`, async () => {
    const {bottoms} = await placesOf('treatment-contraindications', lang, ['[part=jump]']);
    assert.ok(bottoms['[part=jump]'] <= screen, JSON.stringify(bottoms));
  });
}
