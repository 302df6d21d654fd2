import {fc} from '../../../fast-check.js';
import {elementNames} from '../../../../src/content/elements.js';
import {lookNames} from '../../../../stories/tools/builder/looks.js';
import {languages, optionFault, optionsOf, type Option} from '../../../../stories/tools/builder/options.js';
import {
  widths,
  type BuilderState,
  type TokenValue,
  type Values,
} from '../../../../stories/tools/builder/state.js';
import {tokens, type Token} from '../../../../stories/tools/builder/tokens.js';

/** What somebody types: any text of one line, with what markup, code and addresses read as their own among it. */
const typed = fc
  .oneof(
    fc.string({unit: 'binary', maxLength: 40}),
    fc
      .array(
        fc.constantFrom(
          '"',
          "'",
          '<',
          '>',
          '&',
          '&amp;',
          '[',
          ']',
          '\\',
          '--',
          '-->',
          '{',
          '}',
          '%',
          '#',
          '+',
          'é',
          '“',
          ' ',
          '\u2028',
          '\u2029',
          '\t',
        ),
        {maxLength: 12},
      )
      .map((parts) => `a${parts.join('')}z`),
    fc.constantFrom(
      '<img src=x onerror=alert(1)>',
      '</script><script>alert(1)</script>',
      '{{ 7 * 7 }}',
      '{alert(1)}',
    ),
  )
  .filter((text) => text !== '');

const valueOf = (option: Option): fc.Arbitrary<string | true | undefined> => {
  const {kind, choices} = option;
  const words = choices.map(({value}) => value).filter(Boolean);
  const taken: fc.Arbitrary<string | true> =
    kind === 'boolean'
      ? fc.constant(true as const)
      : kind === 'ids'
        ? fc.uniqueArray(fc.constantFrom(...words), {minLength: 1}).map((ids) => ids.join(' '))
        : words.length > 0
          ? fc.constantFrom(...words)
          : typed.filter((text) => optionFault(option, text) === undefined);
  return fc.option(taken, {nil: undefined});
};

const valuesOf = (tag: string): fc.Arbitrary<Values> =>
  fc
    .record(Object.fromEntries(optionsOf(tag).map((option) => [option.attribute, valueOf(option)])))
    .map(
      (all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Values,
    );

const good: Readonly<Record<Token['kind'], readonly string[]>> = {
  color: ['#6b2a6e', 'rebeccapurple', 'oklch(0.6 0.1 200 / 80%)', 'var(--brand, red)', 'currentColor'],
  dimension: ['0', '1.5em', 'calc(1em + 2px)', '12px'],
  fontFamily: ['Georgia, serif', '"Open Sans", Arial, sans-serif', "'Ünïcode Type', serif", 'inherit'],
  fontWeight: ['400', 'bold', 'lighter'],
};

const tokenValue = ({kind}: Token): fc.Arbitrary<TokenValue | undefined> => {
  const value = fc.constantFrom(...good[kind]);
  const both = fc.record({value, dark: value});
  return fc.option(
    kind === 'color'
      ? fc.oneof(
          value.map((one) => ({value: one})),
          both,
        )
      : value.map((one) => ({value: one})),
    {
      nil: undefined,
    },
  );
};

/** Any state that somebody can come to in the builder. */
export const randomState: fc.Arbitrary<BuilderState> = fc.record({
  elements: fc
    .shuffledSubarray([...elementNames], {minLength: elementNames.length})
    .chain((names) =>
      fc.tuple(
        ...names.map((name) =>
          fc.record({name: fc.constant(name), isShown: fc.boolean(), values: valuesOf(`treatment-${name}`)}),
        ),
      ),
    ),
  guide: valuesOf('treatment-guide'),
  language: fc.constantFrom(...languages.map(({value}) => value)),
  tokens: fc
    .record(Object.fromEntries(tokens.map((token) => [token.name, tokenValue(token)])))
    .map(
      (all) =>
        Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<
          string,
          TokenValue
        >,
    ),
  page: fc.record({
    look: fc.constantFrom(...lookNames),
    scheme: fc.constantFrom('light' as const, 'dark' as const, 'both' as const),
    width: fc.constantFrom(...widths),
  }),
});
