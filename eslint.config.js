import js from '@eslint/js';
import prettier from 'eslint-config-prettier/flat';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import {layersRule} from './test/tools/check/layers.mjs';

/** What only a browser has: `src/content` works on a server too. */
const domGlobals = Object.keys(globals.browser).filter((name) => !(name in globals['shared-node-browser']));

const elementBaseClasses = ['LitElement', 'TreatmentElement', 'FormElement'];

export default defineConfig(
  // What the build writes, beside package.json too. And what names a framework: that is compiled where the framework is
  // installed, in test/e2e/consumers, by its own tool.
  {
    ignores: [
      ...['dist/', '*.js', '!eslint.config.js', '*.d.ts', 'locales/', 'storybook-static/', 'coverage/'],
      ...['src/*.d.ts', 'test/e2e/consumers/apps/'],
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {files: ['**/*.{js,mjs}'], languageOptions: {globals: globals.node}},
  // Scripts of the demo page and of WordPress's editor, and functions that run inside the browser that a script drives.
  {
    files: [
      'src/wordpress/**',
      'stories/demo/**',
      'test/{bench,e2e,fuzz,stories}/**',
      'test/tools/wordpress/*.mjs',
      'test/tools/build/page-names.mjs',
    ],
    languageOptions: {globals: globals.browser},
  },
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.recommendedTypeChecked,
      lit['flat/recommended'],
      wc['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    // Without these names the rules for custom elements pass over ours.
    settings: {wc: {elementBaseClasses}, lit: {elementBaseClasses}},
    languageOptions: {
      globals: globals.browser,
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // What a signature of someone else's asks for, and we do not.
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A list without its bullets is no list to WebKit, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      // Where buttons stand together their presses are listened for around them: a key presses a button too.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit/attribute-names': ['error', {convention: 'kebab'}],
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      // Redeclaring `lang` or `title` as a Lit property loses the browser's own reflection and `:lang()`.
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {project: {rules: {layers: layersRule}}},
    rules: {'project/layers': 'error', 'no-console': ['error', {allow: ['warn', 'error']}]},
  },
  {
    files: ['src/outline/**', 'src/content/**', 'src/locales/**', 'src/treatments/**'],
    rules: {'no-restricted-globals': ['error', ...domGlobals]},
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are expressions, and their types are promises.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      // Of those, one is a promise: nobody would hear that it failed.
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await this assertion: it ends later.',
        },
      ],
    },
  },
  // Without a seed a test says something else of the same commit each time.
  {
    files: ['test/**/*.ts'],
    ignores: ['test/fast-check.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {name: 'fast-check', message: 'Import it from test/fast-check.ts, which names the seed.'},
      ],
    },
  },
  prettier,
);
