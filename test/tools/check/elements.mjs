/**
 * What each element of the one list (src/content/elements.ts) has to have elsewhere, in files that no build can write for
 * it. `node test/tools/check/elements.mjs` names what is missing; the check of the package asks too. Needs dist/.
 */
import {existsSync, readFileSync} from 'node:fs';
import {elementNames, readElements} from '../build/elements.mjs';
import {isMain, path, readJson} from '../project.mjs';

const read = (...file) => readFileSync(path(...file), 'utf8');

/** Each thing that is missing, in a line that says what to write where. */
export async function missingOfElements() {
  const names = await elementNames();
  const elements = readElements();
  const listed = new Set(['guide', ...names].map((name) => `treatment-${name}`));
  return [
    ...elements
      .filter(({tagName}) => !listed.has(tagName))
      .map(({tagName}) => `src/content/elements.ts lacks <${tagName}>, which has a class with that @tag.`),
    ...names.flatMap((name) => missingOf(name, elements)),
  ];
}

function missingOf(name, elements) {
  const {exports, sideEffects} = readJson('package.json');
  const tag = `treatment-${name}`;
  const element = elements.find(({tagName}) => tagName === tag);
  const wanted = {
    [`a class with "@tag ${tag}" in src/elements`]: element,
    [`src/${name}.ts, which registers it`]: existsSync(path('src', `${name}.ts`)),
    [`"import './${name}.js'" in src/index.ts`]: read('src', 'index.ts').includes(`'./${name}.js'`),
    [`its class in src/classes.ts`]: !element || read('src', 'classes.ts').includes(element.name),
    [`"./${name}.js" in the exports of package.json`]:
      exports[`./${name}.js`]?.types === `./dist/${name}.d.ts` &&
      exports[`./${name}.js`].default === `./dist/${name}.js`,
    [`"./dist/${name}.js" and "./${name}.js" in the sideEffects of package.json`]:
      sideEffects.includes(`./dist/${name}.js`) && sideEffects.includes(`./${name}.js`),
    [`title, icon and keywords in src/wordpress/blocks/${name}/block.json`]: existsSync(
      path('src', 'wordpress', 'blocks', name, 'block.json'),
    ),
    [`its examples in test/examples/${name}.ts`]: existsSync(path('test', 'examples', `${name}.ts`)),
    [`its stories in stories/${name}.stories.ts`]: existsSync(path('stories', `${name}.stories.ts`)),
    [`its page in stories/${name}.mdx`]: existsSync(path('stories', `${name}.mdx`)),
    [`its line in README.md`]: read('README.md').includes(`| \`<${tag}>\``),
  };
  return Object.entries(wanted).flatMap(([what, isThere]) => (isThere ? [] : `<${tag}> lacks ${what}.`));
}

if (isMain(import.meta)) {
  const missing = await missingOfElements();
  if (missing.length) {
    console.error(missing.join('\n'));
    process.exitCode = 1;
  }
}
