/** The content editor in a browser, for the tests that import it: opened before them, begun anew before each, closed after. */
import assert from 'node:assert/strict';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach} from 'node:test';
import {builtFiles, pageOf, startBrowser} from '../e2e/open-page.mjs';
import {atRest, openStorybook, until} from './open-storybook.mjs';

const files = builtFiles();

/** The Storybook, a bare page's browser, where downloads go, and the editor's page with what went wrong on it. */
export let storybook;
export let browser;
export let folder;
export let page;
export let problems;
before(async () => {
  [storybook, browser] = await Promise.all([openStorybook(), startBrowser()]);
  folder = mkdtempSync(join(tmpdir(), 'treatment-elements-'));
  ({page, problems} = await storybook.docs('tools-content-editor--docs'));
  const client = await page.createCDPSession();
  await client.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder});
  await until(page, () => document.querySelector('content-editor')?.shadowRoot?.querySelector('.entry'));
});
after(async () => {
  await Promise.all([storybook.close(), browser.close()]);
  rmSync(folder, {recursive: true});
});

/** Runs in the editor's own tree, and waits until it is drawn. */
export const inEditor = (act, ...values) =>
  page.evaluate(
    async (source, given) => {
      const editor = document.querySelector('content-editor');
      const done = await new Function(`return (${source})`)()(editor.shadowRoot, ...given);
      await editor.updateComplete;
      return done;
    },
    String(act),
    values,
  );
export const press = (name) =>
  inEditor((root, text) => {
    const button = [...root.querySelectorAll('button')].find((one) =>
      one.textContent.trim().startsWith(text),
    );
    if (!button) throw new Error(`no button "${text}"`);
    button.click();
  }, name);
export const go = (where) => inEditor((root, to) => root.host.goTo(to), where);
export const write = (where, text) =>
  inEditor(
    (root, id, value) => {
      const field = root.getElementById(id);
      field.value = value;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', {bubbles: true}));
    },
    where,
    text,
  );
export const textOf = (selector) =>
  inEditor((root, one) => root.querySelector(one)?.textContent.replace(/\s+/g, ' ').trim() ?? '', selector);
export const previewed = () =>
  atRest(() =>
    inEditor(async (root) => {
      const preview = root.querySelector('editor-preview');
      await preview.updateComplete;
      const shown = preview.shadowRoot.querySelector('treatment-guide').lastElementChild;
      await shown.updateComplete;
      return shown.toText();
    }),
  );

/** A file that was asked for, once it is there and whole. */
export const written = (file) =>
  atRest(async () => {
    for (let tries = 0; tries < 200 && !(existsSync(file) && readFileSync(file, 'utf8')); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return readFileSync(file, 'utf8');
  });

/** Presses “Download”, and reads the file. */
export async function downloaded() {
  const name = await inEditor((root) => root.host.editing.fileName);
  const file = join(folder, name);
  rmSync(file, {force: true});
  await press('Download');
  return written(file);
}

let given = 0;

/** Opens a file as somebody does who chooses it. */
export async function choose(content) {
  const file = join(folder, `chosen-${(given += 1)}.json`);
  writeFileSync(file, content);
  const before = await inEditor((root) => (root.host.read = root.querySelector('.aloud').textContent));
  const input = await page.$('content-editor >>> input[type="file"]');
  await input.uploadFile(file);
  await until(
    page,
    (was) => document.querySelector('content-editor').shadowRoot.querySelector('p.aloud').textContent !== was,
    before,
  );
}

/** Waits until the editor's alert says this: a file is judged after it is named. */
export async function alerted(pattern) {
  const says = (source) =>
    new RegExp(source, 's').test(
      document.querySelector('content-editor').shadowRoot.querySelector('[role="alert"]')?.textContent,
    );
  await until(page, says, pattern.source).catch(async () =>
    assert.match(await textOf('[role="alert"]'), pattern),
  );
}

/** What the elements say on a bare page, by one of the codes that the editor gives. */
export async function onAPage(title, content = '') {
  const code = await inEditor(
    (root, name) => root.querySelector(`pre[aria-label="${name}"]`).textContent,
    title,
  );
  const {page: bare, messages} = await browser.open('/', {
    files: {'/': pageOf(code), '/content.json': content, ...files},
  });
  await until(bare, () => document.querySelector('treatment-visit').shadowRoot?.childElementCount);
  const said = await bare.evaluate(() =>
    [...document.querySelectorAll('treatment-guide > *')].map((one) => one.toText?.() ?? '').join('\n'),
  );
  await bare.close();
  return {said, messages};
}

beforeEach(() => press('Start from the built-in content'));
