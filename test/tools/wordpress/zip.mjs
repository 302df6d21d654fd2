/**
 * Builds dist/wordpress/treatment-elements.zip, the plugin that WordPress installs: the PHP of src/wordpress, the classic
 * script, and what is made from the elements themselves: the blocks' attributes, the options beside them in the editor,
 * the content as plain HTML, the template for translations. Needs the rest of dist/.
 */
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {strToU8, zipSync} from 'fflate';
import {languages, path, version} from '../project.mjs';
import {elementsData} from './elements-data.mjs';
import {phpValue} from './php-value.mjs';
import {translationTemplate} from './translation-template.mjs';

/** Every build of the same source gives the same bytes: a zip cannot hold an earlier day than this one. */
const builtOn = new Date(1980, 0, 1);

/** @param {(tag: string) => string | Promise<string>} renderToPlainHtml from dist/ssr.js */
export async function buildWordPressZip(renderToPlainHtml) {
  const files = {...pluginFiles(), ...(await generatedFiles(renderToPlainHtml))};
  files['languages/treatment-elements.pot'] = translationTemplate(files, version);

  const entries = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  const zipped = Object.fromEntries(
    entries.map(([name, content]) => [
      `treatment-elements/${name}`,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
  mkdirSync(path('dist', 'wordpress'), {recursive: true});
  writeFileSync(
    path('dist', 'wordpress', 'treatment-elements.zip'),
    zipSync(zipped, {level: 9, mtime: builtOn}),
  );
}

/** The plugin as it is written, with the version in it, and what it takes from the project. */
function pluginFiles() {
  const source = path('src', 'wordpress');
  const names = readdirSync(source, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(source.length + 1)
        .replaceAll('\\', '/'),
    );
  const written = names.map((name) => [
    name,
    readFileSync(join(source, name), 'utf8').replaceAll('{{version}}', version),
  ]);
  return {
    ...Object.fromEntries(written),
    'treatment-elements.js': readFileSync(path('dist', 'treatment-elements.js')),
    ...Object.fromEntries(
      languages.map((tag) => [`locales/${tag}.js`, readFileSync(path('dist', 'locales', `${tag}.js`))]),
    ),
    'LICENSE.txt': readFileSync(path('LICENSE')),
    'CHANGELOG.md': readFileSync(path('CHANGELOG.md')),
  };
}

async function generatedFiles(renderToPlainHtml) {
  const elements = await elementsData();
  const files = {
    'includes/elements-data.php': phpFile('The elements and their attributes', elements, dataOf),
    'includes/elements-texts.php': phpFile('What people read of the attributes', elements, textsOf),
  };
  for (const [name, element] of Object.entries(elements))
    files[`blocks/${name}/block.json`] = block(name, element);

  for (const tag of languages) await import(pathToFileURL(path('dist', 'locales', `${tag}.js`)));
  files['includes/words.php'] = phpReturn(
    "What stands beside the clinic's own numbers, in the words of the elements: the sentences by language",
    await clinicWords(),
  );
  for (const lang of ['en', ...languages]) {
    for (const name of Object.keys(elements).filter((one) => one !== 'guide')) {
      const html = await renderToPlainHtml(`treatment-${name}`, {lang});
      // On one line: some themes make paragraphs of what WordPress shows, a line at a time.
      files[`content/${lang}/${name}.html`] = html.replace(/\s*\n\s*/g, ' ').trim();
    }
  }
  return files;
}

/** What is known of a block only here: its attributes, which WordPress has to have in types of its own. */
function block(name, {summary, attributes}) {
  const written = JSON.parse(readFileSync(path('src', 'wordpress', 'blocks', name, 'block.json'), 'utf8'));
  const types = Object.values(attributes).map(({property, type, default: usual, values}) => [
    property,
    {type, default: usual, ...(values && {enum: values})},
  ]);
  // What the blocks inside a guide know it by.
  if (name === 'guide') types.push(['isGuide', {type: 'boolean', default: true}]);
  const made = {...written, version, description: summary, attributes: Object.fromEntries(types)};
  return `${JSON.stringify(made, null, 2)}\n`;
}

const dataOf = ({property, type, default: usual, values, choices}) => ({
  property,
  type,
  default: usual,
  ...(values && {values}),
  ...(choices && {ids: Object.keys(choices)}),
});

const textsOf = ({label, help, choices, names}) => ({
  label,
  help,
  ...(choices && {choices}),
  ...(names && {names}),
});

/** What stands beside the clinic's own numbers in plain HTML. Needs the languages to be loaded. */
async function clinicWords() {
  const {en} = await import(pathToFileURL(path('dist', 'locales', 'en.js')));
  const known = [en, ...globalThis.treatmentElements.languages.map(({messages}) => messages)];
  return Object.fromEntries(
    known.map(({lang, seekHelp}) => [
      lang,
      {
        emergency: seekHelp.inEmergency('%s'),
        crisis: `${seekHelp.crisis('%s')}.`,
        clinic: `${seekHelp.callClinic('%1$s', '%2$s')}.`,
      },
    ]),
  );
}

/** A PHP file that returns something of each attribute. elements.php says what is in it. */
function phpFile(title, elements, partOf) {
  const parts = Object.entries(elements).map(([name, {attributes}]) => {
    const entries = Object.entries(attributes).map(([attribute, one]) => [attribute, partOf(one)]);
    return [name, {attributes: Object.fromEntries(entries)}];
  });
  return phpReturn(`${title}, from the elements' own description`, Object.fromEntries(parts));
}

const phpReturn = (title, value) => `<?php
/**
 * ${title}. Made by the build.
 *
 * @package TreatmentElements
 */

namespace TreatmentElements;

return ${phpValue(value)};
`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {renderToPlainHtml} = await import(pathToFileURL(path('dist', 'ssr.js')));
  await buildWordPressZip(renderToPlainHtml);
}
