import {helpRegions} from '../../../src/content/help-lines.js';
import {en} from '../../../src/locales/en.js';
import {es} from '../../../src/locales/es.js';
import {routeRows} from '../../../src/locales/vocabulary.js';
import {groupings} from '../../../src/outline/group-effects.js';
import {ketamine} from '../../../src/classes.js';
import {apiOf, type Field} from '../../api.js';
import {ownName} from '../shared/own-name.js';

/** One of the values that an attribute can have. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** An attribute of a tag, and the field that it is set by. */
export interface Option {
  readonly attribute: string;
  /** Its name in scripts, in Vue and in WordPress's blocks. */
  readonly property: string;
  readonly kind: 'boolean' | 'number' | 'choice' | 'ids' | 'date' | 'text';
  readonly help: string;
  /** For `choice`, `ids` and `number`. */
  readonly choices: readonly Choice[];
  /** What the element does without it. */
  readonly initial: string;
}

/** The languages that there are, each by its own name. English is what a page has without a word about it. */
export const languages: readonly Choice[] = [en, es].map(({lang}) => ({
  value: lang === 'en' ? '' : lang,
  label: ownName(lang),
}));

/** The attributes of a tag, as custom-elements.json has them: a new one is here by itself. */
export function optionsOf(tag: string): readonly Option[] {
  return known(tag, () =>
    (apiOf(tag).members ?? []).filter(({attribute}) => attribute).map((field) => option(field)),
  );
}

const kept = new Map<string, readonly Option[]>();

function known(tag: string, read: () => readonly Option[]) {
  const options = kept.get(tag) ?? read();
  kept.set(tag, options);
  return options;
}

function option({attribute = '', name, type, description, default: initial = ''}: Field): Option {
  const ids = idsOf[attribute];
  const choices = ids ?? choicesOf(attribute, type?.text ?? '', description);
  return {
    attribute,
    property: name,
    kind: ids ? 'ids' : kindOf(attribute, type?.text ?? '', choices),
    help: description.replace(/\s+/g, ' '),
    choices,
    initial: initial.replaceAll("'", ''),
  };
}

function kindOf(attribute: string, type: string, choices: readonly Choice[]): Option['kind'] {
  if (type === 'boolean' || type === 'number') return type;
  if (choices.length > 0) return 'choice';
  // The next review may be a month as well.
  return attribute.endsWith('-on') ? 'date' : 'text';
}

function choicesOf(attribute: string, type: string, description: string): readonly Choice[] {
  const [, first, last] = /\b(\d) to (\d)\b/.exec(description) ?? [];
  if (type === 'number') return numbers(Number(first ?? 1), Number(last ?? 6));
  return wordsOf[attribute] ?? [...type.matchAll(/'([^']*)'/g)].map(([, word]) => plain(word!));
}

const numbers = (first: number, last: number) =>
  Array.from({length: last - first + 1}, (_, index) => plain(String(first + index)));
const plain = (value: string): Choice => ({value, label: value});

const {facts, words} = ketamine;
const english = words['en']!;
const routes = facts.routes!.routes.map(({id}) => ({value: id, label: english.routes!.routes[id]!.name}));

/** What an attribute lists as ids, under the names that readers see. */
const idsOf: Readonly<Record<string, readonly Choice[]>> = {
  routes,
  'offered-routes': routes,
  rows: routeRows.map((row) => ({value: row, label: en.routes.rows[row]})),
  phases: ['before', 'during', 'after', 'later'].map(plain),
};

/** The words that an attribute allows, where its type does not name them. */
const wordsOf: Readonly<Record<string, readonly Choice[]>> = {
  'group-by': groupings.map(plain),
  condition: facts.relief!.conditions.map(({id}) => ({
    value: id,
    label: english.relief!.conditions[id]!.name,
  })),
  region: helpRegions.map((code) => ({value: code, label: regionName(code)})),
};

function regionName(code: string) {
  return code === 'EU' ? 'European Union' : (new Intl.DisplayNames('en', {type: 'region'}).of(code) ?? code);
}

/** "heading-level" as "Heading level". */
export const sentence = (name: string): string =>
  name[0]!.toUpperCase() +
  name
    .slice(1)
    .replaceAll('-', ' ')
    .replace(/\burl\b/, 'address');

/** What is wrong with a text as the value of an attribute; nothing where it can be taken. */
export function optionFault({kind, choices}: Option, text: string): string | undefined {
  const values = choices.map(({value}) => value);
  const isListed = (value: string) => values.includes(value);
  if (text.length > 2000) return 'expected 2,000 characters at most';
  // eslint-disable-next-line no-control-regex -- a text of one line has none of these.
  if (/[\u0000-\u001f\u007f\ufffd]/.test(text)) return 'expected a text of one line, without broken letters';
  if (kind === 'boolean') return text === '' ? undefined : 'expected no value: it is there or not';
  if (kind === 'choice' || kind === 'number')
    return isListed(text) ? undefined : `expected one of ${values.join(', ')}`;
  const isGood = kind !== 'ids' || text.split(' ').every(isListed);
  return isGood ? undefined : `expected ids out of ${values.join(', ')}, with a space between them`;
}
