/** Elements in a browser: what was set and taken away leaves no trace, and what was counted is what is shown. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {readElements} from '../tools/build/elements.mjs';

/** The attributes that each element has, by its tag: those that custom-elements.json names, and the standard `lang`. */
const attributesOf = Object.fromEntries(
  readElements().map(({tagName, attributes}) => [tagName, [...attributes.map(({name}) => name), 'lang']]),
);
const {'treatment-guide': ofGuide, ...ofElements} = attributesOf;
/** A file is fetched in its own time: other tests try that. */
const guide = ofGuide.filter((name) => name !== 'src' && name !== 'lang');
const tags = Object.keys(ofElements);

const value = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '0',
    '3',
    'US',
    'GB',
    'es',
    'en',
    'time',
    'list',
    'rt-iv rt-im',
    'how where',
    '+1 555 010 0142',
    '2026-11-22',
    'https://example.org',
  ),
  fc.constantFrom('javascript:alert(1)', '<img src=x>', 'ketamine', 'nobody', 'constructor'),
);
const propertyValue = fc.oneof(value, fc.constantFrom(null, undefined, true, false, 0, 7));
const step = (names) =>
  fc.oneof(
    fc.record({act: fc.constant('set'), name: fc.constantFrom(...names), value}),
    fc.record({act: fc.constant('remove'), name: fc.constantFrom(...names)}),
    fc.record({act: fc.constant('property'), name: fc.constantFrom(...names), value: propertyValue}),
  );
const settings = fc.constantFrom(...tags).chain((tag) =>
  fc.record({
    tag: fc.constant(tag),
    onGuide: fc.array(step(guide), {maxLength: 5}),
    onElement: fc.array(step(ofElements[tag]), {maxLength: 5}),
  }),
);

const operation = fc.oneof(
  {weight: 5, arbitrary: fc.record({act: fc.constant('click'), place: fc.nat(60)})},
  {weight: 2, arbitrary: fc.record({act: fc.constant('press'), place: fc.nat(12)})},
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constantFrom(
        'move',
        'reinsert',
        'rename',
        'spanish',
        'english',
        'unsure',
        'hide',
        'reset',
        'text',
      ),
    }),
  },
);
const operations = fc.record({
  tag: fc.constantFrom(...tags, 'treatment-contraindications', 'treatment-contraindications'),
  steps: fc.array(operation, {maxLength: 10}),
});

/** The properties, in a browser's page. */
export const elementProperties = ({page, takeFaults}) => [
  {
    name: 'elements: what was set and taken away leaves no trace',
    share: 0.35,
    property: fc.asyncProperty(settings, async (run) => {
      const {after, fresh} = await page.evaluate((run) => window.setAndTakeAway(run), run);
      assert.deepEqual(takeFaults(), []);
      assert.equal(after, fresh);
    }),
  },
  {
    name: 'elements: what was counted is what is shown, whatever is done in any order',
    share: 0.25,
    property: fc.asyncProperty(operations, async (run) => {
      const found = await page.evaluate((run) => window.operate(run), run);
      assert.deepEqual(takeFaults(), []);
      assert.deepEqual(found, {});
    }),
  },
];
