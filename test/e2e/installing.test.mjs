/** Elements that come to a page one after the other, and what judges a clinic's content: there at once, or asked for. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {elementNames as names} from '../../dist/content/elements.js';
import {path} from '../tools/project.mjs';
import {pageOf, startBrowser, textOf} from './open-page.mjs';
import {pageScripts} from './page-scripts.mjs';

const importOf = (name) => `import ${JSON.stringify(path('dist', `${name}.js`))};`;
const moduleTag = (name) => `<script type="module" src="/${name}.js"></script>`;
const script = '<script src="/dist/treatment-elements.js" defer></script>';
const elements = names.map((name) => `<treatment-${name}></treatment-${name}>`).join('');

/** The README's own content file: it hides, orders, rewords and adds in sections that stand in different elements. */
const content = readFileSync(path('test', 'examples', 'readme', 'content.json'), 'utf8');
const guide = (json, body = elements) =>
  `<treatment-guide><script type="application/json">${json}</script>${body}</treatment-guide>`;

/** What is told of each change, in the element that it belongs to. */
const changes = {
  summary: [/Our pain school/, /A drip costs \$480 here/],
  'side-effects': [
    /What you might feel/,
    /Tell your nurse early/,
    /Feeling cold in our room/,
    /We warm them/,
  ],
  contraindications: [/I would like an interpreter/, /We book one for your first talk/],
  'relief-duration': [/We call you a week after each visit/],
};

let browser, scripts;
before(async () => {
  browser = await startBrowser();
  const single = Object.fromEntries(names.map((name) => [name, importOf(name)]));
  scripts = await pageScripts({...single, all: importOf('index')});
});
after(() => browser.close());

const open = (body, head) =>
  browser.open('/page.html', {files: {...scripts.files, '/page.html': pageOf(body, head)}});

/** Waits until an element shows a clinic's changes. */
const settled = (page, name) =>
  page.waitForFunction(
    (tag) => document.querySelector(tag)?.shadowRoot?.textContent.length > 3000,
    {},
    `treatment-${name}`,
  );

async function showsChanges(page, name) {
  await settled(page, name);
  const text = await textOf(page, `treatment-${name}`);
  for (const words of changes[name] ?? []) assert.match(text, words);
}

describe('a clinic’s content with a change of every kind', () => {
  for (const [how, head, loaded] of [
    ['the classic script', script, () => ['/dist/treatment-elements.js']],
    ['the script of all elements', moduleTag('all'), () => scripts.atOnce('all').paths],
  ]) {
    it(`is judged at once, and asks for nothing, with ${how}`, async () => {
      const {page, messages, requests} = await open(guide(content), head);
      for (const name of names) await showsChanges(page, name);
      const columns = await page.$$eval('treatment-routes >>> thead [part=route]', (all) =>
        all.map(({id}) => id),
      );
      assert.equal(columns.includes('rt-sc'), false);
      assert.ok(columns.length > 3);
      assert.deepEqual(messages, []);
      assert.deepEqual(requests.toSorted(), ['/page.html', ...loaded()].toSorted());
    });
  }

  for (const name of names) {
    it(`is judged whole by a page that has <treatment-${name}> alone`, async () => {
      const {page, messages} = await open(
        guide(content, `<treatment-${name}></treatment-${name}>`),
        moduleTag(name),
      );
      await showsChanges(page, name);
      assert.deepEqual(messages, []);
    });

    it(`is refused by its path by a page that has <treatment-${name}> alone`, async () => {
      const wrong = JSON.parse(content);
      wrong.overrides.reword['ci-stroke'] = {why: 'Take 5 of them.'};
      wrong.overrides.hide.push('no-such-thing');
      const {page, messages} = await open(
        guide(JSON.stringify(wrong), `<treatment-${name}></treatment-${name}>`),
        moduleTag(name),
      );
      await settled(page, name);
      const text = await textOf(page, `treatment-${name}`);
      for (const words of changes[name] ?? []) assert.doesNotMatch(text, words);
      assert.equal(messages.length, 1);
      assert.match(messages[0], /overrides\.hide\.1/);
      assert.match(messages[0], /overrides\.reword\.ci-stroke\.why/);
    });
  }
});

describe('an element whose script comes later', () => {
  it('leaves those that are there as they are: their nodes, what was ticked, opened and focused', async () => {
    const {page, messages} = await open(elements, moduleTag('contraindications') + moduleTag('side-effects'));
    const first = ['contraindications', 'side-effects'];
    for (const name of first) await settled(page, name);
    await page.evaluate(async (there) => {
      const [list, effects] = there.map((name) => document.querySelector(`treatment-${name}`));
      list.shadowRoot.querySelector('input').click();
      await list.updateComplete;
      const summary = effects.shadowRoot.querySelector('#se-nausea summary');
      summary.click();
      summary.focus();
      window.kept = [list, effects].map(({shadowRoot}) => [...shadowRoot.querySelectorAll('*')]);
      window.writes = [];
      const observer = new MutationObserver((records) => window.writes.push(...records));
      for (const {shadowRoot} of [list, effects])
        observer.observe(shadowRoot, {childList: true, characterData: true, attributes: true, subtree: true});
    }, first);

    for (const name of ['routes', 'relief-duration']) {
      await page.evaluate((src) => import(src), `/${name}.js`);
      await settled(page, name);
    }

    const after = await page.evaluate(
      (there) => ({
        same: there.map((name, i) => {
          const nodes = [...document.querySelector(`treatment-${name}`).shadowRoot.querySelectorAll('*')];
          return (
            nodes.length === window.kept[i].length && nodes.every((node, j) => node === window.kept[i][j])
          );
        }),
        writes: window.writes.map(({type, target}) => `${type} ${target.nodeName}`),
        value: document.querySelector('treatment-contraindications').value.length,
        count: document.querySelector('treatment-contraindications').shadowRoot.querySelector('[part~=count]')
          .textContent,
        isOpen: document.querySelector('treatment-side-effects').shadowRoot.querySelector('#se-nausea').open,
        focused: document.querySelector('treatment-side-effects').shadowRoot.activeElement?.localName,
      }),
      first,
    );
    assert.deepEqual(after.same, [true, true]);
    assert.deepEqual(after.writes, []);
    assert.equal(after.value, 1);
    assert.match(after.count, /^\s*1 thing/);
    assert.equal(after.isOpen, true);
    assert.equal(after.focused, 'summary');
    assert.deepEqual(messages, []);
  });

  it('says the same of its sources in whatever order the scripts come', async () => {
    const textsOf = async (order) => {
      const {page, messages} = await open(elements, order.map(moduleTag).join(''));
      const texts = {};
      for (const name of names) {
        await settled(page, name);
        texts[name] = await page.$eval(`treatment-${name}`, (element) => element.toText());
      }
      assert.deepEqual(messages, []);
      return texts;
    };
    const inOrder = await textsOf(names);
    assert.deepEqual(await textsOf(names.toReversed()), inOrder);
    assert.deepEqual(await textsOf(['all']), inOrder);
  });
});
