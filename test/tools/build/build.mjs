/**
 * Builds dist/: a module per source file, the classic script, the languages, the JSON Schema of content files, the style
 * sheets of prerendered pages, types for frameworks, data for editors, and the hashes of all that pages load.
 * `npm run build`
 */
import {copyFile, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {collapseModule} from './collapse-templates.mjs';
import {contentSchema} from './content-schema.mjs';
import {languages, path, root, run, version} from '../project.mjs';
import {buildWordPressZip} from '../wordpress/zip.mjs';

await rm(path('dist'), {recursive: true, force: true});

// Modules stay as the compiler writes them but for the templates: bundling Lit once, and minifying, is the page's business.
const compiled = await run('tsc --project test/tools/build/tsconfig.build.json', {show: true});
if (compiled.code) process.exit(compiled.code);

for (const file of await readdir(path('dist'), {recursive: true})) {
  // The compiler cannot write the version in, as Vite does below.
  if (file === 'version.js')
    await rewrite(file, (code) => code.replace('__VERSION__', JSON.stringify(version)));
  // Where it names a type by itself, it takes Lit's inner package, which a page with strict modules cannot reach.
  if (file.endsWith('.d.ts'))
    await rewrite(file, (code) => code.replaceAll('import("lit-html', 'import("lit'));
  if (file.endsWith('.js')) await rewrite(file, collapseModule);
}

await build({root, configFile: path('vite.config.ts'), logLevel: 'warn'});
// The end of line: optimizers put files behind each other, and the last line is a comment.
await rewrite('treatment-elements.js', (code) => `${code}\n`);
for (const tag of languages) await buildLanguage(tag);

const {contentFile} = await import(pathToFileURL(path('dist', 'content', 'schema.js')));
await writeFile(path('dist', 'content.schema.json'), JSON.stringify(contentSchema(contentFile)));

await buildStyleSheets();

for (const name of ['types', 'editor-data', 'sri']) await import(`./${name}.mjs`);

const {renderToPlainHtml} = await import(pathToFileURL(path('dist', 'ssr.js')));
await buildWordPressZip(renderToPlainHtml);

/**
 * The styles of each element as a file, for prerendered pages whose content security policy allows no others, and what
 * pages that are not prerendered show until the script has come.
 */
async function buildStyleSheets() {
  await import(pathToFileURL(path('dist', 'index.js')));
  await mkdir(path('dist', 'css'));
  for (const name of ['side-effects', 'contraindications', 'routes', 'relief-duration']) {
    const {elementStyles} = globalThis.customElements.get(`treatment-${name}`);
    await writeFile(path('dist', 'css', `${name}.css`), elementStyles.map(({cssText}) => cssText).join(''));
  }
  await copyFile(path('src', 'styles', 'undefined.css'), path('dist', 'undefined.css'));
}

/**
 * A language is one file for every page: it has no import and no export, so that it runs as a classic script and as a module.
 */
async function buildLanguage(tag) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: path('dist', 'locales'),
      emptyOutDir: false,
      lib: {
        entry: path('src', `${tag}.ts`),
        formats: ['iife'],
        name: 'language',
        fileName: () => `${tag}.js`,
      },
      rolldownOptions: {output: {postBanner: `/*! treatment-elements ${version}, language ${tag} | MIT */`}},
    },
  });
  await writeFile(path('dist', 'locales', `${tag}.d.ts`), 'export {};\n');
}

async function rewrite(file, change) {
  const code = await readFile(path('dist', file), 'utf8');
  await writeFile(path('dist', file), change(code));
}
