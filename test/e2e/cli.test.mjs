/** `npx treatment-elements`, as somebody types it: what it prints, what it says, and how it ends. */
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {elementNames} from '../../dist/content/elements.js';
import {languages, version} from '../tools/project.mjs';
import {prerender, renderToHtml, renderToPlainHtml} from '../../dist/ssr.js';
import '../../dist/locales/es.js';
import {content, folder, type, assertPrints, assertRefuses} from './typed-command.mjs';

describe('treatment-elements render', () => {
  it('prints an element as HTML', () => {
    assertPrints(
      'render side-effects --lang en --heading-level 3',
      renderToHtml('treatment-side-effects', {lang: 'en', attributes: {'heading-level': 3}}),
    );
  });

  it('knows the element by its whole name too', () => {
    assertPrints('render treatment-routes', renderToHtml('treatment-routes'));
  });

  it('takes every attribute of the element and of the guide', () => {
    assertPrints(
      'render routes --without-heading --rows "onset where" --region US --clinic-name "Harbor Pain Clinic"',
      renderToHtml('treatment-routes', {
        attributes: {'without-heading': true, rows: 'onset where'},
        guide: {region: 'US', 'clinic-name': 'Harbor Pain Clinic'},
      }),
    );
  });

  it('prints plain HTML, with a clinic’s content, in another language', () => {
    assertPrints(
      'render side-effects --plain --lang es --content good.json',
      renderToPlainHtml('treatment-side-effects', {lang: 'es', content}),
    );
  });

  it('links to style sheets, or gives the styles a nonce', () => {
    assert.match(
      type('render routes --stylesheets /css').out,
      /<link rel="stylesheet" href="\/css\/routes\.css">/,
    );
    assert.match(type('render routes --nonce abc').out, /<style nonce="abc">/);
  });

  it('tells of a value that cannot be used, and goes on as a page does', () => {
    const {code, out, said} = type('render routes --plain --heading-level 9');
    assert.equal(code, 0);
    assert.match(out, /<h2>Ways ketamine/);
    assert.equal(said, '<treatment-routes> heading-level: expected one of 1, 2, 3, 4, 5, 6; using 2.\n');
  });

  const wrong = {
    render: `render: expected one of ${elementNames.join(', ')} first, not "".`,
    'render tea': `render: expected one of ${elementNames.join(', ')} first, not "tea".`,
    'render routes --row onset': /^Unknown option '--row'\. The options: .*--rows <value>, .*--plain, /,
    'render routes --rows': /^Option '--rows <value>' argument missing\. The options: /,
    'render routes --lang xx': `--lang xx: expected one of ${['en', ...languages].join(', ')}.`,
    'render routes side-effects': 'Usage: treatment-elements render <element> [options]',
    'render routes --src clinic.json':
      '--src clinic.json: expected --content <file> too, which is read for what that address holds.',
    'init --force': "Unknown option '--force'. There are no options.",
    'check --bake': "Unknown option '--bake'. The options: --treatment <value>.",
    'check ""': 'Usage: treatment-elements check <file> [--treatment <id>]',
    'prerender a.html b.html': 'Usage: treatment-elements prerender <page> [options]',
  };
  for (const [line, message] of Object.entries(wrong)) {
    it(`does not understand "${line}", and says what it would`, () => {
      const {code, out, said} = type(line);
      assert.equal(code, 2);
      assert.equal(out, '');
      if (typeof message === 'string') assert.equal(said, `${message}\n`);
      else assert.match(said, message);
    });
  }

  it('names every fault of the content', () => {
    const {code, said} = type('render side-effects --content bad.json');
    assert.equal(code, 1);
    assert.equal(said.trim().split('\n').length, 3);
  });

  it('refuses a treatment that there is not', () => {
    const {code, said} = type('render routes --treatment tea');
    assert.equal(code, 1);
    assert.equal(said, '<treatment-routes>: expected the id of a treatment that is installed, not "tea".\n');
  });
});

describe('treatment-elements prerender', () => {
  const page =
    '<html lang="es"><treatment-guide src="good.json"><treatment-routes></treatment-routes></treatment-guide>';

  it('prints a page with its elements filled, and reads the content files beside it', () => {
    writeFileSync(join(folder, 'page.html'), page);
    const filled = prerender(page, {readFile: () => content});
    assert.deepEqual(type('prerender page.html'), {code: 0, out: filled, said: ''});
  });

  it('takes what is piped in, and changes no byte of the page, however often', () => {
    for (const around of ['', '\n', '\r\n\n', '\uFEFF']) {
      const piped = `${around}${page}${around}`;
      const {out} = type('prerender -', piped);
      assert.equal(out, prerender(piped, {readFile: () => content}));
      assert.equal(type('prerender -', out).out, out);
    }
  });

  it('refuses a page that is not UTF-8, for it would come out with other letters', () => {
    for (const [name, bytes] of Object.entries({
      latin1: Buffer.from('<p>Caf\u00e9</p>', 'latin1'),
      utf16: Buffer.from('\uFEFF<p>Hi</p>', 'utf16le'),
      cut: Buffer.from('<p>Caf\u00e9').subarray(0, -1),
    })) {
      writeFileSync(join(folder, `${name}.html`), bytes);
      assertRefuses(`prerender ${name}.html`, 1, /^\S+ cannot be read: expected text in UTF-8\.\n$/);
      assertRefuses('prerender -', 1, /^What is piped in cannot be read: expected text in UTF-8\.\n$/, bytes);
    }
  });

  it('takes a page that is nested deeper than calls can be', () => {
    const deep = `${'<div>'.repeat(6000)}<treatment-routes></treatment-routes>${'</div>'.repeat(6000)}`;
    const {code, out, said} = type('prerender -', deep);
    assert.deepEqual({code, said}, {code: 0, said: ''});
    assert.ok(out.includes('<template shadowrootmode="open">'));
  });

  it('says which file it cannot read', () => {
    writeFileSync(join(folder, 'lost.html'), page.replace('good.json', 'lost.json'));
    const {code, said} = type('prerender lost.html');
    assert.equal(code, 1);
    assert.match(said, /^lost\.json cannot be read: ENOENT/);
  });
});

describe('what stands between the tags', () => {
  for (const [command, input] of [
    ['render routes --region US', undefined],
    ['prerender -', '<treatment-routes lang="en-US"></treatment-routes>'],
  ]) {
    const typed = (line) => type(line, input);
    it(`is whom to call, all of it, or nothing: ${command}`, () => {
      const line = /<\/template><span data-for-readers="emergency-line"[^>]*>In an emergency, call 911/;
      assert.match(typed(command).out, line);
      assert.match(typed(`${command} --between-tags emergency-line`).out, line);
      assert.match(typed(`${command} --between-tags plain-html`).out, /<div data-for-readers="plain-html"/);
      assert.doesNotMatch(typed(`${command} --between-tags nothing`).out, /data-for-readers/);
    });

    it(`is refused by its name where there is no such thing: ${command}`, () => {
      const {code, out, said} = typed(`${command} --between-tags all`);
      assert.deepEqual({code, out}, {code: 2, out: ''});
      assert.equal(said, '--between-tags all: expected one of emergency-line, plain-html, nothing.\n');
    });
  }
});

describe('treatment-elements', () => {
  it('prints its version', () => assertPrints('--version', version));

  it('prints its help: every command, every option, every way to end', () => {
    for (const line of ['--help', 'render --help']) {
      const {code, out, said} = type(line);
      assert.deepEqual({code, said}, {code: 0, said: ''});
      const words = [
        'render',
        'prerender',
        'check',
        'init',
        '--plain',
        '--content',
        '--lang',
        '--stylesheets',
        '--nonce',
        '--between-tags',
      ];
      for (const word of [...words, '--treatment', '--help', '--version', 'Exit codes: 0']) {
        assert.ok(out.includes(word), word);
      }
      assert.ok(out.split('\n').every((text) => text.length <= 100));
    }
  });

  it('says what there is where it is asked for nothing, or for what there is not', () => {
    for (const line of ['', 'bake', 'constructor', '--bake']) {
      const {code, out, said} = type(line);
      assert.equal(code, 2, line);
      assert.equal(out, '');
      assert.ok(said.includes('Usage: treatment-elements <command>'));
      if (line) assert.ok(said.startsWith(`There is no command "${line}".`));
    }
  });
});
