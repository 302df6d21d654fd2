/**
 * The package as clinics get it: published to a registry of our own, installed from there into one app for each framework, built
 * by the framework's own tool with its types checked, and used in a browser; and run by the tools that test and compile pages.
 * Everything is in a temporary folder.
 * `npm test -- --only consumers`; needs dist/, and the npm registry for the frameworks.
 */
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../tools/browser/browser.mjs';
import {path, root} from '../../tools/project.mjs';
import {serve} from '../../tools/browser/serve.mjs';
import {builtMarkup, isBuiltFor, readBuilt, writeBuiltComponents} from './built-components.mjs';

const execute = promisify(execFile);

/** The apps, each with the folder that its tool builds. All show the same; in some stands the README's own example too. */
const apps = [
  {app: 'html', built: 'dist'},
  {app: 'vite', built: 'dist'},
  {app: 'react', built: 'dist', fromReadme: true},
  {app: 'react-server', built: 'dist', prerendered: true},
  {app: 'vue', built: 'dist', fromReadme: true},
  {app: 'svelte', built: 'dist', fromReadme: true},
  {app: 'solid', built: 'dist'},
  {app: 'angular', built: 'dist', fromReadme: true},
  {app: 'next', built: 'out', fromReadme: true},
  {app: 'parcel', built: 'dist'},
];

/** What a project does with the package without showing a page: unit tests, and compilers old and new. */
const tools = ['vitest', 'jest', 'types'];

const folder = mkdtempSync(join(tmpdir(), 'treatment-elements-'));
const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
let registry, browser;

before(async () => {
  cpSync(path('test', 'e2e', 'consumers'), folder, {recursive: true});
  writeBuiltComponents(join(folder, 'apps'));
  registry = await startRegistry();
  await publish();
  await npm('apps', 'install', ...quiet, `--registry=${registry.address}`);
  browser = await puppeteer.launch(launchOptions());
});

after(async () => {
  await browser?.close();
  registry?.stop();
  rmSync(folder, {recursive: true, force: true, maxRetries: 3});
});

// Two builds at a time: most machines have two cores, and each tool waits a lot.
describe('is built by the tool of', {concurrency: 2}, () => {
  for (const app of [...apps.map(({app}) => app), ...tools]) {
    it(app, () => npm(join('apps', app), 'run', 'build'));
  }
});

describe('who installs the package', () => {
  it('gets nothing that only a server needs', () => {
    const installed = (name) => existsSync(join(folder, 'apps', 'node_modules', name));
    assert.ok(installed('treatment-elements') && installed('lit'));
    assert.equal(installed('@lit-labs/ssr'), false);
    const {packages} = JSON.parse(readFileSync(join(folder, 'apps', 'package-lock.json'), 'utf8'));
    const {dependencies} = packages['node_modules/treatment-elements'];
    assert.deepEqual(
      Object.keys(dependencies).filter(
        (name) => !/^(lit|lit-.*|@lit\/.*|@lit-labs\/ssr-.*|@noble\/hashes|valibot)$/.test(name),
      ),
      [],
    );
  });

  it('can prerender all the same', async () => {
    const place = join(folder, 'apps', 'vite');
    const {stdout} = await execute('npx', ['treatment-elements', 'render', 'side-effects'], {cwd: place});
    assert.match(stdout, /<template shadowrootmode="open">/);
  });
});

for (const {app, built, prerendered, fromReadme} of apps) {
  describe(`in ${app}`, () => {
    let server, page;
    const messages = [];

    before(async () => {
      server = await serve({'/': relative(root, join(folder, 'apps', app, built))});
      page = await browser.newPage();
      page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => messages.push(`uncaught: ${error.message}`));
      await page.goto(server.address, {waitUntil: 'networkidle0'});
    });

    after(async () => {
      await page?.close();
      await server?.close();
    });

    if (prerendered)
      it('reads without JavaScript', async () => {
        const bare = await browser.newPage();
        await bare.setJavaScriptEnabled(false);
        await bare.goto(server.address);
        const text = await bare.$eval('treatment-side-effects', ({shadowRoot}) => shadowRoot?.textContent);
        assert.ok(text?.includes('Call Harbor Pain Clinic'), 'The page has no content of its own.');
        await bare.close();
      });

    it('takes attributes, and children in its slots', async () => {
      await shows('treatment-side-effects', /Call Harbor Pain Clinic: \+1 555 010 0142/);
      assert.equal(await page.$eval('[slot=intro]', (intro) => intro.assignedSlot?.name), 'intro');
    });

    if (fromReadme)
      it('shows the component of the README', async () => {
        const {heading, columns} = await page.$eval('treatment-routes', ({shadowRoot}) => ({
          heading: shadowRoot.querySelector('[part="heading"]').localName,
          columns: [...shadowRoot.querySelectorAll('[part="route"]')].map(({id}) => id),
        }));
        assert.equal(heading, 'h3');
        assert.deepEqual(columns, ['rt-iv', 'rt-im']);
      });

    it('takes objects and lists as properties', async () => {
      await shows('treatment-side-effects', /What you might feel/);
      assert.deepEqual(await page.$eval('treatment-contraindications', ({value}) => value), ['ci-stroke']);
    });

    it('tells the page, by an event of ours, what the reader opened', async () => {
      await page.click('treatment-side-effects >>> #se-nausea summary');
      await holds('#opened', 'se-nausea');
    });

    it('tells the page, by an event of the browser’s, that the reader marked something', async () => {
      await page.click('treatment-contraindications >>> input:not(:checked)');
      await holds('#changes', '1');
    });

    it('follows a number and a child that change', async () => {
      const level = () =>
        page.$eval('treatment-side-effects', ({shadowRoot}) => shadowRoot.querySelector('h2, h4').localName);
      assert.equal(await level(), 'h2');
      await page.click('#deeper');
      await holds('[slot=intro]', 'Level 4');
      assert.equal(await level(), 'h4');
    });

    it('follows a boolean to true and back', async () => {
      const asks = (type) =>
        page.waitForFunction(
          (kind) =>
            document
              .querySelector('treatment-contraindications')
              .shadowRoot.querySelector(`input[type=${kind}]`),
          {timeout: 5000},
          type,
        );
      await page.click('#unsure');
      await asks('radio');
      await page.click('#unsure');
      await asks('checkbox');
    });

    if (isBuiltFor(app))
      for (const [known, what] of [
        [true, 'the properties'],
        [false, 'the attributes, where the tags are not known yet,'],
      ])
        it(`gives ${what} of the HTML that the embed builder writes to what it writes for ${app}`, async () => {
          const {built, html} = await readBuilt(browser, server.address, known);
          for (const [at, elements] of html.entries()) assert.deepEqual(built[at], elements, builtMarkup[at]);
        });

    it('goes when the page removes it', async () => {
      await page.click('#remove');
      await page.waitForFunction(() => !document.querySelector('treatment-contraindications'), {
        timeout: 5000,
      });
    });

    it('says nothing in the console', () => {
      assert.deepEqual(messages, []);
    });

    async function shows(tag, words) {
      const text = await page.$eval(tag, ({shadowRoot}) => shadowRoot.textContent);
      assert.ok(words.test(text), `<${tag}> does not show ${words}.`);
    }

    /** Waits until a place of the page has this text. */
    async function holds(selector, text) {
      await page.waitForFunction(
        (where, what) => document.querySelector(where)?.textContent.trim() === what,
        {timeout: 5000},
        selector,
        text,
      );
    }
  });
}

/** Runs npm in one of the temporary folders. What it said is in the error, if it fails. */
async function npm(place, ...args) {
  const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', NG_CLI_ANALYTICS: 'false'};
  try {
    return (await execute('npm', args, {cwd: join(folder, place), env, maxBuffer: 1e8})).stdout.trim();
  } catch (error) {
    throw new Error(`npm ${args.join(' ')} in ${place}:\n${error.stdout}\n${error.stderr}`, {cause: error});
  }
}

/** A registry on this machine. It has what is published to it, and asks the machine's own registry for the rest. */
async function startRegistry() {
  const place = join(folder, 'registry');
  await npm('registry', 'install', ...quiet);
  const source = await npm('registry', 'config', 'get', 'registry');
  writeFileSync(
    join(place, 'config.yaml'),
    `storage: ./storage
uplinks: {npm: {url: '${source}', cache: false}}
packages:
  treatment-elements: {access: $all, publish: $all}
  '**': {access: $all, proxy: npm}
log: {type: stdout, level: error}
max_body_size: 20mb
`,
  );
  const port = await freePort();
  const program = join(place, 'node_modules', 'verdaccio', 'bin', 'verdaccio');
  const running = spawn(
    process.execPath,
    [program, '--config', join(place, 'config.yaml'), '--listen', `localhost:${port}`],
    {cwd: place, stdio: 'ignore'},
  );
  const address = `http://localhost:${port}/`;
  await answers(`${address}-/ping`);
  return {address, stop: () => running.kill()};
}

async function answers(address, tries = 120) {
  const answer = await fetch(address).catch(() => undefined);
  if (answer?.ok) return;
  assert.ok(tries > 0, `${address} does not answer.`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await answers(address, tries - 1);
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Publishes what `npm pack` makes of dist/ as it is. npm wants a token even where everybody may publish. */
async function publish() {
  const packed = await execute('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
  });
  const [{filename}] = JSON.parse(packed.stdout);
  const {host} = new URL(registry.address);
  await npm(
    '.',
    'publish',
    join(folder, filename),
    `--registry=${registry.address}`,
    `--//${host}/:_authToken=anyone`,
    '--loglevel=error',
  );
}
