/** What clinics may write into their files, right and wrong. */
import fc from 'fast-check';
import {elementNames} from '../../dist/content/elements.js';

/** Names that objects have of themselves, beside good ones. */
const names = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', ''),
  fc.constantFrom(
    'treatment',
    'overrides',
    'facts',
    'words',
    'hide',
    'order',
    'reword',
    'add',
    'en',
    'id',
    'lang',
  ),
  fc.string({maxLength: 8}),
);
/** Any value that a page can have. */
export const anyValue = fc.anything({
  key: names,
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

const ownText = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Tell your nurse.', 'Ask us.', 'We keep it at hand.', 'Call {clinic-phone}.'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'In {no-driving}.',
      '{nobody}',
      '{constructor}',
      'Works in 85 of 100.',
      '\u0665',
    ),
  },
  {weight: 2, arbitrary: fc.string({unit: 'grapheme', maxLength: 12})},
);
const field = fc.constantFrom(
  'name',
  'feels',
  'action',
  'statement',
  'question',
  'why',
  'text',
  'how',
  'where',
  'session',
  'monitoring',
  'title',
  'intro',
  'figures',
  'basis',
);
/** Changes to a treatment, most of which name what it has. */
export function overridesOf({facts}) {
  const ids = [
    ...facts.sideEffects.effects,
    ...facts.checklist.items,
    ...facts.routes.routes,
    ...facts.relief.upkeep,
    ...facts.relief.factors,
    ...facts.relief.evidence,
  ].map(({id}) => id);
  const someId = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom(...ids, ...elementNames),
    },
    {weight: 1, arbitrary: fc.constantFrom('constructor', '__proto__', 'nobody', 'sources', 'notes')},
  );
  const ownId = fc.oneof(fc.stringMatching(/^our-[a-z]{1,6}$/), someId);
  return fc.record(
    {
      lang: fc.constantFrom('en', 'es', 'pt-BR', 'x y'),
      hide: fc.array(someId, {maxLength: 3}),
      order: fc.array(someId, {maxLength: 4}),
      reword: fc.dictionary(someId, fc.dictionary(field, ownText, {maxKeys: 2}), {maxKeys: 3}),
      add: fc.record(
        {
          sideEffects: fc.array(
            fc.record({
              id: ownId,
              urgency: fc.constantFrom('team', 'mild', 'emergency'),
              time: fc.constantFrom('session', 'weeks'),
              name: ownText,
              feels: ownText,
              action: ownText,
            }),
            {maxLength: 2},
          ),
          upkeep: fc.array(fc.record({id: ownId, text: ownText}), {maxLength: 2}),
        },
        {requiredKeys: []},
      ),
    },
    {requiredKeys: []},
  );
}
