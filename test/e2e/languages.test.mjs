/** Languages as a page loads them: the built files, in every order; and the skeleton that a translator begins with. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import typescript from 'typescript';
import {elementNames as tags} from '../../dist/content/elements.js';
import {localeSkeleton} from '../tools/build/locale-skeleton.mjs';
import {languages, path, root} from '../tools/project.mjs';
import {startBrowser} from './open-page.mjs';

const elements = tags.map((tag) => `<treatment-${tag}></treatment-${tag}>`).join('');

const tag = (file, attributes = '') => `<script src="/dist/${file}" ${attributes}></script>`;
const scripts = {
  main: tag('treatment-elements.js'),
  spanish: tag('locales/es.js'),
  spanishModule: tag('locales/es.js', 'type="module"'),
  slowMain: tag('treatment-elements.js', 'async'),
};

let browser;

before(async () => (browser = await startBrowser()));
after(() => browser.close());

/** The language that each element says that it speaks, with its heading; and what the console was told. */
async function load(body, lang = 'es') {
  const html = `<!doctype html><html lang="${lang}"><title>Page</title><body>${body}</body></html>`;
  const {page, messages} = await browser.open('/page.html', {files: {'/page.html': html}});
  const shown = await page.evaluate(() =>
    [...document.body.children].flatMap(({shadowRoot}) => {
      const base = shadowRoot?.querySelector('[part=base]');
      return base ? [`${base.lang}: ${base.querySelector('[part=heading]').textContent.trim()}`] : [];
    }),
  );
  const names = await page.evaluate(() => Object.keys(window));
  await page.close();
  return {shown, messages, names};
}

const spanish = [
  'es: La ketamina para el dolor, en pocas palabras',
  'es: Efectos secundarios de la ketamina',
  'es: Antes de la ketamina: qué decirle a su clínica',
  'es: Formas de dar la ketamina',
  'es: ¿Cuánto dura el alivio del dolor?',
  'es: El día del tratamiento',
];

describe('dist/locales/es.js', () => {
  for (const order of [
    'main spanish',
    'spanish main',
    'spanish spanish main',
    'spanish main main',
    'main spanishModule',
  ]) {
    it(`speaks Spanish: ${order}`, async () => {
      const {shown, messages} = await load(
        order
          .split(' ')
          .map((name) => scripts[name])
          .join('') + elements,
      );
      assert.deepEqual(shown, spanish);
      assert.deepEqual(messages, []);
    });
  }

  it('speaks Spanish on a page that has been read when the scripts arrive', async () => {
    assert.deepEqual((await load(elements + scripts.spanish + scripts.slowMain)).shown, spanish);
  });

  it('leaves an English page English', async () => {
    const {shown} = await load(scripts.main + scripts.spanish + elements, 'en-US');
    assert.match(shown[0], /^en: Ketamine for pain, in short$/);
  });

  it('is for nothing on a page without it: the page stays English', async () => {
    const {shown, messages} = await load(scripts.main + elements);
    assert.match(shown[0], /^en: Ketamine for pain, in short$/);
    assert.deepEqual(messages, []);
  });

  it('leaves no name on the page but one', async () => {
    const [plain, withScript] = [await load(''), await load(scripts.spanish)];
    assert.deepEqual(
      withScript.names.filter((name) => !plain.names.includes(name)),
      ['treatmentElements'],
    );
  });
});

/** A built file with its letters as they are read: scripts are plain ASCII. */
const lettersOf = (file) =>
  readFileSync(path('dist', file), 'utf8').replaceAll(/\\u([0-9a-f]{4})|\\x([0-9a-f]{2})/gi, (_, four, two) =>
    String.fromCharCode(Number.parseInt(four ?? two, 16)),
  );

describe('a page that is English only', () => {
  it('pays no byte for Spanish', () => {
    const files = readdirSync(path('dist'), {recursive: true}).filter(
      (file) => /\.js$/.test(file) && !file.endsWith('locales/es.js'),
    );
    assert.ok(files.includes('treatment-elements.js') && files.includes('index.js'));
    // The check of a clinic's words knows words of both languages; what readers read is in sentences.
    const sentences = [...lettersOf('locales/es.js').matchAll(/[A-ZÁÉÍÓÚ¿¡][^"'`\\{}<>$]{24,}[.?]/g)]
      .map(([sentence]) => sentence)
      .filter((sentence) => /[áéíóúñ¿]/.test(sentence));
    assert.ok(sentences.length > 200);
    for (const file of files) {
      const text = lettersOf(file);
      assert.deepEqual(
        sentences.filter((sentence) => text.includes(sentence)),
        [],
        file,
      );
    }
  });
});

describe("import 'treatment-elements/locales/es.js'", () => {
  const imports = {
    language: "await import('treatment-elements/locales/es.js');",
    elements: "const {getInstalled} = await import('./dist/page/installed.js');",
  };
  for (const order of ['language elements', 'elements language']) {
    it(`installs Spanish: ${order}`, () => {
      const code = `${order
        .split(' ')
        .map((name) => imports[name])
        .join('')}
        console.log(getInstalled().messages.get('es').relief.allKinds);`;
      const said = execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.equal(said.trim(), 'Todos los tipos');
    });
  }
});

describe('each language', () => {
  for (const language of languages) {
    it(`has its tests, and a record of what was in doubt: ${language}`, () => {
      for (const file of [
        `test/locales/${language}.test.ts`,
        `test/treatments/ketamine/${language}.test.ts`,
        `test/treatments/ketamine/${language}.do-not-repeat.ts`,
        `test/treatments/ketamine/${language}.set-aside.ts`,
        `src/treatments/ketamine/${language}.review.md`,
      ]) {
        assert.ok(existsSync(path(file)), `${file} is missing: see CONTRIBUTING.md, "A language"`);
      }
    });
  }
});

describe('the skeleton of a new language', () => {
  /** The folders below one that have English words. */
  const englishIn = (folder) =>
    readdirSync(path(folder), {recursive: true})
      .filter((file) => /^(.*[\\/])?en\.ts$/.test(file))
      .map((file) => dirname(join(folder, file)));
  const interfaces = englishIn('src/locales');
  const folders = [...interfaces, ...englishIn('src/treatments/ketamine')];
  const skeletons = new Map(
    folders.map((folder) => [
      path(folder, 'pt-BR.ts'),
      localeSkeleton(readFileSync(path(folder, 'en.ts'), 'utf8'), 'pt-BR'),
    ]),
  );

  it('names its constant and its language', () => {
    const messages = skeletons.get(path('src/locales/common', 'pt-BR.ts'));
    assert.match(
      messages,
      /^export const ptBR: CommonMessages = \{\s+lang: 'pt-BR',\s+dir: directionOf\('pt-BR'\),/m,
    );
    assert.match(messages, /createFormat\('pt-BR'/);
  });

  it('has a form for each of the language’s own categories, and none of another’s', () => {
    const code = "export const en = {a: (n) => plural(n, {one: 'effect', other: 'effects'}), b: 'Text'};";
    const forms = (tag) =>
      [...localeSkeleton(code, tag).matchAll(/(\w+): translate\('effects?'\)/g)].map(([, form]) => form);
    assert.deepEqual(forms('ar'), ['zero', 'one', 'two', 'few', 'many', 'other']);
    assert.deepEqual(forms('vi'), ['other']);
    assert.deepEqual(forms('ru'), ['one', 'few', 'many', 'other']);
  });

  it('has the compiler name every text that is left, and nothing else', () => {
    const {config} = typescript.readConfigFile(path('tsconfig.json'), typescript.sys.readFile);
    const {options} = typescript.convertCompilerOptionsFromJson(config.compilerOptions, root);
    const host = typescript.createCompilerHost({...options, types: []});
    const {readFile, fileExists} = host;
    host.readFile = (file) => skeletons.get(file) ?? readFile(file);
    host.fileExists = (file) => skeletons.has(file) || fileExists(file);
    const program = typescript.createProgram([...skeletons.keys()], {...options, types: []}, host);
    let left = 0;
    for (const [file, code] of skeletons) {
      const found = program.getSemanticDiagnostics(program.getSourceFile(file));
      const others = found
        .map(({messageText}) => String(messageText))
        .filter((said) => !said.includes("'translate'"));
      assert.deepEqual(others, []);
      assert.equal(found.length, code.match(/\btranslate\(/g)?.length ?? 0, file);
      left += found.length;
    }
    assert.ok(left > 700, String(left));
  });

  it('keeps the names of numbers, and nothing that a reader sees outside', () => {
    const words = [...skeletons.values()].slice(interfaces.length).join('');
    assert.match(words, /translate\('For at least|translate\(\s*'Follow your clinic’s rule .*\{no-driving\}/);
    const rest = words
      .replace(/translate\(\s*(?:'(?:[^'\\]|\\.)*'|`[^`]*`|"[^"]*"),?\s*\)/g, '')
      .replace(/^\s*\/\/ .*$/gm, ''); // A line of comment is for the translator: no reader sees it.
    assert.doesNotMatch(rest, / (?:the|you|with) /);
  });
});
