/** What pages get of the modules in dist/: no more than they import, under what name they like, and checked by its hash. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {path, readJson} from '../tools/project.mjs';
import {pageOf, startBrowser, textOf} from './open-page.mjs';
import {pageScripts} from './page-scripts.mjs';

const {modules} = readJson('custom-elements.json');
const elements = modules.flatMap(({path: file, declarations}) =>
  declarations.filter(({tagName}) => tagName).map(({tagName}) => ({tagName, folder: folderOf(file)})),
);

/** Sections that an element shows beside its own: what readers meet elsewhere stands in the summary. */
const shownToo = {'treatment-summary': ['claims']};

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

describe('a page that imports one element', () => {
  for (const {tagName, folder} of elements) {
    it(`gets the code of <${tagName}>, and of no other but the guide`, async () => {
      const {all, atOnce} = await pageScripts({page: importOf(tagName)});
      const {code} = atOnce('page');
      const others = elements.filter((one) => ![tagName, 'treatment-guide'].includes(one.tagName));
      assert.match(code, new RegExp(`define\\(["'\`]${tagName}`));
      assert.ok(all.some((name) => name.includes(`/dist/elements/${folder}/`)));
      for (const other of others) {
        assert.doesNotMatch(code, new RegExp(`define\\(["'\`]${other.tagName}`));
        assert.deepEqual(
          all.filter((name) => name.includes(`/dist/elements/${other.folder}/`)),
          [],
        );
      }
    });

    it(`gets no words and figures but those of <${tagName}>, and no check, unless a clinic has a file`, async () => {
      const {all, atOnce} = await pageScripts({page: importOf(tagName)});
      const waits = /\/dist\/(?:content\/(?:check\/|parse|schema\.)|treatments\/ketamine\/all)/;
      const {modules} = atOnce('page');
      assert.deepEqual(
        modules.filter((name) => waits.test(name)),
        [],
      );
      const sections = new Set(
        modules.flatMap((name) => /ketamine\/([\w-]+)\/en\.js$/.exec(name)?.[1] ?? []),
      );
      assert.deepEqual(
        [...sections].filter((name) => ![folder, 'shared', ...(shownToo[tagName] ?? [])].includes(name)),
        [],
      );
      assert.ok(all.some((name) => waits.test(name)));
    });
  }
});

describe('a page that imports one class', () => {
  it('gets that class, and registers nothing', async () => {
    const {all, atOnce} = await pageScripts({
      page: `export {SideEffectsElement} from ${JSON.stringify(dist('classes.js'))};`,
    });
    assert.doesNotMatch(atOnce('page').code, /customElements\.define\(/);
    assert.deepEqual(
      [...new Set(all.flatMap((name) => name.match(/\/dist\/elements\/([^/]+)\//)?.[1] ?? []))],
      ['side-effects'],
    );
  });

  it('may register it under a name of its own', async () => {
    const {files} = await pageScripts({
      page: `
      import {GuideElement, installTreatment, ketamine, SideEffectsElement} from ${JSON.stringify(dist('classes.js'))};
      installTreatment(ketamine);
      customElements.define('harbor-clinic', GuideElement);
      customElements.define('harbor-effects', SideEffectsElement);
    `,
    });
    const own =
      '<harbor-clinic clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142"><harbor-effects></harbor-effects></harbor-clinic>';
    const {page, messages} = await browser.open('/page.html', {
      files: {
        '/page.html': pageOf(own, '<script type="module" src="/page.js"></script>'),
        ...files,
      },
    });
    const text = await textOf(page, 'harbor-effects');
    assert.match(text, /Feeling sick/);
    assert.match(text, /Call Harbor Pain Clinic/);
    assert.equal(await page.evaluate(() => customElements.get('treatment-side-effects')), undefined);
    assert.deepEqual(messages, []);
  });
});

describe('a page that has an `Event` of its own, as old libraries make it', () => {
  for (const [name, code] of [
    ['a class (MooTools)', 'window.Event = function (native) { this.kind = native.type.length; };'],
    ['an object', 'window.Event = {observe() {}, stop() {}};'],
  ]) {
    it(`has the guide's numbers and all events from modules too, and keeps its own: ${name}`, async () => {
      const {files} = await pageScripts({page: `import ${JSON.stringify(dist('index.js'))};`});
      const body = `<treatment-guide region="mars" emergency-phone="112"><treatment-contraindications></treatment-contraindications><treatment-side-effects></treatment-side-effects></treatment-guide>`;
      const heard = `window.heard = []; window.own = window.Event; for (const type of ['input', 'change', 'treatment-toggle', 'treatment-error']) document.addEventListener(type, ({target}) => heard.push(type + ' ' + target.localName));`;
      const {page, messages} = await browser.open('/page.html', {
        files: {
          '/page.html': pageOf(
            body,
            `<script>${code}${heard}</script><script type="module" src="/page.js"></script>`,
          ),
          ...files,
        },
      });
      const found = await page.evaluate(async () => {
        const [list, effects] = document.querySelectorAll('treatment-guide > *');
        list.shadowRoot.querySelector('input').click();
        effects.shadowRoot.querySelector('#se-nausea summary').click();
        await list.updateComplete;
        const text = list.shadowRoot.textContent;
        const phone = /Call 112/.test(text);
        return {
          phone,
          isStillThePages: window.Event === window.own,
          heard: window.heard.filter((one) => !/input$/.test(one)),
        };
      });
      assert.equal(found.phone, true);
      assert.equal(found.isStillThePages, true);
      for (const event of [
        'treatment-error treatment-guide',
        'input treatment-contraindications',
        'change treatment-contraindications',
        'treatment-toggle treatment-side-effects',
      ])
        assert.ok(found.heard.includes(event), `${event}: ${found.heard}`);
      assert.deepEqual(
        messages.filter((message) => message.startsWith('uncaught')),
        [],
      );
    });
  }
});

describe('a page that names the hash of the script', () => {
  const script = readFileSync(path('dist', 'treatment-elements.js'), 'utf8');
  const hash = readJson('dist', 'sri.json')['treatment-elements.js'];
  const open = (body) =>
    browser.open('/page.html', {
      files: {
        '/page.html': pageOf(
          '<treatment-side-effects>Ask us.</treatment-side-effects>',
          `<script src="/script.js" integrity="${hash}" defer></script>`,
        ),
        '/script.js': body,
      },
    });

  it('takes the script of the release', async () => {
    const {page, messages} = await open(script);
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
    assert.deepEqual(messages, []);
  });

  it('takes no other, and shows the words in the tag', async () => {
    const {page, messages} = await open(`${script}\n`);
    assert.equal(await page.$eval('treatment-side-effects', ({shadowRoot}) => shadowRoot), null);
    assert.match(messages.join('\n'), /integrity/);
  });
});

function folderOf(file) {
  return file.match(/elements\/([^/]+)\//)[1];
}

function dist(file) {
  return path('dist', file);
}

function importOf(tagName) {
  return `import ${JSON.stringify(dist(`${tagName.replace('treatment-', '')}.js`))};`;
}
