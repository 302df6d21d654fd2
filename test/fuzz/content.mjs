/** Content files: whatever they hold is either refused by its path, or shown as it is meant. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import '../../dist/index.js';
import {ContentError, parse} from '../../dist/content/parse.js';
import {resolve} from '../../dist/content/resolve.js';
import {checklist} from '../../dist/content/sections/checklist.js';
import {relief} from '../../dist/content/sections/relief.js';
import {routes} from '../../dist/content/sections/routes.js';
import {sideEffects} from '../../dist/content/sections/side-effects.js';
import {en} from '../../dist/locales/en.js';
import {ketamine} from '../../dist/treatments/ketamine/index.js';
import {anyValue, overridesOf} from './clinic-files.mjs';
import {smallTreatment} from './small-treatment.mjs';

const builtIn = new Map([['ketamine', ketamine]]);
const small = smallTreatment();
const writers = {sideEffects, checklist, routes, relief};

/** The content, or undefined where it is refused: with every fault told, and by nothing but a ContentError. */
function read(input, treatment = ketamine) {
  try {
    return parse(input, {builtIn, treatment});
  } catch (error) {
    assert.ok(error instanceof ContentError, `${error}`);
    assert.ok(error.faults.length > 0);
    for (const {path, expected} of error.faults) {
      assert.equal(typeof path, 'string');
      assert.match(expected, /\S/);
      assert.doesNotMatch(path, /\n/);
    }
    return undefined;
  }
}

const contentOf = (treatment, overrides) => {
  const content = resolve({treatment, messages: en, ...(overrides && {overrides})});
  return Object.fromEntries(Object.entries(writers).map(([name, write]) => [name, content.section(write)]));
};
const base = contentOf(small);
for (const [name, section] of Object.entries(base)) assert.ok(section, `the small treatment has no ${name}`);

/** Calls back with every object and text below a value. */
function visit(value, found, path = '') {
  if (value === null || value === undefined || typeof value === 'function') return;
  found(value, path);
  if (typeof value === 'object')
    for (const key of Object.keys(value)) visit(value[key], found, `${path}.${key}`);
}

/** Holds that what is shown has no hole: no code, no open brace, no source that is not listed, no id twice. */
function assertWhole(content) {
  for (const section of Object.values(content)) {
    if (!section) continue;
    const numbers = section.provenance.sources.map(({number}) => number);
    const ids = [];
    visit(section, (value, path) => {
      // An address and a library's title stand as they are: braces in them stand for nothing.
      if (typeof value === 'string' && !/\.(?:href|citation)$/.test(path)) {
        assert.doesNotMatch(value, /\bundefined\b|\bNaN\b|\[object |\bfunction\b|Infinity|[{}]/, path);
      } else if (typeof value === 'object') {
        for (const number of value.cites ?? [])
          assert.ok(numbers.includes(number), `${path}: source ${number}`);
        const isEntry = /\.(?:effects|emergencies|items|routes|upkeep|studies|conditions)\.\d+$/.test(path);
        if (isEntry && value.id) ids.push(value.id);
      }
    });
    assert.equal(new Set(ids).size, ids.length, `ids twice: ${ids.join(' ')}`);
  }
}

/** What changes one place of a treatment. */
const changes = {
  'name what is not there': (value) => (typeof value === 'string' ? 'nowhere-at-all' : 7),
  'take away': () => undefined,
  'say nothing': () => '',
  'say nothing else': () => null,
  'make huge': (value) => (typeof value === 'number' ? value * 1e6 : [value, value]),
  'make negative': (value) => (typeof value === 'number' ? -value - 1 : {}),
  'make infinite': () => Number.POSITIVE_INFINITY,
  double: (value) => (Array.isArray(value) ? [...value, ...value] : `${value}${value}`),
  empty: (value) => (Array.isArray(value) ? [] : {}),
  'open a brace': (value) => (typeof value === 'string' ? `${value} {constructor}` : value),
  'give a day that is none': () => '2027-99-99',
};

/** Every place below a value, as its path. */
function placesOf(value, path = []) {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.keys(value).flatMap((key) => placesOf(value[key], [...path, key]))];
}
const places = placesOf(small).filter((path) => path.length > 1);

function changed(place, change) {
  const copy = structuredClone(small);
  const parent = place.slice(0, -1).reduce((part, key) => part[key], copy);
  const key = place.at(-1);
  parent[key] = changes[change](parent[key]);
  return copy;
}

/** Whether a place holds the id of something else: what it names must then be there. */
const isReference = (path) =>
  path[0] === 'facts' &&
  (/^(?:population|outcome|condition|topic|source)$/.test(path.at(-1)) ||
    ['sources', 'labels', 'intro', 'caveat', 'crisis', 'general'].includes(path.at(-2))) &&
  typeof path.reduce((part, key) => part[key], small) === 'string';

export const contentProperties = [
  {
    name: 'content: any JSON value is content or refused by a path',
    share: 9,
    property: fc.property(fc.jsonValue({maxDepth: 4}), (value) => void read(JSON.stringify(value))),
  },
  {
    name: 'content: any text is content or refused by a path',
    share: 2,
    property: fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.json()), (text) => void read(text)),
  },
  {
    name: 'content: any value of a page is content or refused by a path, and changes nothing',
    share: 4,
    property: fc.property(
      fc.oneof(anyValue, fc.record({overrides: anyValue, treatment: anyValue}, {requiredKeys: []})),
      (value) => {
        read(value);
        assert.equal({}.name, undefined);
        assert.deepEqual(Object.keys(Object.prototype), []);
      },
    ),
  },
  {
    name: 'content: a treatment with one change is refused, or shown without a hole',
    share: 2,
    property: fc.property(
      fc.constantFrom(...places),
      fc.constantFrom(...Object.keys(changes)),
      (place, change) => {
        const file = read({treatment: changed(place, change)});
        if (file) assertWhole(contentOf(file.treatment));
        if (change === 'name what is not there' && isReference(place)) assert.equal(file, undefined);
      },
    ),
  },
  {
    name: 'content: what a clinic changes is marked, and emergencies, numbers and findings stay',
    share: 2,
    property: fc.property(overridesOf(small), (value) => {
      const file = read({overrides: value}, small);
      if (!file) return;
      const content = contentOf(small, file.overrides);
      assertWhole(content);
      assertOurs(content);
    }),
  },
  {
    name: 'content: no digit of any script is written into a statement of ours',
    share: 1,
    property: fc.property(
      fc.string({maxLength: 6}),
      fc.constantFrom(...'5٥५๕０᠕½²④Ⅷ%٪％'),
      fc.string({maxLength: 6}),
      (before, digit, after) => {
        const reword = {'se-nausea': {action: `${before}${digit}${after}`}};
        assert.equal(read({overrides: {reword}}), undefined);
      },
    ),
  },
];

/** Holds that everything a clinic may not change is as it was, and that all else says whose it is. */
function assertOurs({sideEffects, checklist, routes, relief}) {
  assert.deepEqual(sideEffects.emergencies, base.sideEffects.emergencies);
  for (const [key, section] of Object.entries({sideEffects, checklist, routes, relief}))
    assert.deepEqual(section.seekHelp, base[key].seekHelp);
  assert.deepEqual(relief.studies, base.relief.studies);
  assert.deepEqual(relief.caveat, base.relief.caveat);
  const before = new Map(base.sideEffects.effects.map((effect) => [effect.id, effect]));
  for (const effect of sideEffects.effects) {
    const was = before.get(effect.id);
    if (was) {
      assert.deepEqual(
        effect.figures.map(({headline}) => headline),
        was.figures.map(({headline}) => headline),
      );
      assert.equal(effect.urgency, was.urgency);
    }
    for (const part of ['name', 'feels', 'action']) {
      if (effect[part].text === was?.[part].text) continue;
      assert.ok(effect[part].by, `${effect.id}.${part} is not marked`);
      assert.deepEqual(effect[part].cites ?? [], []);
    }
  }
}
