/** No file that a reader, a clinic or a developer reads repeats what version 2 of the content corrected. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {transformSync} from 'esbuild';
import {path} from '../tools/project.mjs';

const data = readFileSync(path('test', 'treatments', 'ketamine', 'fact-file', 'corrected.ts'), 'utf8');
const {code} = transformSync(data, {loader: 'ts', format: 'esm'});
/** @type {{corrected: [id: string, was: string][]}} */
const {corrected} = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/** Quotation marks, capitals and stops do not make another sentence. */
const plain = (/** @type {string} */ text) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/["'‘’“”.,;:()]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()} `;

const isText = (/** @type {string} */ name) =>
  /\.(?:ts|mjs|js|json|md|mdx|html|txt|php|po|pot|css)$/.test(name);
const filesIn = (/** @type {string} */ folder) =>
  readdirSync(path(folder), {recursive: true, encoding: 'utf8'})
    .filter(isText)
    .map((name) => `${folder}/${name}`);

/** The change log tells what was said, and so does what each release said: that is what they are for. No page shows the latter. */
const files = [
  'README.md',
  'CONTRIBUTING.md',
  ...['src', 'stories', 'test/examples'].flatMap(filesIn),
].filter((file) => !file.startsWith('src/releases/'));

const foundIn = (/** @type {string} */ text) => {
  const words = plain(text);
  return corrected.filter(([, was]) => words.includes(plain(was))).map(([id]) => id);
};

describe('what version 1 said and version 2 corrected', () => {
  it('would be found', () => {
    assert.deepEqual(foundIn('You must not drive. Medicines, alcohol and street drugs.'), []);
    assert.ok(foundIn('said: You will not be safe to drive. Most').includes('ci-home-alone.why'));
  });

  it('stands in no source, story, page, example or translation file', () => {
    assert.ok(files.length > 200);
    const old = files.flatMap((file) =>
      foundIn(readFileSync(path(...file.split('/')), 'utf8')).map((id) => `${file}: ${id}`),
    );
    assert.deepEqual(old, []);
  });
});
