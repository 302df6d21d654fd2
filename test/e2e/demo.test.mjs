import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {contentTags} from '../../dist/server/tags.js';
import {path, version} from '../tools/project.mjs';
import {faultsOf, pageOf, startBrowser, textOf} from './open-page.mjs';

const tags = ['treatment-guide', ...contentTags];
const tag = '<treatment-side-effects></treatment-side-effects>';
const script = '/dist/treatment-elements.js';

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

describe('the script on a bare page', () => {
  it('shows the whole list from one tag', async () => {
    const {page} = await browser.open('/bare.html');
    const text = await textOf(page, 'treatment-side-effects');
    assert.match(text, /Emergency: get help now for/);
    assert.match(text, /Feeling sick \(nausea\)/);
    assert.match(text, /28 in 100, 9 in 100 with placebo/);
    assert.match(text, /No clinician has reviewed it\./);
  });

  it('says nothing in the console and asks for nothing but itself', async () => {
    const {messages, requests} = await browser.open('/bare.html');
    assert.deepEqual(messages, []);
    assert.deepEqual(
      requests.filter((request) => request !== '/favicon.ico'),
      ['/bare.html', script],
    );
  });

  it('registers all tags, and says which version runs', async () => {
    const {page} = await browser.open('/bare.html');
    const found = await page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);
    assert.deepEqual(found, tags);
    assert.equal(await page.evaluate(() => window.treatmentElements.version), version);
  });

  for (const [how, head, end] of [
    ['in the head', `<script src="${script}"></script>`, ''],
    ['deferred', `<script src="${script}" defer></script>`, ''],
    ['when it comes late', `<script src="${script}" async></script>`, ''],
    ['as a module', `<script src="${script}" type="module"></script>`, ''],
    ['after the tags', '', `<script src="${script}"></script>`],
  ]) {
    it(`works ${how}`, async () => {
      const {page, messages} = await browser.open('/page.html', {
        files: {'/page.html': pageOf(tag + end, head)},
      });
      assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
      assert.deepEqual(messages, []);
    });
  }
});

describe('the script twice on one page', () => {
  const trustedTypes = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html" />`;
  const other = readFileSync(path('dist', 'treatment-elements.js'), 'utf8').replaceAll(version, '99.0.0');
  const load = (...addresses) =>
    addresses.map((address) => `<script src="${address}" defer></script>`).join('');

  it('says nothing where both are of one version', async () => {
    const {page, messages} = await browser.open('/page.html', {
      files: {'/page.html': pageOf(tag, trustedTypes + load(script, `${script}?again`))},
    });
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
    assert.deepEqual(messages, []);
  });

  for (const [first, second, running, left] of [
    [script, '/other.js', version, '99.0.0'],
    ['/other.js', script, '99.0.0', version],
  ]) {
    it(`keeps ${running} and names ${left} once, when that comes second`, async () => {
      const {page, messages} = await browser.open('/page.html', {
        files: {'/page.html': pageOf(tag, trustedTypes + load(first, second)), '/other.js': other},
      });
      assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick/);
      assert.equal(await page.evaluate(() => window.treatmentElements.version), running);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0], new RegExp(`^warn.*${left}.*left out.*${running}`));
    });
  }
});

describe('the page of a clinic', () => {
  it('shows all six elements with the clinic’s name, number and routes', async () => {
    const {page} = await browser.open('/');
    assert.match(await textOf(page, 'treatment-side-effects'), /Call Harbor Pain Clinic: \+1 555 010 0142/);
    assert.match(
      await textOf(page, 'treatment-contraindications'),
      /Emergency Call 911 Suicide or self-harm Call 988/,
    );
    assert.match(await textOf(page, 'treatment-routes'), /Offered at Harbor Pain Clinic/);
    assert.match(await textOf(page, 'treatment-relief-duration'), /no clear evidence/);
    assert.match(
      await textOf(page, 'treatment-summary'),
      /Ketamine is an anesthetic\. The FDA has not approved it for long-term pain/,
    );
    assert.match(await textOf(page, 'treatment-visit'), /An adult must take you home\./);
  });

  it('stays silent and asks for its own files only, under the strictest policy', async () => {
    const {messages, requests} = await browser.open('/');
    assert.deepEqual(messages, []);
    const looks = ['/clinic.css', '/header.css', '/leaflet.css', '/sections.css'];
    const own = ['/', '/clinic.js', script, '/dist/undefined.css', ...looks];
    assert.deepEqual(requests.toSorted(), own.toSorted());
  });

  for (const scheme of ['light', 'dark']) {
    it(`passes axe on a ${scheme} screen`, async () => {
      const {page} = await browser.open('/', {scheme});
      assert.deepEqual(await faultsOf(page), []);
    });
  }

  for (const width of [320, 768, 1280]) {
    it(`fits a screen of ${width} px, with room for a few words in each line`, async () => {
      const {page} = await browser.open('/', {width});
      const tooWide = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      assert.equal(await page.evaluate(tooWide), 0);
      const narrow = await page.$$eval('main p, main li', (texts) =>
        texts.filter(({offsetWidth}) => offsetWidth < 160).map(({textContent}) => textContent.trim()),
      );
      assert.deepEqual(narrow, []);
    });
  }

  it('leads from each of its links to a place on the page', async () => {
    const {page} = await browser.open('/');
    const lost = await page.$$eval('a[href^="#"]', (links) =>
      links.map(({hash}) => hash).filter((hash) => !document.querySelector(hash)),
    );
    assert.deepEqual(lost, []);
  });

  it('opens the side effect that its address names', async () => {
    const {page} = await browser.open('/#se-nausea');
    const opened = await page.$eval('treatment-side-effects', ({shadowRoot}) => ({
      open: shadowRoot.querySelector('#se-nausea').open,
      focused: shadowRoot.activeElement?.parentElement.id,
    }));
    assert.deepEqual(opened, {open: true, focused: 'se-nausea'});
  });
});

describe('the page with a clinic’s own words', () => {
  it('shows them, marked as the clinic’s', async () => {
    const {page, messages} = await browser.open('/own-content.html');
    const text = await textOf(page, 'treatment-side-effects');
    assert.match(text, /What you might feel with us/);
    assert.match(text, /We keep medicine for it at hand\. ?Edited by this clinic/);
    assert.deepEqual(messages, []);
  });
});
