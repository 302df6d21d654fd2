import {pathToFileURL} from 'node:url';
import {allowedWords, elementNames, readElements} from '../build/elements.mjs';
import {languages, path} from '../project.mjs';
import {Translated} from './php-value.mjs';

/** The least and the most that a number can be. */
const ranges = {'heading-level': [1, 6]};

/**
 * The elements by name, the guide first, then as the editor puts them into a guide, and their attributes, from custom-elements.json: what each block's attributes are, and what stands
 * beside them in the editor.
 */
export async function elementsData() {
  const allowed = allowedWords();
  const choices = await idChoices();

  const entries = readElements().map(({tagName, name: className, summary, attributes}) => [
    tagName.replace('treatment-', ''),
    {
      summary,
      attributes: {
        ...Object.fromEntries(
          attributes.map((attribute) => [
            attribute.name,
            describe(attribute, allowed(className, attribute.fieldName), choices[attribute.name]),
          ]),
        ),
        lang,
      },
    },
  ]);
  const byName = Object.fromEntries(entries);
  return Object.fromEntries(['guide', ...(await elementNames())].map((name) => [name, byName[name]]));
}

/** A language as those who speak it write it at the start of a line: "Español". */
function ownName(tag) {
  const name = new Intl.DisplayNames(tag, {type: 'language'}).of(tag);
  return name[0].toLocaleUpperCase(tag) + name.slice(1);
}

/** Every tag of a page may have a language, and so the elements' own description does not name it. */
const lang = {
  property: 'lang',
  type: 'string',
  default: '',
  values: ['', 'en', ...languages],
  names: Object.fromEntries([
    ['', new Translated('As the page')],
    ...['en', ...languages].map((tag) => [tag, ownName(tag)]),
  ]),
  label: new Translated('Language'),
  help: new Translated('Language of the text, where it is not that of the page.'),
};

function describe({name, fieldName, type, default: usual, description}, words, choices) {
  const values = words ?? (ranges[name] && numbers(...ranges[name]));
  return {
    property: fieldName,
    type: {boolean: 'boolean', number: 'integer'}[type.text] ?? 'string',
    default: JSON.parse(usual.replaceAll("'", '"')),
    label: new Translated(sentence(name)),
    help: new Translated(description.replaceAll('`', '').replace(/\s+/g, ' ')),
    ...(values && {values}),
    ...(choices && {choices}),
  };
}

const numbers = (first, last) => Array.from({length: last - first + 1}, (_, index) => first + index);

/** "heading-level" as "Heading level". */
const sentence = (name) => name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The ids that an attribute can list, with the name that a reader sees. */
async function idChoices() {
  const load = (file) => import(pathToFileURL(path('dist', file)));
  const [{ketamine}, {en}, {routeRows}] = await Promise.all(
    ['treatments/ketamine/index.js', 'locales/en.js', 'locales/vocabulary.js'].map(load),
  );
  const named = (ids, name) => Object.fromEntries(ids.map((id) => [id, new Translated(name(id))]));
  const {facts, words} = ketamine;
  const routes = named(
    facts.routes.routes.map(({id}) => id),
    (id) => words.en.routes.routes[id].name,
  );
  return {routes, 'offered-routes': routes, rows: named(routeRows, (row) => en.routes.rows[row])};
}
