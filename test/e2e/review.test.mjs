/** What a clinician signs, and what tells that it is no longer what the page says: the sheet, its hash, `reviewed-content`. */
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {elementNames} from '../../dist/content/elements.js';
import {ketamine} from '../../dist/index.js';
import {path, readJson} from '../tools/project.mjs';
import '../../dist/locales/es.js';
import {prerender, renderToPlainHtml} from '../../dist/ssr.js';

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'treatment-elements-'));
});
after(() => rmSync(folder, {recursive: true}));

/** Runs `review` with these arguments. */
function review(...args) {
  const {status, stdout, stderr} = spawnSync(process.execPath, [path('dist', 'cli.js'), 'review', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return {code: status, out: stdout, said: stderr};
}

const sheet = (...args) => JSON.parse(review('--json', ...args).out);

/** Writes a file for the command, and gives its name. */
function file(name, content) {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

describe('treatment-elements review', () => {
  it('lists every text, every figure and every source of the treatment, each once', () => {
    const {statements} = sheet();
    const ids = statements.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
    const count = (value) =>
      typeof value === 'string' ? 1 : Object.values(value).reduce((sum, one) => sum + count(one), 0);
    assert.equal(statements.filter(({kind}) => kind === 'text').length, count(ketamine.words.en));
    assert.equal(statements.filter(({kind}) => kind === 'source').length, ketamine.facts.sources.length);
    const nausea = statements.find(({id}) => id.startsWith('se-nausea.figure.'));
    assert.ok(nausea.population && nausea.certainty && nausea.sources.length > 0);
    assert.ok(!statements.some(({text}) => /\{[a-z]/.test(text)), 'every number is filled in');
  });

  it('prints the hash, every id, and room to sign', () => {
    const {hash, statements} = sheet();
    const {code, out} = review();
    assert.equal(code, 0);
    assert.match(out, new RegExp(`reviewed-content="${hash}"`));
    assert.match(out, /Read and agreed: ___/);
    for (const {id} of statements) assert.ok(out.includes(`\n${id}\n`), id);
  });

  it('prints a table for spreadsheets, in which no text is a formula', () => {
    const clinic = file('formula.json', {
      overrides: {reword: {'se-nausea': {action: '=HYPERLINK("https://example.com")'}}},
    });
    const {out} = review('--csv', '--content', clinic);
    assert.match(
      out,
      /^id,section,text,figure,population,certainty,sources,grade,checked,shown in,clinic\r\n/,
    );
    assert.match(out, /"'=HYPERLINK\(""https:\/\/example.com""\)"/);
  });

  it('has another hash for another language and for a clinic’s changes, not for changes that change nothing', () => {
    const {hash} = sheet();
    assert.match(hash, /^[0-9a-f]{64}$/);
    assert.notEqual(sheet('--lang', 'es').hash, hash);
    const nothing = file('nothing.json', {
      overrides: {lang: 'es', hide: [], reword: {}, add: {checklist: []}},
    });
    assert.equal(sheet('--content', nothing).hash, hash);
    const hiding = file('hide.json', {overrides: {hide: ['se-nausea']}});
    assert.notEqual(sheet('--content', hiding).hash, hash);
  });

  it('lists what a clinic hid, reworded and added since a saved sheet', () => {
    const saved = file('saved.json', review('--json').out);
    assert.match(review('--since', saved).out, /No statement changed\./);
    const clinic = file('clinic.json', {
      overrides: {
        hide: ['se-headache'],
        reword: {'se-nausea': {action: 'Tell your nurse.'}},
        add: {upkeep: [{id: 'up-walk', text: 'Walk a little each day.'}]},
      },
    });
    const {code, out} = review('--since', saved, '--content', clinic);
    assert.equal(code, 0);
    assert.match(out, /hidden se-headache\.name/);
    assert.match(out, /reworded se-nausea\.action\n {2}said: .+\n {2}says: Tell your nurse\./);
    assert.match(out, /added up-walk\.text\n {2}says: Walk a little each day\./);
    assert.match(out, /statements changed: 1 added, 1 reworded, \d+ hidden\./);
  });

  it('knows what each release said, by its hash', () => {
    for (const lang of ['en', 'es']) {
      const {hash} = readJson(`src/releases/0.1.0.${lang}.json`);
      assert.match(
        review('--since', hash).out,
        /\d+ statements changed: \d+ added, \d+ removed, \d+ reworded\./,
      );
    }
  });

  it('says in one line what it cannot use, and prints nothing', () => {
    const {statements, ...rest} = sheet();
    const escapes = [{...statements[0], text: '\u001b]0;owned\u0007'}];
    const wrong = [
      ['--since', 'a'.repeat(64)],
      ['--since', 'no-such-file.json'],
      ['--since', file('broken.json', '{"statements": ')],
      ['--since', file('other.json', [1])],
      ['--since', file('escapes.json', {...rest, statements: escapes})],
      ['--since', file('markup.json', {...rest, statements: [{...statements[0], id: '<img onerror=x>'}]})],
      ['--since', file('spanish.json', review('--json', '--lang', 'es').out), '--lang', 'en'],
      ['--lang', 'xx'],
      ['--content', 'no-such-file.json'],
    ];
    for (const args of wrong) {
      const {code, out, said} = review(...args);
      assert.deepEqual({code, out}, {code: 1, out: ''}, args.join(' '));
      assert.equal(said.trim().split('\n').length, 1, said);
      assert.ok(!said.includes('\u001b') && !said.includes('should not have'), said);
    }
  });
});

describe('reviewed-content', () => {
  const changed = {en: /changed since the review/, es: /cambió después de la revisión/};
  const plain = (name, lang, guide, content) =>
    renderToPlainHtml(`treatment-${name}`, {lang, guide: {'reviewed-by': 'Dr. Ada', ...guide}, content});

  it('says on a server that the content is another than what was reviewed, in each language and element', () => {
    const both = `${sheet().hash} ${sheet('--lang', 'es').hash}`;
    const old = readJson('src/releases/0.1.0.en.json').hash;
    const note = {
      en: /The content has changed since it was reviewed/,
      es: /El contenido ha cambiado desde que se revisó/,
    };
    for (const name of elementNames) {
      for (const lang of ['en', 'es']) {
        assert.doesNotMatch(plain(name, lang, {'reviewed-content': both}), note[lang]);
        assert.match(plain(name, lang, {'reviewed-content': old}), note[lang]);
        assert.doesNotMatch(plain(name, lang, {}), note[lang]);
      }
    }
  });

  it('counts what a clinic changed after the review, not its names and numbers', () => {
    const {hash} = sheet();
    const guide = {
      'reviewed-content': hash,
      'clinic-name': 'Harbor',
      region: 'US',
      'clinic-phone': '+1 555 010 0142',
    };
    assert.doesNotMatch(plain('routes', 'en', guide), /has changed since/);
    const hiding = {overrides: {hide: ['se-headache']}};
    assert.match(plain('routes', 'en', guide, hiding), /has changed since/);
    assert.doesNotMatch(
      plain('routes', 'en', {'reviewed-content': sheet('--content', file('h.json', hiding)).hash}, hiding),
      /has changed since/,
    );
  });

  it('is in prerendered pages', () => {
    const page = (lang) =>
      prerender(
        `<div lang="${lang}"><treatment-guide reviewed-by="Ada" reviewed-content="${'0'.repeat(64)}"><treatment-side-effects></treatment-side-effects></treatment-guide></div>`,
      );
    for (const lang of ['en', 'es']) assert.match(page(lang), changed[lang]);
  });
});
