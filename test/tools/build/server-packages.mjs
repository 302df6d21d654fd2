import {build} from 'esbuild';
import {readFile, writeFile} from 'node:fs/promises';
import {dirname, relative} from 'node:path/posix';
import typescript from 'typescript';
import {path, readJson, version} from '../project.mjs';
import {filesOfDist} from './files.mjs';
import {asciiCode} from './plain-script.mjs';

const options = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  charset: 'ascii',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

/**
 * Puts what only a server needs of other packages into dist/server/packages/, so that who uses the elements in a browser
 * installs none of it, and who prerenders installs nothing more. What is a dependency of ours stays one: there must be one Lit.
 *
 * @returns {Promise<string[]>} the files that are inside
 */
export async function bundleServerPackages() {
  const {dependencies} = readJson('package.json');
  const isOurs = (name) =>
    Object.keys(dependencies).some((one) => name === one || name.startsWith(`${one}/`));
  const importsOf = new Map();
  for (const file of await filesOfDist()) {
    if (!/^(server\/.*|ssr|cli)\.js$/.test(file)) continue;
    const {importedFiles} = typescript.preProcessFile(await readFile(path('dist', file), 'utf8'));
    const foreign = importedFiles.map(({fileName}) => fileName).filter((name) => !/^(\.|node:)/.test(name));
    importsOf.set(
      file,
      foreign.filter((name) => !isOurs(name)),
    );
  }

  const names = [...new Set([...importsOf.values()].flat())];
  const {metafile} = await build({
    ...options,
    entryPoints: Object.fromEntries(names.map((name) => [fileName(name), name])),
    outdir: path('dist', 'server', 'packages'),
    splitting: true,
    chunkNames: 'shared-[hash]',
    banner: {js: '/*! Parts of other packages: see THIRD-PARTY-NOTICES.txt. */'},
    // Lit's parts are one thing, by whichever name they are asked for.
    external: ['lit', 'lit-html', 'lit-element', '@lit/*', ...Object.keys(dependencies)],
  });
  // esbuild leaves the letters in patterns as they are.
  for (const file of Object.keys(metafile.outputs))
    await writeFile(file, asciiCode(await readFile(file, 'utf8')));
  for (const [file, foreign] of importsOf) {
    let code = await readFile(path('dist', file), 'utf8');
    for (const name of foreign) {
      const from = relative(dirname(file), `server/packages/${fileName(name)}.js`);
      code = code.replaceAll(`'${name}'`, `'${from.startsWith('.') ? from : `./${from}`}'`);
    }
    await writeFile(path('dist', file), code);
  }
  return Object.keys(metafile.inputs);
}

const fileName = (name) => name.replace(/^@/, '').replace(/\.js$/, '').replaceAll('/', '-');

/**
 * Writes dist/ssr.worker.js: the same as dist/ssr.js in one file that imports nothing, for places that are neither Node nor a
 * browser. Bundlers for these take the parts of Lit that want a document; here those for servers are in already.
 *
 * @returns {Promise<string[]>} the files that are inside
 */
export async function bundleForWorkers() {
  const {metafile} = await build({
    ...options,
    entryPoints: [path('dist', 'ssr.js')],
    outfile: path('dist', 'ssr.worker.js'),
    minify: true,
    conditions: ['node'],
    banner: {
      js: `/*! treatment-elements ${version} | MIT. Parts of other packages: see THIRD-PARTY-NOTICES.txt. */`,
    },
    // The one for Node wants Node's Buffer; the other has what both do.
    alias: {'@lit-labs/ssr-client': path('node_modules', '@lit-labs', 'ssr-client')},
  });
  return Object.keys(metafile.inputs);
}
