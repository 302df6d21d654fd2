/**
 * The bytes that a page loads: of the classic script and those of single elements, of each language, and of each module bundled and minified, without
 * Lit.
 * `npm run size` prints them, `-- --update` writes them down as the figures to hold to, `-- --check` fails when a file is
 * over its budget, or more than 2 % over the figure that was written down, so that no change adds to it unseen.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';
import {elementNames} from '../build/elements.mjs';
import {languages, path, readJson} from '../project.mjs';

const tolerance = 1.02;
const record = readJson('test', 'tools', 'check', 'size.json');
const modules = ['index', 'guide', ...(await elementNames())];

const scripts = [
  'treatment-elements.js',
  ...[...(await elementNames()), 'content-files'].map((name) => `script/${name}.js`),
  ...languages.map((tag) => `locales/${tag}.js`),
];

const sizes = {};
for (const name of scripts) sizes[name] = measure(readFileSync(path('dist', name)));
for (const name of modules) sizes[`${name}.js`] = measure(await bundle(path('dist', `${name}.js`)));

const problems = Object.entries(sizes).flatMap(([file, {brotli}]) => {
  const budget = record.budget[file] ?? Infinity;
  const written = record.sizes[file]?.brotli;
  if (!written) return `${file} has no figure yet: npm run size -- --update`;
  if (brotli > budget) return `${file} is ${brotli} bytes in brotli, and its budget is ${budget}.`;
  if (brotli <= written * tolerance) return [];
  return `${file} grew from ${written} to ${brotli} bytes in brotli. If that is worth it: npm run size -- --update`;
});

console.table(sizes);
if (process.argv.includes('--update')) {
  writeFileSync(
    path('test', 'tools', 'check', 'size.json'),
    `${JSON.stringify({...record, sizes}, null, 2)}\n`,
  );
} else if (process.argv.includes('--check') && problems.length) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
}

function measure(code) {
  return {raw: code.length, gzip: gzipSync(code, {level: 9}).length, brotli: brotliCompressSync(code).length};
}

/**
 * What a page with its own copy of Lit adds when it imports this module. What comes by `import()` is not counted: only a
 * page with a clinic's file loads it.
 */
async function bundle(entry) {
  const [{output}] = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: {entry, formats: ['es']},
      rolldownOptions: {external: /^@?lit/, output: {minify: true}},
    },
  });
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set();
  const load = (name) => {
    const chunk = chunks.get(name);
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    chunk.imports.forEach(load);
  };
  load(output.find(({isEntry}) => isEntry).fileName);
  return Buffer.from([...loaded].map(({code}) => code).join(''));
}
