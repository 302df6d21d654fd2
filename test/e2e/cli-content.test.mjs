/** `npx treatment-elements check` and `init`: what they say of a clinic's content file, and how they begin one. */
import assert from 'node:assert/strict';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';

import {renderToHtml, renderToPlainHtml} from '../../dist/ssr.js';
import {content, folder, type, assertPrints, assertRefuses} from './typed-command.mjs';

describe('treatment-elements check', () => {
  it('finds nothing in a good file', () => {
    assertPrints('check good.json', 'good.json can be used.');
    assertPrints('check -', '- can be used.', JSON.stringify(content));
  });

  it('lists every fault with its path', () => {
    const {code, out, said} = type('check bad.json');
    assert.equal(code, 1);
    assert.equal(out, '');
    assert.deepEqual(said.trim().split('\n'), [
      'overrides.hide.0: expected the id of a step of the visit, question, claim, summary entry, side effect, route, upkeep entry or checklist item, not "no-such-id"',
      'overrides.hide.1: expected another id than "se-passout": emergency signs cannot be hidden',
      'overrides.reword.se-nausea.figures: expected one of name, feels, action',
    ]);
  });

  it('reads a file with a byte order mark, and content with one', () => {
    writeFileSync(join(folder, 'bom.json'), `\uFEFF${JSON.stringify(content)}`);
    assertPrints('check bom.json', 'bom.json can be used.');
    assertPrints(
      'render side-effects --plain --content bom.json',
      renderToPlainHtml('treatment-side-effects', {content}),
    );
    assertPrints(
      'render side-effects --content bom.json',
      renderToHtml('treatment-side-effects', {content: JSON.stringify(content)}),
    );
  });

  it('refuses what is no text', () => {
    writeFileSync(join(folder, 'utf16.json'), Buffer.from('{}', 'utf16le').swap16());
    writeFileSync(join(folder, 'bytes.json'), Buffer.from([0xff, 0xfe, 0x00]));
    assertRefuses('check bytes.json', 1, /^bytes\.json cannot be read: expected text in UTF-8\.\n$/);
    assertRefuses('check utf16.json', 1, /^the file: expected JSON \(/);
    assertRefuses('check .', 1, /^\. cannot be read: /);
  });

  it('says where the JSON breaks off', () => {
    const {code, said} = type('check broken.json');
    assert.equal(code, 1);
    assert.match(said, /^the file: expected JSON \(.+\)/);
  });

  it('says which file there is not', () => {
    const {code, said} = type('check lost.json');
    assert.equal(code, 1);
    assert.match(said, /^lost\.json cannot be read: ENOENT/);
  });

  it('needs a file, and a treatment that there is', () => {
    assert.equal(type('check').code, 2);
    const {code, said} = type('check good.json --treatment tea');
    assert.equal(code, 2);
    assert.equal(said, '--treatment tea: expected one of ketamine.\n');
  });
});

describe('treatment-elements init', () => {
  it('writes a content file that can be used as it is, and changes nothing yet', () => {
    const {code, said} = type('init');
    assert.deepEqual({code, said}, {code: 0, said: ''});
    assertPrints('check clinic.json', 'clinic.json can be used.');
    const starter = JSON.parse(readFileSync(join(folder, 'clinic.json'), 'utf8'));
    assert.ok(starter.$comment.length > 5);
    assert.equal(
      renderToPlainHtml('treatment-side-effects', {content: starter}),
      renderToPlainHtml('treatment-side-effects'),
    );
  });

  it('names only entries and fields that there are', () => {
    type('init named.json');
    const {$schema, $comment} = JSON.parse(readFileSync(join(folder, 'named.json'), 'utf8'));
    const schema = JSON.parse(readFileSync(join(folder, $schema), 'utf8'));
    assert.equal(schema.title, 'Content file of treatment-elements');
    const said = $comment.join('\n');
    const page = renderToPlainHtml('treatment-side-effects');
    for (const [, id] of said.matchAll(/\b(se-[a-z-]+)/g)) assert.ok(page.includes(`id="${id}"`), id);
    const keys = [...said.matchAll(/^(lang|hide|order|reword|add\.\w+):/gm)].map(([, key]) => key);
    assert.deepEqual(keys, ['lang', 'hide', 'order', 'reword', 'add.sideEffects', 'add.checklist']);
  });

  it('names the schema of the package that the project has installed', () => {
    const installed = join(folder, 'site', 'node_modules', 'treatment-elements', 'dist');
    mkdirSync(installed, {recursive: true});
    mkdirSync(join(folder, 'site', 'content'));
    writeFileSync(join(installed, 'content.schema.json'), '{}');
    const schemaIn = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).$schema;
    const end = 'node_modules/treatment-elements/dist/content.schema.json';
    type('init site/clinic.json');
    assert.equal(schemaIn('site/clinic.json'), `./${end}`);
    type('init site/content/clinic.json');
    assert.equal(schemaIn('site/content/clinic.json'), `../${end}`);
  });

  it('writes where it is told', () => {
    assert.equal(type('init other.json').code, 0);
    assertPrints('check other.json', 'other.json can be used.');
  });

  it('overwrites nothing', () => {
    writeFileSync(join(folder, 'mine.json'), 'mine');
    const {code, said} = type('init mine.json');
    assert.equal(code, 1);
    assert.equal(said, 'mine.json cannot be written: it is there already.\n');
    assert.equal(readFileSync(join(folder, 'mine.json'), 'utf8'), 'mine');
  });
});
