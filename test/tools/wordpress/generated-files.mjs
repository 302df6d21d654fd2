/**
 * The files of the plugin that are made from the elements themselves: the blocks' attributes, the options beside them in the
 * editor, the regions, the languages, and the content as plain HTML.
 */
import {readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {languages, path, version} from '../project.mjs';
import {contentData} from './content-data.mjs';
import {elementsData} from './elements-data.mjs';
import {languageData} from './language-data.mjs';
import {phpValue} from './php-value.mjs';
import {plainTexts} from './plain-texts.mjs';
import {regionChoices, regionData} from './region-data.mjs';
import {wpmlConfig} from './wpml-config.mjs';

const load = (...file) => import(pathToFileURL(path('dist', ...file)));

/**
 * @param {(tag: string, options: object) => string} renderToPlainHtml from dist/ssr.js
 * @returns {Promise<Record<string, string>>} by their names
 */
export async function generatedFiles(renderToPlainHtml) {
  const elements = await elementsData();
  const regions = await regionData();
  const allMessages = await messagesOfAll();
  const files = {
    'includes/elements-data.php': phpFile('The elements and their attributes', elements, dataOf),
    'includes/elements-texts.php': phpFile('What people read of the attributes', elements, textsOf),
    'includes/languages-data.php': phpReturn(
      'The languages that there are, and what other tags mean by them',
      languageData(allMessages.map(({lang}) => lang)),
    ),
    'includes/regions-data.php': phpReturn('The regions that a page can name', regions),
    'includes/region-choices.php': phpReturn(
      'The regions to choose from, and what a page says there: by language',
      await byLanguage(allMessages, (messages) => regionChoices(regions, messages)),
    ),
    'includes/words.php': phpReturn(
      "What stands beside the clinic's own number, in the words of the elements: by language",
      await byLanguage(allMessages, wordsOf),
    ),
    'includes/content-data.php': phpReturn(
      'The hash of the content by language, and the version that each hash of a release belongs to',
      await contentData(allMessages.map(({lang}) => lang)),
    ),
    'editor/phone.js': await phoneScript(),
    'wpml-config.xml': wpmlConfig(elements),
  };
  for (const [name, element] of Object.entries(elements))
    files[`blocks/${name}/block.json`] = block(name, element, example(name, Object.keys(elements)));
  return {...files, ...contentFiles(Object.keys(elements), regions, renderToPlainHtml)};
}

/** The interface's words in each language, English first. Loads the languages, also for what renders. */
async function messagesOfAll() {
  const {en} = await load('locales', 'en.js');
  for (const tag of languages) await load('locales', `${tag}.js`);
  return [en, ...globalThis.treatmentElements.languages.map(({messages}) => messages)];
}

async function byLanguage(allMessages, of) {
  return Object.fromEntries(
    await Promise.all(allMessages.map(async (messages) => [messages.lang, await of(messages)])),
  );
}

const wordsOf = ({seekHelp}) => ({clinic: `${seekHelp.callClinic('%1$s', '%2$s')}.`});

/** Each element's plain HTML in each language. */
function contentFiles(names, {known, codes}, renderToPlainHtml) {
  const other = codes.find((code) => !known.includes(code));
  const files = {};
  for (const lang of ['en', ...languages]) {
    for (const name of names.filter((one) => one !== 'guide')) {
      const render = (guide) => renderToPlainHtml(`treatment-${name}`, {lang, guide});
      files[`content/${lang}/${name}.php`] = phpReturn(
        'Plain HTML of an element for every reader: its lines, and which of them make up which text',
        plainTexts(render, {known, other}),
      );
    }
  }
  return files;
}

/** What the elements take for a phone number, for the editor: `treatmentElementsPhone.readPhone()`. */
async function phoneScript() {
  const {outputFiles} = await build({
    entryPoints: [path('dist', 'content', 'phone.js')],
    bundle: true,
    format: 'iife',
    globalName: 'treatmentElementsPhone',
    charset: 'ascii',
    target: 'es2020',
    write: false,
  });
  return outputFiles[0].text;
}

/** What all blocks are alike in. */
const everyBlock = {
  $schema: 'https://schemas.wp.org/trunk/block.json',
  apiVersion: 3,
  category: 'treatment-elements',
  textdomain: 'treatment-elements',
  supports: {
    align: ['wide', 'full'],
    color: {gradients: true},
    html: false,
    spacing: {margin: true, padding: true},
    typography: {fontSize: true, lineHeight: true},
  },
  editorScript: 'treatment-elements-editor',
};

/** What blocks inside a guide know of it. */
const context = ['treatment-elements/guide', 'treatment-elements/lang'];

/** What the inserter shows of a block before it is put in: itself; of the guide, with the first of its elements in it. */
const example = (name, [guide, first]) => ({
  viewportWidth: 640,
  ...(name === guide && {innerBlocks: [{name: `treatment-elements/${first}`}]}),
});

/** A whole block.json: the written one has its title, icon, keywords and variations. WordPress has to have the attributes in types of its own. */
function block(name, {summary, attributes}, shown) {
  const written = JSON.parse(readFileSync(path('src', 'wordpress', 'blocks', name, 'block.json'), 'utf8'));
  const types = Object.values(attributes).map(({property, type, default: usual, values}) => [
    property,
    {type, default: usual, ...(values && {enum: values})},
  ]);
  // What the blocks inside a guide know it by.
  if (name === 'guide') types.push(['isGuide', {type: 'boolean', default: true}]);
  const made = {
    ...everyBlock,
    usesContext: context,
    name: `treatment-elements/${name}`,
    ...written,
    version,
    description: summary,
    attributes: Object.fromEntries(types),
    example: shown,
  };
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

defined( 'ABSPATH' ) || exit;

return ${phpValue(value)};
`;
