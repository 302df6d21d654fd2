import {pathToFileURL} from 'node:url';
import {build} from 'vite';
import {languages, path, root, version} from '../project.mjs';
import {collapseTemplates} from './collapse-templates.mjs';
import {readElements} from './elements.mjs';
import {writeFiles} from './files.mjs';
import {neverSilent, withPageNames} from './page-names.mjs';
import {plainScript} from './plain-script.mjs';

/**
 * Writes the classic script with everything inside, and each language: one file for every page, a script and a module at once.
 *
 * @returns {Promise<string[]>} the files that are inside of them
 */
export async function buildClassicScripts() {
  const about = `treatment-elements ${version}`;
  const script = await bundle('script.ts');
  await writeFiles({
    'treatment-elements.js': await plainScript(
      neverSilent(startingOnce(withPageNames(script.code)), showing(), await sentenceForNothing()),
      `${about} | MIT. Includes Lit, BSD-3-Clause, Google LLC, and Valibot, MIT, Fabian Hiller: see THIRD-PARTY-NOTICES.txt.`,
    ),
  });
  for (const tag of languages) {
    const {code} = await bundle(`${tag}.ts`);
    await writeFiles({
      [`locales/${tag}.js`]: await plainScript(withPageNames(code), `${about}, language ${tag} | MIT`),
      [`locales/${tag}.d.ts`]: 'export {};\n',
    });
  }
  return Object.keys(script.modules);
}

/** Whatever stands for an element that shows something. */
const showing = () =>
  readElements()
    .map(({tagName}) => tagName)
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
 * Pages do load the script twice. The second copy ends here, before Lit in it runs: under a Trusted Types policy a second
 * Lit throws, and no guard inside the modules would come before it.
 */
const startingOnce = (script) => `
  (() => {
    if (${JSON.stringify(readElements().map(({tagName}) => tagName))}.every((tag) => customElements.get(tag))) {
      const running = globalThis.treatmentElements?.version ?? 'unknown';
      if (running !== '${version}') {
        console.warn('treatment-elements: version ${version} was left out, since version ' + running + ' runs on this page. Load one version only.');
      }
      return;
    }
    ${script}
  })();`;

/** An entry of src/ with all that it imports, as one script. */
async function bundle(entry) {
  const [{output}] = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {__VERSION__: JSON.stringify(version)},
    plugins: [collapseTemplates()],
    build: {
      target: 'es2022',
      write: false,
      lib: {entry: path('src', entry), formats: ['iife'], name: 'treatmentElements'},
    },
  });
  return output[0];
}
