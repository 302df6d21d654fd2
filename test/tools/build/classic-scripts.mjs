import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {languages, path, root, version} from '../project.mjs';
import {collapseTemplates} from './collapse-templates.mjs';
import {elementNames, readElements} from './elements.mjs';
import {writeFiles} from './files.mjs';
import {neverSilent, withPageNames} from './page-names.mjs';
import {plainScript} from './plain-script.mjs';

/**
 * Writes the classic script with everything inside; one for each element, which brings what that one shows; and each language:
 * one file for every page, a script and a module at once.
 *
 * @returns {Promise<string[]>} the files that are inside of them
 */
export async function buildClassicScripts() {
  const about = `treatment-elements ${version}`;
  const includes =
    'MIT. Includes Lit, BSD-3-Clause, Google LLC, and Valibot, MIT, Fabian Hiller: see THIRD-PARTY-NOTICES.txt.';
  const sentence = await sentenceForNothing();
  const script = (code, tags) =>
    neverSilent(startingOnce(withPageNames(code), tags), showing(tags), sentence);

  const all = await bundle('script.ts');
  await writeFiles({
    'treatment-elements.js': await plainScript(script(all.code, allTags()), `${about} | ${includes}`),
  });

  for (const name of await elementNames()) {
    const {code} = await bundle(`script/${name}.ts`, [elementScripts()]);
    const tags = [`treatment-${name}`, 'treatment-guide'];
    await writeFiles({
      [`script/${name}.js`]: await plainScript(script(code, tags), `${about}, ${tags[0]} | ${includes}`),
    });
  }
  const rest = await bundle('script-content-files.ts', [], 'es');
  await writeFiles({
    [`script/${restName}`]: await plainScript(rest.code, `${about}, content files | ${includes}`, 'esm'),
  });

  for (const tag of languages) {
    const {code} = await bundle(`${tag}.ts`);
    await writeFiles({
      [`locales/${tag}.js`]: await plainScript(withPageNames(code), `${about}, language ${tag} | MIT`),
      [`locales/${tag}.d.ts`]: 'export {};\n',
    });
  }
  return [...Object.keys(all.modules), ...Object.keys(rest.modules)];
}

const restName = 'content-files.js';

/**
 * Vite plugin: the scripts of single elements, which are the modules of the same names with what every classic script does. What
 * those load by `import()` comes from the file beside them, which a classic script finds by its own address.
 */
const elementScripts = () => ({
  name: 'element-scripts',
  enforce: 'pre',
  resolveId(id, _, {kind}) {
    if (kind === 'dynamic-import') return {id: `./${restName}`, external: true};
    return nameOf(id) && id;
  },
  load(id) {
    const name = nameOf(id);
    return name && `import '../${name}.js';\nimport '../script-start.js';\n`;
  },
});

const nameOf = (id) => /\/src\/script\/([a-z-]+)\.ts$/.exec(id)?.[1];

const allTags = () => readElements().map(({tagName}) => tagName);

/** Whatever stands for an element that shows something. */
const showing = (tags) =>
  tags
    .filter((tag) => tag !== 'treatment-guide')
    .map((tag) => `${tag}, [data-treatment-element="${tag.replace('treatment-', '')}"]`)
    .join(', ');

/** What readers get where nothing can be shown. */
async function sentenceForNothing() {
  const module = (...place) => import(pathToFileURL(path('dist', ...place)));
  const {en} = await module('locales', 'en.js');
  const {contactsFor} = await module('content', 'contacts.js');
  return en.seekHelp.nothing(contactsFor(en, {}).phrases.emergency);
}

/**
 * Pages do load a script twice, or all elements and then one of them. The second copy ends here, before Lit in it runs: under a
 * Trusted Types policy a second Lit throws, and no guard inside the modules would come before it.
 */
const startingOnce = (script, tags) => `
  (() => {
    if (${JSON.stringify(tags)}.every((tag) => customElements.get(tag))) {
      const running = globalThis.treatmentElements?.version ?? 'unknown';
      if (running !== '${version}') {
        console.warn('treatment-elements: version ${version} was left out, since version ' + running + ' runs on this page. Load one version only.');
      }
      return;
    }
    ${script}
  })();`;

/** An entry of src/ with all that it imports, as one script. */
async function bundle(entry, plugins = [], format = 'iife') {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {__VERSION__: JSON.stringify(version)},
    plugins: [...plugins, collapseTemplates()],
    build: {
      target: 'es2022',
      write: false,
      lib: {entry: path('src', entry), formats: [format], name: 'treatmentElements'},
    },
  });
  return output[0];
}
