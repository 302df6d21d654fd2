/**
 * The classic files after tools of other people's pages have had them: readers see the same, and what they do counts. Those
 * tools are test/e2e/naive-minifiers.mjs.
 */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {runInNewContext} from 'node:vm';
import {path} from '../tools/project.mjs';
import {plainScript} from '../tools/build/plain-script.mjs';
import '../../dist/locales/es.js';
import {prerender} from '../../dist/ssr.js';
import {allAtOnce, naiveMinifiers} from './naive-minifiers.mjs';
import {startBrowser} from './open-page.mjs';

const read = (name) => readFileSync(path('dist', name), 'utf8');
const script = read('treatment-elements.js');
const spanish = read('locales/es.js');
const asTheyAre = (code) => code;

const elements = `
  <treatment-guide region="US" clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142">
    <treatment-side-effects></treatment-side-effects>
    <treatment-contraindications></treatment-contraindications>
    <treatment-contraindications with-unsure></treatment-contraindications>
    <treatment-routes></treatment-routes>
    <treatment-relief-duration></treatment-relief-duration>
  </treatment-guide>`;

const scripts = '<script src="/es.js" defer></script><script src="/script.js" defer></script>';
const page = (lang, head = scripts, body = elements) =>
  `<!doctype html><html lang="${lang}"><head><title>A page</title>${head}</head><body>${body}</body></html>`;

let browser;
before(async () => {
  browser = await startBrowser();
});
after(() => browser.close());

/** What a page shows with these scripts, and what becomes of a reader's steps. */
async function look(lang, minify, html = page(lang)) {
  const files = {'/page.html': html, '/script.js': minify(script), '/es.js': minify(spanish)};
  const opened = await browser.open('/page.html', {files});
  const seen = await opened.page.evaluate(readAndAnswer);
  await opened.page.close();
  return {...seen, messages: opened.messages};
}

/** In the page: the shadow DOM as it comes, and after each thing that a reader ticks, answers and chooses. */
async function readAndAnswer() {
  const all = [...document.querySelectorAll('treatment-guide > *')];
  // The names that Lit gives to the places in a template are random.
  const htmlOf = ({shadowRoot}) => shadowRoot.innerHTML.replace(/lit\$\d+\$/g, 'lit$');
  const shown = all.map(htmlOf);
  const steps = [];
  for (const element of all) {
    const controls = [...element.shadowRoot.querySelectorAll('input, select, summary')].slice(0, 25);
    for (const control of controls) {
      if (control.localName === 'select') {
        control.selectedIndex = control.options.length - 1;
        for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, {bubbles: true}));
      } else control.click();
      await element.updateComplete;
      const told = [...element.shadowRoot.querySelectorAll('[role=status], [part=count], [part=list]')];
      steps.push([
        `${element.localName} ${control.localName} ${control.name ?? ''} ${control.value ?? ''} ${control.checked ?? ''}`,
        element.value?.join(' ') ?? '',
        ...told.map(({innerText}) => innerText),
      ]);
    }
  }
  return {shown, steps, after: all.map(htmlOf)};
}

describe('the naive minifiers', () => {
  for (const [name, {minify, breaks}] of Object.entries(naiveMinifiers)) {
    if (!breaks) continue;
    it(`break what they do not know, so that the tests below can fail: ${name}`, () => {
      const value = (code) => {
        try {
          return String(runInNewContext(code));
        } catch {
          return 'an error';
        }
      };
      assert.notEqual(value(minify(`[${breaks}][0]`)), value(`[${breaks}][0]`));
    });
  }
});

describe('a page whose scripts were minified by a tool that', () => {
  const tools = {...naiveMinifiers, 'does all of that': {minify: allAtOnce}};
  for (const lang of ['en', 'es']) {
    let expected;
    before(async () => {
      expected = await look(lang, asTheyAre);
    });

    it(`is not there: a reader's steps are counted (${lang})`, () => {
      assert.equal(expected.shown.length, 5);
      assert.ok(expected.shown.every((html) => html.length > 5000));
      const [ticked] = expected.steps.filter(([control]) => /contraindications input .*true$/.test(control));
      assert.match(ticked[1], /^ci-/);
      assert.ok(expected.steps.some(([control, value]) => / yes true$/.test(control) && /^ci-/.test(value)));
      assert.ok(expected.steps.some(([control]) => /^treatment-routes input/.test(control)));
      assert.ok(
        expected.steps.some(([control]) => /^treatment-relief-duration (input|select)/.test(control)),
      );
      assert.deepEqual(expected.messages, []);
    });

    for (const [name, {minify}] of Object.entries(tools)) {
      it(`${name} shows and counts the same (${lang})`, async () => {
        assert.deepEqual(await look(lang, minify), expected);
      });
    }
  }

  it('takes over what the modules prerendered, and renders nothing again', async () => {
    for (const lang of ['en', 'es']) {
      const html = prerender(page(lang, ''));
      const files = {'/page.html': html, '/script.js': allAtOnce(script), '/es.js': allAtOnce(spanish)};
      const opened = await browser.open('/page.html', {files});
      const kept = await opened.page.evaluate(async () => {
        const all = [...document.querySelectorAll('treatment-guide > *')];
        const nodesOf = () => all.map(({shadowRoot}) => [...shadowRoot.querySelectorAll('*:not(style)')]);
        const before = nodesOf();
        for (const src of ['/es.js', '/script.js']) {
          const tag = document.createElement('script');
          await new Promise((resolve) => document.head.append(Object.assign(tag, {src, onload: resolve})));
        }
        await Promise.all(all.map(({updateComplete}) => updateComplete));
        const after = nodesOf();
        return before.map((nodes, i) => ({
          hasUpdated: all[i].hasUpdated,
          many: nodes.length > 100,
          same: nodes.length === after[i].length && nodes.every((node, j) => node === after[i][j]),
        }));
      });
      assert.deepEqual(kept, Array(5).fill({hasUpdated: true, many: true, same: true}));
      assert.deepEqual(opened.messages, []);
      await opened.page.close();
    }
  });
});

describe('a page in an encoding of its own', () => {
  it('has the same letters, also where the server does not say how the script is written', async () => {
    const inOldEncoding = page('es', `<meta charset="windows-1252">${scripts}`);
    assert.deepEqual(await look('es', asTheyAre, inOldEncoding), await look('es', asTheyAre));
  });
});

describe('the files in dist/ that a page loads', () => {
  const files = readdirSync(path('dist'), {recursive: true})
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(js|css|json)$/.test(file));

  it('are plain ASCII', () => {
    assert.ok(files.length > 50);
    assert.deepEqual(
      files.filter((file) => /[^\0-\x7f]/.test(read(file))),
      [],
    );
  });

  it('name no map that does not come along', () => {
    const mapped = files.filter((file) => {
      const [, map] = read(file).match(/[#@] sourceMappingURL=(\S+)/) ?? [];
      return map && !files.includes(map);
    });
    assert.deepEqual(mapped, []);
  });

  for (const [name, code] of Object.entries({script, spanish})) {
    it(`have no backtick, and in a literal nothing that looks like a comment or a tag of HTML: ${name}`, () => {
      assert.doesNotMatch(code, /`/);
      assert.deepEqual(code.match(/\/\*[^]*?\*\/|\/\/|<!--|-->|<\?|<\/script|\t| {2}/gi)?.length, 1);
      assert.match(code, /^;\/\*! treatment-elements .*\*\/\n;.*;\n$/);
      assert.doesNotMatch(code, /\$[$&'`<\d]/);
    });
  }
});

describe('a plain script', () => {
  const samples = [
    '`a ${1 + 1} ${`b  ${"c"} \\` \\\\ d`}`',
    '"`" + \'`\\`\' + "\\\\" + "\\\\`"',
    '"https://example.org/*a*/ <!-- --> <?php </script> ]]>  \t"',
    'String.raw`a\\n${1}`',
    '((strings, ...values) => [...strings, ...strings.raw, ...values].join("|"))`a\\u00e9 ${2} "b\' é’🙂`',
    '(() => { const tag = (s) => s; const at = () => tag`x ${1}`; return at() === at() })()',
    '"a/b\'c\\"d`e f".replace(/[/"\'`\\s]|\\/|\\\\/g, "-")',
    '/[\\\\/] `é/u.test("/ `é") + "|" + /^\\/\\/ +\\//.test("//  /")',
    '"a<!-- b --><?c".split(/<!-- |-->|<?c/).join() + /(?<!x)<?/.test("")',
    '((a) => a / 2 / (a > 1 ? 1 : 2))(8)',
  ];
  for (const sample of samples) {
    it(`means the same: ${sample}`, async () => {
      const plain = await plainScript(`globalThis.result = ${sample}`, 'A notice');
      const value = (code) => {
        const context = {};
        runInNewContext(code, context);
        return context.result;
      };
      assert.equal(value(plain), value(`globalThis.result = ${sample}`));
      assert.doesNotMatch(plain, /[`\t]|[^\0-\x7f]/);
    });
  }
});
