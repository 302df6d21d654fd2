/**
 * Begins a new language: `npm run new-locale -- fr`
 *
 * Writes the interface's words, each treatment's words and the entry. Every text stands in `translate('…')`, and the
 * compiler lists those that are left.
 */
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {constantName, localeSkeleton} from './locale-skeleton.mjs';
import {languages, path, run} from '../project.mjs';

const [tag = ''] = process.argv.slice(2);
const treatments = readdirSync(path('src', 'treatments'));

if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/.test(tag))
  fail('Usage: npm run new-locale -- fr (or pt-BR)');
if (Intl.PluralRules.supportedLocalesOf(tag).length === 0)
  fail(`${tag}: Intl knows no such language, so numbers and plurals would be English.`);
if (['en', ...languages].includes(tag)) fail(`There is ${tag} already.`);

const skeletonOf = (file) => localeSkeleton(readFileSync(path(file), 'utf8'), tag);
const files = {
  [`src/${tag}.ts`]: entry(),
};
for (const file of [...englishIn('locales'), ...englishIn('treatments')])
  files[file.replace(/en\.ts$/, `${tag}.ts`)] = skeletonOf(file);

const names = Object.keys(files);
for (const file of names) if (existsSync(path(file))) fail(`There is ${file} already.`);
for (const file of names) writeFileSync(path(file), files[file]);
await run(`prettier --write ${names.join(' ')}`);

console.log(`${names.join('\n')}

Put a text in the place of each translate('…'): npx tsc lists those that are left. CONTRIBUTING.md, "A language", names what
comes next: the line in package.json, below, the tests, the review, and the people who read it.

    "./locales/${tag}.js": {"types": "./dist/locales/${tag}.d.ts", "default": "./dist/locales/${tag}.js"},

Forms by number: ${new Intl.PluralRules(tag).resolvedOptions().pluralCategories.join(', ')}.`);

/** The files of a folder in English: of each section, and the one that brings them together. */
function englishIn(folder) {
  return readdirSync(path('src', folder), {recursive: true})
    .map((file) => `src/${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/en.ts'));
}

function entry() {
  const name = constantName(tag);
  const imports = treatments.map((id) => `import {${name} as ${id}} from './treatments/${id}/${tag}.js';`);
  return `/** Becomes \`dist/locales/${tag}.js\`: one file that is a classic script and a module, before the others or after. */
import {leaveLanguage} from './page/language-files.js';
import {${name} as messages} from './locales/${tag}.js';
${imports.join('\n')}

leaveLanguage({messages, words: {${treatments.join(', ')}}});
`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
