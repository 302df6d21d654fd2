/**
 * Checks the package as it would be published: its files, what they import, its entries and their types. Needs dist/.
 */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import typescript from 'typescript';
import {elementNames} from '../build/elements.mjs';
import {path, readJson, run} from '../project.mjs';
import {missingOfElements} from './elements.mjs';

const {name, exports, dependencies} = readJson('package.json');
/** Types for pages that use these: they name the framework, and such a page has it. */
const frameworks = readdirSync(path('src')).flatMap((file) => file.match(/^(.+)\.d\.ts$/)?.[1] ?? []);
const names = await elementNames();
const problems = await missingOfElements();

// Below node_modules, so that a page that uses the package finds Lit where this project has it.
mkdirSync(path('node_modules', '.cache'), {recursive: true});
const folder = mkdtempSync(path('node_modules', '.cache', 'package-'));

const [{filename, files}] = JSON.parse(
  (await check(`npm pack --json --ignore-scripts --pack-destination "${folder}"`)).stdout,
);
const tarball = join(folder, filename);
const packed = files.map((file) => file.path);

checkFiles();
checkDeclarations();
checkImports();
await check(`publint --strict "${tarball}"`);
await check(`attw "${tarball}" --profile esm-only --exclude-entrypoints ${entriesWithoutTypes().join(' ')}`);
await install();
await checkTypes();
await checkOnServer();

rmSync(folder, {recursive: true});
if (problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

/** Runs a tool. When it fails, that is a problem of the package. */
async function check(command) {
  const result = await run(command);
  if (result.code) problems.push(`$ ${command}\n${result.output}`);
  return result;
}

function entriesWithoutTypes() {
  return Object.keys(exports)
    .filter((entry) => !exports[entry].types)
    .map((entry) => entry.replace('./', ''));
}

/** What users need: a module for each source file, the built files, the texts, and a file for each entry. Nothing else. */
function checkFiles() {
  const built = [
    ...[
      'THIRD-PARTY-NOTICES.txt',
      'content.schema.json',
      'sri.json',
      'treatment-elements.js',
      'tokens.css',
      'tokens.json',
      'undefined.css',
    ],
    ...['llms.txt', 'api.txt', 'ssr.worker.js', 'vscode.html-custom-data.json', 'web-types.json'],
    ...names.flatMap((name) => [`css/${name}.css`, `script/${name}.js`]),
    'script/content-files.js',
    ...readdirSync(path('src', 'releases')).map((file) => `releases/${file}`),
    ...['element-types', ...frameworks].flatMap((name) => [`${name}.js`, `${name}.d.ts`]),
  ].map((file) => `dist/${file}`);
  const texts = ['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json', ...linksOf('README.md')];
  const wanted = new Set([...texts, ...built, ...entryFiles()]);
  for (const file of packed) {
    const [, module, kind] = file.match(/^dist\/(.+?)(\.js|\.d\.ts)$/) ?? [];
    if (module && existsSync(path('src', `${module}.ts`))) {
      wanted.add(`dist/${module}.js`);
      // Declarations are there as far as an entry reaches them.
      if (kind === '.d.ts') wanted.add(file);
    }
    if (file.startsWith('dist/server/packages/')) wanted.add(file);
  }
  for (const file of wanted) if (!packed.includes(file)) problems.push(`The package lacks ${file}.`);
  for (const file of packed) if (!wanted.has(file)) problems.push(`Nobody needs ${file} in the package.`);
}

/** Where a text leads to, and its pictures: they must come along, since the package's page shows it. */
function linksOf(file) {
  const links = [...readFileSync(path(file), 'utf8').matchAll(/\]\(([^)#]+)\)/g)].map(([, link]) => link);
  return links.filter((link) => !/^https?:/.test(link));
}

/** The files beside package.json by which resolvers that know no `exports` find the entries. */
function entryFiles() {
  return Object.entries(exports)
    .filter(([entry]) => entry !== '.')
    .flatMap(([entry, {types}]) => (types ? [entry, entry.replace(/\.js$/, '.d.ts')] : [entry]))
    .flatMap((entry) => {
      const [start, end] = entry.slice(2).split('*');
      return end === undefined ? [start] : packed.filter((one) => one.startsWith(start) && one.endsWith(end));
    });
}

/** Every compiler of a page reads them all. */
function checkDeclarations() {
  const declarations = packed.filter((file) => file.endsWith('.d.ts'));
  const bytes = declarations.reduce((sum, file) => sum + statSync(path(file)).size, 0);
  if (bytes > 150_000) problems.push(`The declarations are ${bytes} bytes: 150,000 are enough.`);
}

/** A module or a type may name a package only when installing ours brings it along. */
function checkImports() {
  const modules = packed.filter(
    (file) => /\.(js|d\.ts)$/.test(file) && !/^dist\/(treatment-elements|script\/.+)\.js$/.test(file),
  );
  for (const file of modules) {
    const {importedFiles} = typescript.preProcessFile(readFileSync(path(file), 'utf8'));
    // Only the command runs in Node alone.
    const own = /^dist\/(server\/)?cli\b/.test(file) ? /^(\.|node:)/ : /^\./;
    const named = importedFiles.map(({fileName}) => fileName).filter((source) => !own.test(source));
    const packages = named.map((source) => source.match(/^(@[^/]+\/)?[^/]+/)[0]);
    for (const packageName of new Set(packages)) {
      if (!dependencies[packageName] && !isTypesFor(packageName, file))
        problems.push(`${file} imports "${packageName}", which is not a dependency.`);
    }
  }
}

/** `dist/solid.d.ts` may name "solid-js". */
function isTypesFor(packageName, file) {
  return frameworks.some((name) => file === `dist/${name}.d.ts` && packageName.startsWith(name));
}

/** Puts the package where a page of this folder finds it. */
async function install() {
  const installed = join(folder, 'node_modules', name);
  mkdirSync(installed, {recursive: true});
  await check(`tar -xzf "${tarball}" --strip-components=1 -C "${installed}"`);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
}

/**
 * The strictest TypeScript page that imports every entry compiles, with the package's own types checked as well. What needs a
 * framework is compiled with it, in test/e2e/consumers.
 */
async function checkTypes() {
  const use = "document.createElement('treatment-guide').src;";
  const entries = importsOfEntries().filter(
    (line) => !frameworks.some((name) => line.includes(`/${name}.js'`)),
  );
  writeFileSync(join(folder, 'page.ts'), [...entries, use].join('\n'));
  const options =
    '--ignoreConfig --noEmit --strict --skipLibCheck false --target es2022 --lib es2022,dom,dom.iterable';
  for (const module of ['nodenext', 'preserve']) {
    await check(`tsc ${options} --module ${module} "${join(folder, 'page.ts')}"`);
  }
}

/** Frameworks that prerender import the modules on a server first, where there is no document. */
async function checkOnServer() {
  writeFileSync(join(folder, 'server.js'), importsOfEntries().join('\n'));
  await check(`node "${join(folder, 'server.js')}"`);
}

function importsOfEntries() {
  const entries = Object.keys(exports).filter((entry) => exports[entry].types);
  return entries.map((entry) => `import '${entry.replace('.', name)}';`);
}
