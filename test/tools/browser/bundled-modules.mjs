import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const prefix = '/__bundled__/';

/**
 * Plugin for web-test-runner: gives tests the packages that a browser cannot load as they are, because there is CommonJS
 * inside. Each is bundled into one ES module when a test first imports it.
 */
export function bundledModulesPlugin(names) {
  const bundles = new Map();
  return {
    name: 'bundled-modules',
    resolveImport: ({source}) => (names.includes(source) ? `${prefix}${source}.js` : undefined),
    async serve({path}) {
      if (!path.startsWith(prefix)) return;
      if (!bundles.has(path)) bundles.set(path, bundle(path.slice(prefix.length, -'.js'.length)));
      return {body: await bundles.get(path), type: 'js'};
    },
  };
}

async function bundle(name) {
  const entry = fileURLToPath(import.meta.resolve(name));
  const [{output}] = await build({
    configFile: false,
    logLevel: 'error',
    build: {write: false, minify: false, lib: {entry, formats: ['es']}},
  });
  return output[0].code;
}
