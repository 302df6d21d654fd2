/** The embed builder: what it shows, writes, keeps and refuses, by mouse and by keyboard, and that it asks nobody. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {transform} from 'esbuild';
import {parseFragment} from 'parse5';
import {builtFiles, faultsOf, pageOf, startBrowser} from '../e2e/open-page.mjs';
import {elementsData} from '../tools/wordpress/elements-data.mjs';
import {openStorybook} from './open-storybook.mjs';

const files = builtFiles();
const id = 'tools-embed-builder--docs';

let storybook;
let browser;
before(async () => {
  [storybook, browser] = await Promise.all([openStorybook(), startBrowser()]);
});
after(() => Promise.all([storybook.close(), browser.close()]));

/** What a clinic may write that is markup, code or an address to somebody else. */
const hostile = `Ana's "Pain" & <b>Care</b> {1+1} [x] \\ 100% --><script>window.hacked=1</script>`;
const hostileHash = `#${new URLSearchParams([
  ['builder', '1'],
  ['order', 'routes summary side-effects'],
  ['elements', 'routes summary'],
  ['routes.heading-level', '3'],
  ['routes.without-no-treatment', ''],
  ['routes.routes', 'rt-iv rt-im'],
  ['guide.clinic-name', hostile],
  ['guide.region', 'US'],
  ['lang', 'es'],
  ['token.accent', '#6b2a6e'],
])}`;

/** The builder, once its preview is drawn. */
async function openBuilder({hash = '', globals, ...options} = {}) {
  // Behind "#" nothing else can stand.
  const opened = await storybook.docs(hash ? `${id}${hash}` : id, {globals, ...options});
  await settled(opened.page);
  return opened;
}

/** The preview shows what the code says, and contrast is measured. */
async function settled(page) {
  await page.waitForFunction(
    () => {
      const root = document.querySelector('embed-builder')?.shadowRoot;
      const frames = [...(root?.querySelectorAll('preview-frame') ?? [])];
      return (
        frames.length > 0 &&
        frames.every((frame) =>
          frame.shadowRoot
            ?.querySelector('iframe')
            ?.contentDocument?.querySelector('#embed :not(treatment-guide)')
            ?.shadowRoot?.textContent.trim(),
        ) &&
        root.querySelector('#contrast .passes, #contrast .too-close')
      );
    },
    {timeout: 10_000},
  );
  await page.evaluate(() => document.querySelector('embed-builder').updateComplete);
}

const inBuilder = (selector) => `embed-builder >>> ${selector}`;
const textOf = (page, selector) =>
  page.$eval(inBuilder(selector), ({textContent}) => textContent.replace(/\s+/g, ' ').trim());
const codeOf = (page) => page.$eval(inBuilder('#code'), ({textContent}) => textContent);
const choose = (page, name, value) =>
  page.$eval(inBuilder(`[name="${name}"][value="${value}"]`), (radio) => radio.click());
/** What the builder keeps folded is opened, one part at a time. */
const unfold = (page, part) =>
  page.$eval(
    'embed-builder',
    (one, at) => {
      one.shadowRoot.querySelectorAll('details.panel')[at].open = true;
    },
    part,
  );
const type = (page, selector, text) =>
  page.$eval(
    inBuilder(selector),
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event('input', {bubbles: true}));
    },
    text,
  );

/** The tags of a page, outermost first, with their attributes. */
const tagsOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(({localName}) => localName.startsWith('treatment-'))
      .map((one) => [one.localName, one.getAttribute('heading-level'), one.getAttribute('clinic-name')]),
  );

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
    assert.equal(JSON.parse(blocks[0][2]).clinicName, hostile);

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
      {routes: 'rt-iv rt-im', ':headinglevel': '3', ':withoutnotreatment': 'true'},
      {},
    ]);
    assert.match(code, /:headingLevel="3"/);
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
    await page.waitForSelector(inBuilder('#address'));
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
    const handle = await page.waitForSelector('#storybook-preview-iframe');
    const frame = await handle.contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('embed-builder')?.shadowRoot?.querySelector('#code'),
    );
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

describe('contrast', () => {
  /** Contrast as WCAG 2 defines it, reckoned here anew. */
  const contrast = (one, other) => {
    const light = (hex) =>
      [1, 3, 5]
        .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };

  it('that is too little is named with its ratio; taking what is proposed, each in its turn, leaves nothing too close', async () => {
    const {page} = await openBuilder({
      hash: '#builder=1&elements=summary&token.accent=%23b8a000&token.surface=%23dddddd&look=plain',
    });
    assert.match(
      await textOf(page, '.too-close li'),
      /Accent on the light page: #b8a000 has\s+1\.9:1 against\s+surface\s*; it needs 4\.5:1/,
    );
    const proposed = /Nearest that passes: (#[0-9a-f]{6})/.exec(await textOf(page, '.too-close li'))[1];
    assert.ok(contrast(proposed, '#dddddd') >= 4.5);
    for (let presses = 0; presses < 20; presses += 1) {
      const button = await page.$(inBuilder('.too-close button'));
      if (!button) break;
      const before = await textOf(page, '#contrast');
      await button.evaluate((one) => one.click());
      await page.waitForFunction(
        (text) =>
          document
            .querySelector('embed-builder')
            .shadowRoot.querySelector('#contrast')
            .textContent.replace(/\s+/g, ' ')
            .trim() !== text,
        {timeout: 5000},
        before,
      );
    }
    assert.match(await textOf(page, '#contrast'), /All \d+ pairs of colors have enough contrast/);
    assert.match(await codeOf(page), new RegExp(`--treatment-accent: .*${proposed}`));
    await page.close();
  });

  it('is that of the ground that the page has: the same color passes on one page, and not on another', async () => {
    const {page} = await openBuilder({hash: '#builder=1&elements=summary&token.quiet=%23767676&look=black'});
    const onLight = () => textOf(page, '#contrast');
    assert.doesNotMatch(await onLight(), /Quiet on the light page/);
    await page.$eval(inBuilder('.look'), (field) => {
      field.value = 'grey';
      field.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await page.waitForFunction(() =>
      /Quiet on the light page:\s+#767676 has\s+2\.8:1\s+against\s+the page/.test(
        document.querySelector('embed-builder').shadowRoot.querySelector('#contrast').textContent,
      ),
    );
    await page.close();
  });
});

describe('by keyboard alone', () => {
  const focused = (page) =>
    page.evaluate(() => {
      const {activeElement} = document.querySelector('embed-builder').shadowRoot;
      return activeElement?.id || activeElement?.localName;
    });

  it('elements are chosen and moved, the focus stays, and each move is said', async () => {
    const {page} = await openBuilder();
    await page.focus(inBuilder('#move-summary-down'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('embed-builder').shadowRoot.activeElement?.id === 'move-summary-down',
    );
    assert.match(await textOf(page, '.aloud[role="status"]'), /Summary is number 2 of 6 now/);
    assert.match(await codeOf(page), /side-effects[^]+summary/);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    assert.equal(await focused(page), 'move-summary-up');
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    assert.equal(await focused(page), 'move-summary-up');
    assert.match(await codeOf(page), /summary[^]+side-effects/);
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Space');
    assert.doesNotMatch(await codeOf(page), /summary/);
    await page.close();
  });

  it('what was built comes back after somebody has begun anew', async () => {
    const {page} = await openBuilder({hash: hostileHash});
    const code = await codeOf(page);
    await page.focus(inBuilder('#begin-anew'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('embed-builder').shadowRoot.activeElement?.id === 'bring-back',
    );
    assert.doesNotMatch(await codeOf(page), /clinic-name/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => document.querySelector('embed-builder').shadowRoot.activeElement?.id === 'begin-anew',
    );
    assert.equal(await codeOf(page), code);
    await page.close();
  });

  it('everything is reached by Tab, and nothing holds the focus', async () => {
    const {page} = await openBuilder();
    await page.focus(inBuilder('summary'));
    const reached = new Set();
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      reached.add(await focused(page));
      // A preview has as many stops as the page of a clinic: who has seen it leaps over it.
      if (reached.has('skip-preview') && !reached.has('copy-code')) {
        await page.keyboard.press('Enter');
        reached.add(await focused(page));
      }
      if (reached.has('make-address')) break;
    }
    for (const one of ['move-visit-up', 'begin-anew', 'skip-preview', 'copy-code', 'make-address'])
      assert.ok(reached.has(one), `${one} of ${[...reached].join(' ')}`);
    await page.close();
  });
});

describe('for everybody, on any page of the toolbar', () => {
  for (const [theme, width] of [
    ['light', 1140],
    ['dark', 400],
  ]) {
    it(`axe finds no fault, and nothing is too wide: ${theme}, ${width} px`, async () => {
      const {page, problems} = await openBuilder({globals: `theme:${theme}`, width});
      await page.$eval('embed-builder', (one) => {
        for (const part of one.shadowRoot.querySelectorAll('details')) {
          part.removeAttribute('name');
          part.open = true;
        }
      });
      await unfold(page, 2);
      await type(page, '#token-accent-light', '#808080');
      await type(page, '#token-radius-light', 'round; color: red');
      await page.waitForSelector(inBuilder('.too-close'));
      assert.match(await textOf(page, '#token-radius-light-fault'), /Not taken: “;” cannot stand/);
      const around = await faultsOf(page);
      assert.deepEqual(around, []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('works with the network off, and asks nobody', async () => {
    const {page, problems} = await openBuilder();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setOfflineMode(true);
    await unfold(page, 1);
    await type(page, '#guide-clinic-name', 'Harbor Pain Clinic');
    await type(page, '#guide-src', 'https://clinic.example/content.json');
    await choose(page, 'width', '360');
    await page.waitForFunction(() => {
      const frame = document.querySelector('embed-builder').shadowRoot.querySelector('preview-frame');
      return frame.width === 360;
    });
    assert.match(await codeOf(page), /src="https:\/\/clinic\.example\/content\.json"/);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('http://localhost') && !url.startsWith('about:')),
      [],
    );
    assert.deepEqual(
      problems.filter((problem) => !/ERR_INTERNET_DISCONNECTED/.test(problem)),
      [],
    );
    await page.close();
  });
});

describe('from opening Storybook to a page of a clinic in its colors', () => {
  it('takes few presses', async (t) => {
    const start = performance.now();
    let presses = 0;
    const {page} = await storybook.manager('/docs/start-here-welcome--docs');
    const press = async (where, selector) => {
      presses += 1;
      const one = await where.waitForSelector(selector);
      await one.evaluate((button) => button.click());
    };
    await press(page, `#${id}`);
    const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
    await frame.waitForSelector('embed-builder');
    await settled(frame);
    await press(frame, inBuilder('details.panel:nth-of-type(3) > summary'));
    presses += 1;
    await type(frame, '#token-accent-light', '#6b2a6e');
    await press(frame, inBuilder('#copy-code'));
    const code = await codeOf(frame);
    const bare = await browser.open('/', {files: {'/': pageOf(code), ...files}});
    const accent = await bare.page.$eval('treatment-summary', (one) =>
      getComputedStyle(one).getPropertyValue('--treatment-accent'),
    );
    assert.equal(accent, '#6b2a6e');
    assert.ok(presses <= 4, `${presses} presses`);
    t.diagnostic(`${presses} presses, ${((performance.now() - start) / 1000).toFixed(1)} s by a script`);
    await Promise.all([page.close(), bare.page.close()]);
  });
});
