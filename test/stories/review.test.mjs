/** The pages that a clinician reads and signs: what they list, save and refuse. */
import assert from 'node:assert/strict';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {readJson} from '../tools/project.mjs';
import {openStorybook, until} from './open-storybook.mjs';

let storybook;
let folder;
before(async () => {
  storybook = await openStorybook();
  folder = mkdtempSync(join(tmpdir(), 'treatment-elements-'));
});
after(async () => {
  await storybook.close();
  rmSync(folder, {recursive: true});
});

/** A page with what it holds in its shadow root. */
async function openPage(id, tag) {
  const {page, problems} = await storybook.docs(id);
  await until(page, (name) => document.querySelector(name)?.shadowRoot?.querySelector('tbody tr'), tag);
  const text = (selector) => page.$eval(`${tag} >>> ${selector}`, (one) => one.textContent.trim());
  let given = 0;
  const give = async (content) => {
    // A browser tells nobody of a file that was chosen before.
    const file = join(folder, `given-${(given += 1)}.json`);
    writeFileSync(file, content);
    const input = await page.$(`${tag} >>> input[type="file"]`);
    await input.uploadFile(file);
  };
  // A selector that reaches into a shadow root is not asked again when that changes.
  const alerted = () =>
    until(page, (name) => document.querySelector(name).shadowRoot.querySelector('[role="alert"]'), tag);
  return {page, problems, text, give, alerted};
}

describe('evidence to sign', () => {
  it('lists all statements, finds some, and sorts by a column', async () => {
    const {page, problems, text} = await openPage('tools-evidence-to-sign--docs', 'review-sheet');
    const [, all] = /of ([\d,]+) statements/.exec(await text('[role="status"]'));
    assert.ok(Number(all.replace(',', '')) > 1000);
    await page.type('review-sheet >>> input[type="search"]', 'se-nausea');
    await until(
      page,
      () =>
        !/^([\d,]+) of \1/.test(
          document.querySelector('review-sheet').shadowRoot.querySelector('[role="status"]').textContent,
        ),
    );
    assert.match(await text('tbody td'), /^se-nausea\./);
    await page.click('review-sheet >>> thead button');
    assert.equal(await page.$eval('review-sheet >>> th', (one) => one.ariaSort), 'ascending');
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('takes a clinic’s file into the hash, and keeps the sheet where the file is broken', async () => {
    const {page, text, give, alerted} = await openPage('tools-evidence-to-sign--docs', 'review-sheet');
    const hash = await text('p code');
    await give('{"overrides": {"hide": ["<img src=x onerror=alert(1)>"]}}');
    await alerted();
    assert.match(await text('[role="alert"]'), /overrides\.hide/);
    assert.equal(await page.$('review-sheet >>> img'), null);
    assert.equal(await text('p code'), hash);
    await give('{"overrides": {"hide": ["se-headache"]}}');
    await until(
      page,
      (before) =>
        document.querySelector('review-sheet').shadowRoot.querySelector('p code').textContent !== before,
      hash,
    );
    await page.close();
  });
});

describe('what changed', () => {
  it('lists what to read again since a release and since a saved sheet, and refuses what is none', async () => {
    const {page, problems, text, give, alerted} = await openPage(
      'tools-what-changed--docs',
      'content-changes',
    );
    // First since the newest release, then since the one that is chosen.
    const options = await page.$$eval('content-changes >>> option', (all) => all.map(({value}) => value));
    const newest = options.find((name) => name.endsWith('.en')).replace('.en', '');
    assert.match(
      await text('[role="status"]'),
      new RegExp(`^From version ${newest} of ketamine to this one: `),
    );
    await page.select('content-changes >>> select', '0.1.0.en');
    await until(page, () =>
      /From version 0\.1\.0 of ketamine .+ statements changed: \d+ added/s.test(
        document.querySelector('content-changes').shadowRoot.querySelector('[role="status"]').textContent,
      ),
    );
    await give('{"version": "<script>"}');
    await alerted();
    assert.match(await text('[role="alert"]'), /expected a sheet/);
    const sheet = readJson('src/releases/0.2.0.en.json');
    for (const [other, told] of [
      [{treatment: 'tea'}, 'of ketamine in English or Spanish, not of tea in “en”'],
      [{lang: 'fr'}, 'of ketamine in English or Spanish, not of ketamine in “fr”'],
    ]) {
      await give(JSON.stringify({...sheet, ...other}));
      await until(
        page,
        (text) =>
          document
            .querySelector('content-changes')
            .shadowRoot.querySelector('[role="alert"]')
            ?.textContent.includes(text),
        told,
      );
    }
    await give(JSON.stringify({...sheet, version: '9.9.9'}));
    await until(page, () =>
      document.querySelector('content-changes').shadowRoot.textContent.includes('From version 9.9.9'),
    );
    assert.deepEqual(problems, []);
    await page.close();
  });
});
