/** What dist/ssr.js makes, in a browser: without the script, while it is on its way, and when it has come. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {build} from 'vite';
import {contentTags as tags} from '../../dist/server/tags.js';
import {path} from '../tools/project.mjs';
import {
  script,
  elements,
  clinic,
  guide,
  pageOf,
  browser,
  everyOne,
  keepNodes,
  areKept,
  places,
} from './prerendered-page.mjs';

describe('a prerendered page without JavaScript', () => {
  let page;
  before(async () => {
    ({page} = await browser.open(pageOf(guide(elements)), {javascript: false}));
  });
  after(() => page.close());

  const seen = (tag, selector) =>
    page.evaluate(
      (tag, selector) => {
        const nodes = [...document.querySelector(tag).shadowRoot.querySelectorAll(selector)];
        return nodes.filter(
          (node) => node.checkVisibility({contentVisibilityAuto: true}) && node.offsetHeight > 1,
        ).length;
      },
      tag,
      selector,
    );

  it('can be read', async () => {
    const headings = await page.evaluate(
      (all) => all.map((tag) => document.querySelector(tag).shadowRoot.querySelector('h2').innerText),
      tags,
    );
    assert.deepEqual(headings, [
      'Ketamine for pain, in short',
      'Side effects of ketamine',
      'Before ketamine: what to tell your clinic',
      'Ways ketamine can be given',
      'How long does pain relief last?',
      'The day of treatment',
    ]);
    assert.ok((await seen('treatment-side-effects', '[part=item] > summary')) > 15);
    assert.ok((await seen('treatment-contraindications', '[part=item]')) > 25);
    assert.equal(await seen('treatment-routes', 'thead [part=route]'), 7);
    assert.ok((await seen('treatment-relief-duration', '[part=study]')) > 10);
  });

  for (const tag of tags) {
    it(`has its sources open, and no button that does nothing: ${tag}`, async () => {
      assert.ok((await seen(tag, '[part=source]')) > 2);
      assert.equal(await seen(tag, 'button, select, [part=list]'), 0);
      assert.ok((await seen(tag, 'a[href^="tel:"]')) + (await seen(tag, '[part=seek-help]')) > 0);
    });
  }

  it('shows all routes on a phone too', async () => {
    await page.setViewport({width: 320, height: 800});
    assert.equal(await seen('treatment-routes', 'tbody tr:first-child [part=cell]'), 7);
    await page.setViewport({width: 800, height: 900});
  });
});

describe('a prerendered page when the script comes', () => {
  for (const width of [320, 480, 768, 1280]) {
    it(`stays as it is: ${width} px wide`, async () => {
      const {page, messages, run} = await browser.open(pageOf(guide(elements)), {width});
      const counts = await keepNodes(page);
      assert.ok(counts.every((count) => count > 100));
      const before = await places(page);
      await run();
      assert.deepEqual(await areKept(page), everyOne(true));
      const after = await places(page);
      assert.deepEqual(
        after.flatMap((place, i) => (place === before[i] ? [] : `${before[i]} → ${place}`)),
        [],
      );
      assert.equal(after.length, before.length);
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  for (const tag of tags) {
    it(`does not move what the reader is reading: ${tag}`, async () => {
      const {page, run} = await browser.open(pageOf(guide(elements)), {width: 390});
      await page.evaluate((name) => {
        const {top, height} = document.querySelector(name).getBoundingClientRect();
        scrollTo(0, scrollY + top + height / 2);
      }, tag);
      const top = await page.evaluate(() => scrollY);
      await run();
      assert.deepEqual(await page.evaluate(() => window.shifts), []);
      assert.equal(await page.evaluate(() => scrollY), top);
      await page.close();
    });
  }

  it('keeps the focus, and listens', async () => {
    const {page, run} = await browser.open(pageOf(guide(elements)));
    await page.evaluate(() => {
      const {shadowRoot} = document.querySelector('treatment-side-effects');
      const summary = shadowRoot.querySelector('#se-nausea summary');
      summary.focus();
      window.isFocused = () => shadowRoot.activeElement === summary;
      document.addEventListener(
        'treatment-toggle',
        ({itemId, open}) => (window.toggled = `${itemId} ${open}`),
      );
    });
    await run();
    assert.equal(await page.evaluate(() => window.isFocused()), true);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => window.toggled), 'se-nausea true');
    await page.close();
  });

  it('takes what the reader ticked meanwhile', async () => {
    const {page, run} = await browser.open(pageOf(guide(elements)));
    const [box] = await page.$$('treatment-contraindications >>> input');
    await box.click();
    await run();
    assert.deepEqual(
      await page.$eval('treatment-contraindications', ({value, shadowRoot}) => [
        value.length,
        shadowRoot.querySelector('[part~=count]').innerText,
      ]),
      [1, '1 thing to talk about'],
    );
    await page.close();
  });

  it('stays in the reader’s language, where the language’s file comes first', async () => {
    const head = `<script src="/dist/locales/es.js" defer></script>${script}`;
    const {page, messages, run} = await browser.open(pageOf(guide(elements), {lang: 'es', head}));
    await keepNodes(page);
    const title = () =>
      page.$eval('treatment-routes', ({shadowRoot}) => shadowRoot.querySelector('h2').innerText);
    assert.equal(await title(), 'Formas de dar la ketamina');
    await run();
    assert.equal(await title(), 'Formas de dar la ketamina');
    assert.deepEqual(await areKept(page), everyOne(true));
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('stays as it is while a clinic’s content file comes, and after', async () => {
    const content = JSON.stringify({overrides: {reword: {'se-nausea': {action: 'Tell your nurse.'}}}});
    const html = pageOf(guide(elements, `${clinic} src="/clinic.json"`), {readFile: () => content});
    const {page, messages, run} = await browser.open(html, {files: {'/clinic.json': content}});
    await keepNodes(page);
    await run();
    assert.deepEqual(await areKept(page), everyOne(true));
    assert.deepEqual(await page.evaluate(() => window.shifts), []);
    assert.deepEqual(messages, []);
    await page.close();
  });

  it('is the same with modules, also where the page brings Lit’s own support for hydration', async () => {
    const support = `import ${JSON.stringify(path('node_modules/@lit-labs/ssr-client/lit-element-hydrate-support.js'))};`;
    for (const first of ['', support]) {
      const code = await bundle(`${first}import ${JSON.stringify(path('dist/index.js'))};`);
      const head = '<script type="module" src="/bundle.js"></script>';
      const {page, messages, run} = await browser.open(pageOf(guide(elements), {head}), {
        files: {'/bundle.js': code},
      });
      await keepNodes(page);
      await run();
      assert.deepEqual(await areKept(page), everyOne(true));
      assert.equal(await page.$eval(tags[0], ({hasUpdated}) => hasUpdated), true);
      assert.deepEqual(messages, []);
      await page.close();
    }
  });
});

/** Modules as one file, as a page's own build makes it. */
async function bundle(code) {
  const entry = path('test', 'e2e', 'page-of-a-clinic.js');
  const [{output}] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? code : undefined),
      },
    ],
    build: {
      write: false,
      lib: {entry, formats: ['es']},
      rolldownOptions: {output: {codeSplitting: false}},
    },
  });
  return output[0].code;
}
