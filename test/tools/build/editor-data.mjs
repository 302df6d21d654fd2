/**
 * Writes what editors complete and explain in HTML: dist/vscode.html-custom-data.json for VS Code, and dist/web-types.json for
 * JetBrains. Both are made from custom-elements.json. Needs dist/.
 */
import {writeFile} from 'node:fs/promises';
import {allowedWords, elements} from './elements.mjs';
import {path, readJson, version} from '../project.mjs';

const {name} = readJson('package.json');
const wordsOf = allowedWords();

/** What both say of a thing: its name and what it does, in one line. */
const described = ({name, description}) => ({name, description: description.replace(/\s+/g, ' ')});

/** https://github.com/microsoft/vscode-custom-data */
const vsCode = {
  version: 1.1,
  tags: elements.map((element) => ({
    name: element.tagName,
    description: element.summary,
    attributes: element.attributes.map((attribute) => {
      const words = wordsOf(element.name, attribute.fieldName);
      return {
        ...described(attribute),
        ...(attribute.type.text === 'boolean' && {valueSet: 'v'}),
        ...(words && {values: words.map((word) => ({name: word}))}),
      };
    }),
  })),
};

/** https://github.com/JetBrains/web-types */
const webTypes = {
  $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {html: {elements: elements.map(webType)}},
};

function webType(element) {
  const fields = element.members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const typeOf = (property, {text}) =>
    wordsOf(element.name, property)
      ?.map((word) => `'${word}'`)
      .join(' | ') ?? text;
  return {
    name: element.tagName,
    description: element.summary,
    attributes: element.attributes.map((attribute) => ({
      ...described(attribute),
      default: attribute.default.replaceAll("'", ''),
      value: {type: typeOf(attribute.fieldName, attribute.type)},
    })),
    slots: element.slots.map(described),
    js: {
      properties: fields.map((field) => ({...described(field), type: typeOf(field.name, field.type)})),
      events: element.events.map(described),
    },
    css: {
      parts: (element.cssParts ?? []).map(described),
      properties: (element.cssProperties ?? []).map(described),
    },
  };
}

const write = (file, data) => writeFile(path('dist', file), `${JSON.stringify(data, null, 2)}\n`);
await write('vscode.html-custom-data.json', vsCode);
await write('web-types.json', webTypes);
