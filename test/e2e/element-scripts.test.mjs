/**
 * The classic scripts of single elements: each shows what the script with everything shows, also beside others, in any order, and
 * none takes a clinic's file unread.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {contentTags} from '../../dist/server/tags.js';
import '../../dist/locales/es.js';
import {prerender} from '../../dist/ssr.js';
import {path, version} from '../tools/project.mjs';
import {allAtOnce} from './naive-minifiers.mjs';
import {pageOf, startBrowser, textOf} from './open-page.mjs';

const names = contentTags.map((tag) => tag.replace('treatment-', ''));
const load = (...files) => files.map((file) => `<script src="/dist/${file}" defer></script>`).join('');
const ofOne = (name) => load(`script/${name}.js`);
const all = load('treatment-elements.js');
const spanish = load('locales/es.js');

const guide = (body, attributes = '') =>
  `<treatment-guide region="GB" clinic-name="Harbor Pain Clinic" clinic-phone="+44 20 7946 0000" ${attributes}>${body}</treatment-guide>`;
const clinicFile = (file) => `<script type="application/json">${JSON.stringify(file)}</script>`;
const reworded = {overrides: {lang: 'en', reword: {'se-nausea': {action: 'Queasy? Tell your nurse early.'}}}};

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** A page with these elements and scripts: what each shows, and what the console says. */
async function shown(body, scripts, {files, lang = 'en'} = {}) {
  const html = pageOf(body, scripts).replace('lang="en"', `lang="${lang}"`);
  const {page, messages, requests} = await browser.open('/page.html', {
    files: {'/page.html': html, ...files},
  });
  const content = await page.evaluate(() =>
    [...document.querySelectorAll('main *')]
      .filter(({shadowRoot, localName}) => shadowRoot && localName !== 'treatment-guide')
      .map(({shadowRoot, localName}) => [localName, shadowRoot.innerHTML.replace(/lit\$\d+\$/g, 'lit$')]),
  );
  return {page, messages, requests, content};
}

describe('the script of one element', () => {
  it('is there for every element that shows something, with one file for what they load later', () => {
    assert.deepEqual(
      readdirSync(path('dist', 'script')).toSorted(),
      [...names, 'content-files'].map((name) => `${name}.js`).toSorted(),
    );
  });

  for (const name of names) {
    const tag = `treatment-${name}`;
    const body = guide(`<${tag}></${tag}>`);

    it(`shows what the script with everything shows, in English and Spanish: ${name}`, async () => {
      for (const [lang, before] of [
        ['en', ''],
        ['es', spanish],
      ]) {
        const own = await shown(body, before + ofOne(name), {lang});
        const whole = await shown(body, before + all, {lang});
        assert.equal(own.content.length, 1);
        assert.deepEqual(own.content, whole.content);
        assert.deepEqual(own.messages, []);
        assert.ok(!own.requests.some((file) => file.endsWith('content-files.js')));
        for (const {page} of [own, whole]) await page.close();
      }
    });

    it(`takes over what a server rendered, and renders nothing again: ${name}`, async () => {
      const html = prerender(pageOf(body));
      const {page, messages} = await browser.open('/page.html', {files: {'/page.html': html}});
      const kept = await page.evaluateHandle((tag) => {
        const root = document.querySelector(tag).shadowRoot;
        return [...root.querySelectorAll('*:not(style, link)')];
      }, tag);
      await page.addScriptTag({url: `/dist/script/${name}.js`});
      const isKept = await page.evaluate(
        async (tag, kept) => {
          const element = document.querySelector(tag);
          await element.updateComplete;
          const nodes = [...element.shadowRoot.querySelectorAll('*:not(style, link)')];
          return nodes.length === kept.length && nodes.every((node, i) => node === kept[i]);
        },
        tag,
        kept,
      );
      assert.ok(isKept);
      assert.deepEqual(messages, []);
      await page.close();
    });
  }

  it('may have been minified by tools that know no JavaScript', async () => {
    const files = {
      '/one.js': allAtOnce(readFileSync(path('dist', 'script', 'contraindications.js'), 'utf8')),
    };
    const body = guide('<treatment-contraindications></treatment-contraindications>');
    const minified = await shown(body, '<script src="/one.js"></script>', {files});
    assert.deepEqual(minified.content, (await shown(body, all)).content);
    assert.deepEqual(minified.messages, []);
  });

  it('is plain ASCII without template literals, as all that a page loads', () => {
    for (const name of [...names, 'content-files']) {
      const code = readFileSync(path('dist', 'script', `${name}.js`), 'utf8');
      assert.doesNotMatch(code, /[^\0-\x7f]|`/, name);
    }
  });

  it('fills placeholders, and says which version runs', async () => {
    const body = '<div data-treatment-element="routes" data-heading="Ways in"></div>';
    const {page, messages} = await shown(body, ofOne('routes'));
    assert.match(await textOf(page, 'treatment-routes'), /^ ?Ways in/);
    assert.equal(await page.evaluate(() => window.treatmentElements.version), version);
    assert.deepEqual(messages, []);
  });
});

describe('several scripts on one page', () => {
  const body = guide(
    '<treatment-side-effects></treatment-side-effects><treatment-routes></treatment-routes>',
  );
  const one = ofOne('side-effects');
  const other = ofOne('routes');

  for (const [which, scripts] of [
    ['two of elements', one + other],
    ['the same in another order', other + one],
    ['one that loads late', one.replace('defer', 'async') + other],
    ['one of them twice', one + other + one],
    ['one before the script with everything', one + all],
    ['one after it', all + one],
  ]) {
    it(`show the same as the script with everything: ${which}`, async () => {
      const {content, messages} = await shown(body, spanish + scripts);
      assert.deepEqual(content, (await shown(body, spanish + all)).content);
      assert.deepEqual(messages, []);
    });
  }

  it('take a language that comes after them', async () => {
    const {content} = await shown(body, one + other + spanish, {lang: 'es'});
    assert.deepEqual(content, (await shown(body, spanish + all, {lang: 'es'})).content);
  });
});

describe('a clinic’s file and the script of one element', () => {
  const withFile = (file) => guide(`${clinicFile(file)}<treatment-side-effects></treatment-side-effects>`);

  it('is judged by the file beside it, and shown', async () => {
    const body = withFile(reworded);
    const {content, messages, requests} = await shown(body, ofOne('side-effects'));
    assert.ok(requests.includes('/dist/script/content-files.js'));
    assert.match(content[0][1], /Queasy/);
    assert.deepEqual(content, (await shown(body, all)).content);
    assert.deepEqual(messages, []);
  });

  it('may speak of what the page does not show', async () => {
    const file = {overrides: {...reworded.overrides, hide: ['rt-sc']}};
    const {content, messages} = await shown(withFile(file), ofOne('side-effects'));
    assert.match(content[0][1], /Queasy/);
    assert.deepEqual(messages, []);
  });

  it('is refused where it is wrong', async () => {
    const file = {overrides: {lang: 'en', reword: {'se-nausea': {action: 'You are eligible.'}}}};
    const {page, messages} = await shown(withFile(file), ofOne('side-effects'));
    assert.match(await textOf(page, 'treatment-side-effects'), /Feeling sick \(nausea\)/);
    assert.match(messages.join('\n'), /overrides\.reword\.se-nausea\.action: expected no verdict/);
  });

  it('is left out, and the developer told, where the file beside the script is missing', async () => {
    const files = {'/side-effects.js': readFileSync(path('dist', 'script', 'side-effects.js'), 'utf8')};
    const scripts = '<script src="/side-effects.js" defer></script>';
    const {page, messages} = await shown(withFile(reworded), scripts, {files});
    const text = await textOf(page, 'treatment-side-effects');
    assert.match(text, /Feeling sick \(nausea\)/);
    assert.doesNotMatch(text, /Queasy/);
    assert.match(messages.join('\n'), /the check of contents to come with the script/);
  });

  it('leaves a review as known as with the script with everything', async () => {
    const review =
      'reviewed-by="Dr. José Ruiz" reviewed-on="2026-10-01" reviewed-content="0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"';
    const body = guide('<treatment-side-effects></treatment-side-effects>', review);
    const {content, requests} = await shown(body, ofOne('side-effects'));
    assert.ok(requests.includes('/dist/script/content-files.js'));
    assert.deepEqual(content, (await shown(body, all)).content);
  });
});
