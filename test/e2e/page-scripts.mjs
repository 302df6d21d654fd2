import {build} from 'vite';
import {path} from '../tools/project.mjs';

/** The modules of a file that a bundler made, of which anything is left. */
const modulesOf = ({modules}) =>
  Object.entries(modules)
    .filter(([, {renderedLength}]) => renderedLength > 0)
    .map(([name]) => name.replaceAll('\\', '/'));

/** @typedef {{paths: string[], code: string, modules: string[]}} AtOnce */

/**
 * A page's own scripts, as its bundler makes them with its usual settings: what is asked for only later is a file of its own.
 *
 * @param {Record<string, string>} sources the code of each script, by its name
 * @returns {Promise<{files: Record<string, string>, atOnce: (name: string) => AtOnce, all: string[]}>}
 *   `files` by their paths, such as "/page.js"; `atOnce` is what a page loads that has this script; `all` are the modules of
 *   all files
 */
export async function pageScripts(sources) {
  const entryOf = (name) => path('test', 'e2e', `${name}-of-a-clinic.js`);
  const codes = new Map(Object.entries(sources).map(([name, code]) => [entryOf(name), code]));
  const {output} = await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (codes.has(id) ? id : undefined),
        load: (id) => codes.get(id),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(sources).map((name) => [name, entryOf(name)])),
        output: {entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js'},
        preserveEntrySignatures: 'exports-only',
      },
    },
  });
  const byName = new Map(output.map((chunk) => [chunk.fileName, chunk]));

  function atOnce(name) {
    const chunks = new Set();
    const add = (fileName) => {
      const chunk = byName.get(fileName);
      if (chunks.has(chunk)) return;
      chunks.add(chunk);
      chunk.imports.forEach(add);
    };
    add(`${name}.js`);
    return {
      paths: [...chunks].map(({fileName}) => `/${fileName}`),
      code: [...chunks].map(({code}) => code).join('\n'),
      modules: [...chunks].flatMap(modulesOf),
    };
  }

  return {
    files: Object.fromEntries(output.map(({fileName, code}) => [`/${fileName}`, code])),
    atOnce,
    all: output.flatMap(modulesOf),
  };
}
