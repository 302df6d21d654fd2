/** The embed builder: what it writes, keeps and refuses. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {transform} from 'esbuild';
import {parseFragment} from 'parse5';
import {pageOf} from '../e2e/open-page.mjs';
import {elementsData} from '../tools/wordpress/elements-data.mjs';
import {
  files,
  id,
  storybook,
  browser,
  hostile,
  hostileHash,
  openBuilder,
  settled,
  shown,
  inBuilder,
  textOf,
  codeOf,
  choose,
  unfold,
  type,
  tagsOf,
} from './open-builder.mjs';
import {frameOf} from './open-storybook.mjs';

describe('what the builder writes', () => {
  let page;
  let problems;
  before(async () => {
    ({page, problems} = await openBuilder({hash: hostileHash}));
  });
  after(() => page.close());

  it('shows on a bare page what was built: HTML, in Spanish, in its colors, with a name that is no markup', async () => {
    const code = await codeOf(page);
    const bare = await browser.open('/', {files: {'/': pageOf(code), ...files}});
    assert.deepEqual(await tagsOf(bare.page), [
      ['treatment-guide', null, hostile],
      ['treatment-routes', '3', null],
      ['treatment-summary', null, null],
    ]);
    const shown = await bare.page.evaluate(() => ({
      accent: getComputedStyle(document.querySelector('treatment-routes')).getPropertyValue(
        '--treatment-accent',
      ),
      text: document.querySelector('treatment-summary').toText(),
      hacked: window.hacked,
      others: document.querySelectorAll('main b, main script:not([src])').length,
    }));
    assert.equal(shown.accent, '#6b2a6e');
    assert.match(shown.text, /emergencia/i);
    assert.equal(shown.hacked, undefined);
    assert.equal(shown.others, 0);
    assert.deepEqual(bare.messages, []);
    assert.deepEqual(problems, []);
    await bare.page.close();
  });

  it('is known to the plugin, block by block and shortcode by shortcode', async () => {
    const known = await elementsData();
    await choose(page, 'language', 'blocks');
    const blocks = [
      ...(await codeOf(page)).matchAll(/<!-- wp:treatment-elements\/([a-z-]+) (?:(\{.*?\}) )?\/?-->/g),
    ];
    assert.deepEqual(
      blocks.map(([, name]) => name),
      ['guide', 'routes', 'summary'],
    );
    for (const [, name, json = '{}'] of blocks) {
      const attributes = Object.values(known[name].attributes);
      for (const [property, value] of Object.entries(JSON.parse(json))) {
        const attribute = attributes.find((one) => one.property === property);
        assert.equal(attribute?.type.replace('integer', 'number'), typeof value, `${name} ${property}`);
      }
    }
    // A "<" is written as HTML does: of those who may not write HTML, WordPress takes out what begins with one.
    const {clinicName} = JSON.parse(blocks[0][2]);
    assert.doesNotMatch(clinicName, /</);
    assert.deepEqual(
      parseFragment(clinicName).childNodes.map(({value}) => value),
      [hostile],
    );

    await choose(page, 'language', 'shortcodes');
    const codes = [...(await codeOf(page)).matchAll(/\[treatment_(\w+)([^\]]*)\]/g)];
    assert.deepEqual(
      codes.map(([, name]) => name),
      ['routes', 'summary'],
    );
    for (const [, name, rest] of codes) {
      const allowed = {...known.guide.attributes, ...known[name].attributes};
      for (const [, key, word] of rest.matchAll(/(\w+)="[^"]*"|(\w+)/g))
        assert.ok((key ?? word).replaceAll('_', '-') in allowed, `${name} ${key ?? word}`);
    }
  });

  it('compiles as React, and says the same', async () => {
    await choose(page, 'language', 'react');
    const {code} = await transform(await codeOf(page), {
      loader: 'tsx',
      jsxFactory: 'h',
      jsxFragment: 'null',
      format: 'cjs',
    });
    const asked = [];
    const module = {exports: {}};
    new Function('module', 'require', 'h', code)(
      module,
      (name) => asked.push(name),
      (tag, given, ...inside) => ({tag, ...given, inside}),
    );
    assert.deepEqual(module.exports.TreatmentInformation(), {
      tag: 'treatment-guide',
      region: 'US',
      'clinic-name': hostile,
      lang: 'es',
      inside: [
        {
          tag: 'treatment-routes',
          'heading-level': 3,
          routes: 'rt-iv rt-im',
          'without-no-treatment': true,
          inside: [],
        },
        {tag: 'treatment-summary', inside: []},
      ],
    });
    assert.deepEqual(asked, [
      'treatment-elements/guide.js',
      'treatment-elements/routes.js',
      'treatment-elements/summary.js',
      'treatment-elements/locales/es.js',
      'treatment-elements/react.js',
      './treatment-tokens.css',
    ]);
  });

  it('is a component of Vue with the same in its template', async () => {
    await choose(page, 'language', 'vue');
    const code = await codeOf(page);
    const [, template] = /<template>([^]*)<\/template>/.exec(code);
    // Vue closes a tag by its slash; HTML does not.
    const {childNodes} = parseFragment(
      template.replace(/<(treatment-[a-z-]+)([^>]*?)\s*\/>/g, '<$1$2></$1>'),
    );
    const guide = childNodes.find(({nodeName}) => nodeName === 'treatment-guide');
    const attributes = ({attrs}) => Object.fromEntries(attrs.map(({name, value}) => [name, value]));
    assert.deepEqual(attributes(guide), {region: 'US', 'clinic-name': hostile, lang: 'es'});
    const inside = guide.childNodes.filter(({nodeName}) => nodeName.startsWith('treatment-'));
    assert.deepEqual(inside.map(attributes), [
      // Plain attributes: what is bound to a property needs its tag to be known before it is drawn.
      {routes: 'rt-iv rt-im', 'heading-level': '3', 'without-no-treatment': ''},
      {},
    ]);
  });
});

describe('an address', () => {
  it('is made when somebody presses, says what is in it, and restores it after a reload', async () => {
    const {page} = await openBuilder();
    await unfold(page, 1);
    await type(page, '#guide-clinic-name', hostile);
    await settled(page);
    assert.equal(new URL(page.url()).hash, '');
    assert.match(
      await textOf(page, '[aria-labelledby="address-title"]'),
      /what you typed of your clinic \(clinic-name\)/,
    );
    await page.$eval(inBuilder('#make-address'), (button) => button.click());
    await shown(page, '#address');
    const address = await page.$eval(inBuilder('#address'), ({value}) => value);
    assert.equal(address, page.url());
    const code = await codeOf(page);
    await page.reload();
    await settled(page);
    assert.equal(await codeOf(page), code);
    await page.close();
  });

  it('is that of the whole window inside of Storybook, and stays while it starts', async () => {
    const {page} = await storybook.manager(`/docs/${id}${hostileHash}`);
    const frame = await frameOf(page);
    await shown(frame, '#code');
    assert.match(await codeOf(frame), /<treatment-guide\s+region="US"/);
    await page.close();
  });

  it('that is hostile runs nothing, breaks out of nothing, and names what was left out', async () => {
    const bad = new URLSearchParams([
      ['builder', '9'],
      ['of', '<b>7</b>'],
      ['elements', 'summary <img/src=x/onerror=alert(1)>'],
      ['summary.heading', '</treatment-summary><img src=x onerror="window.hacked=1">'],
      ['guide.src', 'https://evil.example/content.json'],
      ['token.accent', 'red;} body{display:none'],
      ['token.surface', 'url(https://evil.example/x.png)'],
      ['__proto__.polluted', '1'],
    ]);
    const {page, problems} = await openBuilder({hash: `#${bad}`});
    const alert = await textOf(page, '[role="alert"]');
    for (const part of ['format “9”', '<b>7</b>', 'onerror', 'token.accent', 'token.surface', '__proto__'])
      assert.ok(alert.includes(part), `${part} in ${alert}`);
    const found = await page.evaluate(() => {
      const root = document.querySelector('embed-builder').shadowRoot;
      const preview = root.querySelector('preview-frame').shadowRoot.querySelector('iframe');
      return {
        images:
          root.querySelectorAll('img, b').length + preview.contentDocument.querySelectorAll('img').length,
        hacked: String(window.hacked ?? preview.contentWindow.hacked),
        heading: preview.contentDocument.querySelector('treatment-summary').heading,
        hidden: getComputedStyle(preview.contentDocument.body).display,
        polluted: String({}.polluted),
        asked: [window, preview.contentWindow].flatMap((one) =>
          one.performance.getEntriesByType('resource').filter(({name}) => name.includes('evil')),
        ).length,
      };
    });
    assert.deepEqual(found, {
      images: 0,
      hacked: 'undefined',
      heading: '</treatment-summary><img src=x onerror="window.hacked=1">',
      hidden: 'block',
      polluted: 'undefined',
      asked: 0,
    });
    assert.deepEqual(problems, []);
    await page.close();
  });
});
