import {defineConfig} from 'vite';
import project from './package.json' with {type: 'json'};
import {collapseTemplates} from './test/tools/build/collapse-templates.mjs';

const {version} = project;

const tags = [
  'treatment-guide',
  'treatment-side-effects',
  'treatment-contraindications',
  'treatment-routes',
  'treatment-relief-duration',
];

/**
 * Pages do load the script twice. The second copy ends here, before Lit in it runs: under a Trusted Types policy a second
 * Lit throws, and no guard inside the modules would come before it.
 */
const skipSecondCopy = `
  if (${JSON.stringify(tags)}.every((tag) => customElements.get(tag))) {
    const running = globalThis.treatmentElements?.version ?? 'unknown';
    if (running !== '${version}') {
      console.warn('treatment-elements: version ${version} was left out, since version ' + running + ' runs on this page. Load one version only.');
    }
    return;
  }
`;

/** Builds the classic script. The modules of the package come from the TypeScript compiler alone: see test/tools/build/build.mjs. */
export default defineConfig({
  define: {__VERSION__: JSON.stringify(version)},
  plugins: [collapseTemplates()],
  build: {
    target: 'es2022',
    emptyOutDir: false,
    sourcemap: true,
    lib: {
      entry: 'src/script.ts',
      formats: ['iife'],
      name: 'treatmentElementsScript',
      fileName: () => 'treatment-elements.js',
    },
    rolldownOptions: {
      output: {
        intro: skipSecondCopy,
        // The semicolon: optimizers put files behind each other, and the one before ours may end without its own.
        postBanner: `;/*! treatment-elements ${version} | MIT. Includes Lit, BSD-3-Clause, Google LLC, and Valibot, MIT, Fabian Hiller. */`,
      },
    },
  },
});
