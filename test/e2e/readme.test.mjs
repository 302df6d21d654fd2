import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'vite';
import {withReleaseHash} from '../tools/build/release-hash.mjs';
import {path, readJson} from '../tools/project.mjs';
import {pageOf, startBrowser, textOf} from './open-page.mjs';

const folder = ['test', 'examples', 'readme'];
const example = (name) => readFileSync(path(...folder, name), 'utf8');
const script = readFileSync(path('dist', 'treatment-elements.js'), 'utf8');

const readme = readFileSync(path('README.md'), 'utf8');

/** The pieces of code; those to type into a terminal are not among them. */
const pieces = [...readme.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, kind, code]) =>
  kind === 'sh' ? [] : code,
);

/** Those that are used as they stand by another test: in an app of each framework, on a server, in WordPress. */
const usedElsewhere = [
  'test/e2e/consumers/apps/react/src/Ways.tsx',
  'test/e2e/consumers/apps/next/app/Ways.tsx',
  'test/e2e/consumers/apps/vue/src/Ways.vue',
  'test/e2e/consumers/apps/svelte/src/Ways.svelte',
  'test/e2e/consumers/apps/angular/src/ways.ts',
  'test/examples/prerendering/page.mjs',
  'test/e2e/wordpress/examples/shortcodes.txt',
];

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

describe('the README', () => {
  it('shows the examples as they are tested here, and no other code', () => {
    const files = [
      ...readdirSync(path(...folder)).map(example),
      ...usedElsewhere.map((file) => readFileSync(path(file), 'utf8')),
    ];
    assert.deepEqual(pieces.toSorted(), files.toSorted());
  });

  it('leads to files that are there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link);
    assert.notEqual(links.length, 0);
    assert.deepEqual(
      links.filter((link) => !/^https:/.test(link) && !existsSync(path(link))),
      [],
    );
  });

  it('states the size of the script as it is', () => {
    const [, stated] = readme.match(/is (\d+) kB \(brotli\)/);
    const size = brotliCompressSync(script).length / 1000;
    assert.ok(Math.abs(size - stated) <= 2, `${size.toFixed(1)} kB, not ${stated} kB`);
  });

  it('shows its first piece by a double-click', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'treatment-elements-'));
    writeFileSync(join(folder, 'page.html'), example('bare.html'));
    writeFileSync(join(folder, 'treatment-elements.js'), script);
    const [, first] = readme.match(/^```html\n(.*?)^```$/ms);
    assert.equal(first, example('bare.html'));
    const {page, messages} = await browser.open(pathToFileURL(join(folder, 'page.html')).href);
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
    assert.deepEqual(messages, []);
    rmSync(folder, {recursive: true});
  });

  it('takes the script by its hash', async () => {
    const tag = withReleaseHash(
      example('integrity.html'),
      readJson('dist', 'sri.json')['treatment-elements.js'],
    );
    const open = (body) =>
      browser.open('/', {
        files: {
          '/': pageOf(`${tag}<treatment-side-effects></treatment-side-effects>`),
          '/treatment-elements.js': body,
        },
      });
    const {page, messages} = await open(script);
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
    assert.deepEqual(messages, []);
    assert.match((await open(`${script}\n`)).messages.join(), /integrity/);
  });

  it('names the policy that Trusted Types ask for, and no other is needed', async () => {
    const [, policy] = readme.match(/`(require-trusted-types-for .*?)`/);
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(
          example('bare.html'),
          `<meta http-equiv="content-security-policy" content="script-src 'self'; ${policy}" />`,
        ),
        '/treatment-elements.js': script,
      },
    });
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
    assert.deepEqual(messages, []);
  });

  it('shows the clinic’s elements with one script', async () => {
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(example('bare.html') + example('clinic.html')),
        '/treatment-elements.js': script,
      },
    });
    assert.match(await textOf(page, 'main > treatment-side-effects'), /Feeling sick/);
    assert.match(await textOf(page, 'treatment-guide treatment-side-effects'), /Call Harbor Pain Clinic/);
    assert.match(await textOf(page, 'treatment-contraindications'), /Not sure/);
    const heading = await page.$eval(
      'treatment-routes',
      ({shadowRoot}) => shadowRoot.querySelector('h3').textContent,
    );
    assert.match(heading, /Ways ketamine can be given/);
    assert.match(await textOf(page, 'treatment-relief-duration'), /no clear evidence/);
    assert.deepEqual(messages, []);
  });

  it('shows one element with its own script, of the size that it states', async () => {
    const [, least, most] = readme.match(/scripts of one element are (\d+) to (\d+) kB/);
    const sizes = readdirSync(path('dist', 'script'))
      .filter((file) => file !== 'content-files.js')
      .map((file) => brotliCompressSync(readFileSync(path('dist', 'script', file))).length / 1000);
    assert.ok(
      Math.abs(Math.min(...sizes) - least) <= 1 && Math.abs(Math.max(...sizes) - most) <= 1,
      `${sizes}`,
    );
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(example('one-element.html')),
        '/script/side-effects.js': readFileSync(path('dist', 'script', 'side-effects.js'), 'utf8'),
      },
    });
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
    assert.deepEqual(messages, []);
  });

  it('shows all six elements on a whole page', async () => {
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(example('bare.html') + example('whole-page.html')),
        '/treatment-elements.js': script,
      },
    });
    const tags = [...example('whole-page.html').matchAll(/<\/(treatment-(?!guide)[\w-]+)>/g)];
    assert.equal(tags.length, 6);
    for (const [, tag] of tags) assert.notEqual(await textOf(page, `treatment-guide ${tag}`), '', tag);
    assert.deepEqual(messages, []);
  });

  it('puts an element in the place of a plain block', async () => {
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(example('placeholder.html'), '<script src="treatment-elements.js" defer></script>'),
        '/treatment-elements.js': script,
      },
    });
    assert.match(await textOf(page, 'div treatment-side-effects'), /Feeling sick/);
    assert.deepEqual(messages, []);
  });

  it('speaks Spanish with one more script', async () => {
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(example('spanish.html')),
        '/treatment-elements.js': script,
        '/locales/es.js': readFileSync(path('dist', 'locales', 'es.js'), 'utf8'),
      },
    });
    const base = await page.$eval('treatment-side-effects', ({shadowRoot}) => {
      const {lang, textContent} = shadowRoot.querySelector('[part="base"]');
      return {lang, textContent};
    });
    assert.equal(base.lang, 'es');
    assert.match(base.textContent, /Ningún profesional de la salud/);
    assert.deepEqual(messages, []);
  });

  it('registers one element with one import', async () => {
    const [{output}] = await build({
      configFile: false,
      logLevel: 'warn',
      root: path(),
      build: {
        write: false,
        lib: {entry: path(...folder, 'modules.js'), formats: ['es']},
        rolldownOptions: {output: {codeSplitting: false}},
      },
    });
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(
          '<treatment-side-effects></treatment-side-effects>',
          '<script type="module" src="/bundle.js"></script>',
        ),
        '/bundle.js': output[0].code,
      },
    });
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
    assert.equal(await page.evaluate(() => customElements.get('treatment-routes')), undefined);
    assert.deepEqual(messages, []);
  });

  it('brings a clinic’s own words with its file', async () => {
    const {page, messages} = await browser.open('/', {
      files: {
        '/': pageOf(example('content.html'), '<script src="treatment-elements.js" defer></script>'),
        '/treatment-elements.js': script,
        '/content.json': example('content.json'),
      },
    });
    const text = await textOf(page, 'treatment-side-effects');
    assert.match(text, /What you might feel/);
    assert.match(text, /Feeling cold in our room/);
    assert.deepEqual(messages, []);
  });
});
