import {optionsOf, type Option} from '../../../../stories/tools/builder/options.js';
import {initialState, type BuilderState, type Values} from '../../../../stories/tools/builder/state.js';

/** Words that end, begin or mean something in HTML, JSON, comments, shortcodes, JSX or templates; some at their end. */
export const oddWords = [
  `"Quotes", 'these' and “those”"`,
  '[brackets] [[two]] [/treatment_routes] [treatment_visit]',
  '-- <!-- a comment --> ---',
  'a back\\slash, \\n, \\" and \\u003c, and one at the end \\',
  'pain < 3 > 1 & <b>more</b> &amp; &#91; &lt; <',
  'a line\u2028a paragraph\u2029😀 é {1+1} {{ 2 }} ${x} %s\u00a0$1\u200b \\0',
] as const;

/** A name of a clinic with all of them but a tag: WordPress takes tags out of names. */
export const oddName = `Ana’s "Pain" & [Care] -- pain < 3 \\ 😀 \u2028 {x} {{ y }} %20 &amp; \\`;

/** A value for an option; none for what would ask for a file. */
function valueFor({attribute, kind, choices}: Option): string | true | undefined {
  if (attribute === 'src') return undefined;
  if (attribute === 'treatment') return 'ketamine';
  if (kind === 'boolean') return true;
  if (kind === 'ids') return `${choices[0]!.value} ${choices[1]!.value}`;
  if (choices.length > 0) return choices.at(-1)!.value;
  if (attribute.endsWith('phone')) return '+1 555 010 0142';
  if (attribute.endsWith('url')) return 'https://clinic.example/a?b=1&c=%C3%BC#d';
  if (attribute === 'reviewed-content') return 'a1'.repeat(32);
  if (kind === 'date' || attribute === 'next-review') return '2026-11-22';
  return `Ours: ${attribute}`;
}

const allOptions = (tag: string): Values =>
  Object.fromEntries(
    optionsOf(tag).flatMap((option) => {
      const value = valueFor(option);
      return value === undefined ? [] : [[option.attribute, value]];
    }),
  );

type Name = BuilderState['elements'][number]['name'];
const withValues = (valuesOf: (name: Name, at: number) => Values): BuilderState => ({
  ...initialState,
  elements: initialState.elements.map(({name}, at) => ({name, isShown: true, values: valuesOf(name, at)})),
});
const everything = withValues((name) => allOptions(`treatment-${name}`));
const odd = withValues((_, at) => ({heading: oddWords[at % oddWords.length]!}));

/** What somebody may build, by what is particular about it. */
export const typicalStates: Readonly<Record<string, BuilderState>> = {
  'two elements as they are': initialState,
  'all options of all elements': everything,
  'all options of the guide': {
    ...withValues(() => ({})),
    guide: allOptions('treatment-guide'),
    tokens: {
      '--treatment-accent': {value: '#6b2a6e', dark: '#e0b0e4'},
      '--treatment-heading-font': {value: '"Open Sans", serif'},
    },
  },
  'odd words': odd,
  'odd words in a guide': {...odd, guide: {'clinic-name': oddName, 'reviewed-by': oddName, region: 'GB'}},
  Spanish: {...initialState, language: 'es', guide: {'clinic-name': 'Clínica “Puerto”'}},
  'Spanish, with nothing else to say': {...initialState, language: 'es'},
  'an element that says another treatment than its guide': {
    ...withValues((name): Values => (name === 'visit' ? {treatment: 'ketamine'} : {})),
    guide: {treatment: 'another'},
  },
};
