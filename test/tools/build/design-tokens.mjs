/**
 * The theming properties as design tokens. What they are, what each is for and what it must contrast with is written once, in
 * the docblocks of the elements; custom-elements.json brings it here. Nothing here needs Node, so that Storybook shows the same.
 *
 * @typedef {{name: string, description: string, default?: string}} Property
 * @typedef {{property: string, against: string, least: number}} Pair `against` is another property, `page` or `text`.
 */

/**
 * Each property once, as the most elements have it: an element may have a default of its own.
 *
 * @param {readonly {readonly cssProperties?: readonly Property[]}[]} elements
 * @returns {Property[]}
 */
export function propertiesOf(elements) {
  const all = elements.flatMap(({cssProperties = []}) => cssProperties);
  const names = [...new Set(all.map(({name}) => name))];
  return names.map((name) => mostCommon(all.filter((property) => property.name === name)));
}

function mostCommon(same) {
  const timesOf = (one) => same.filter((other) => other.default === one.default).length;
  return same.reduce((best, one) => (timesOf(one) > timesOf(best) ? one : best));
}

/**
 * What must contrast with what, as descriptions say it: "4.5:1 against `surface`".
 *
 * @param {readonly Property[]} properties
 * @returns {Pair[]}
 */
export const pairsOf = (properties) =>
  properties.flatMap(({name, description}) => {
    const [, least, grounds] = /([\d.]+):1 against ([^.;]+)/.exec(description) ?? [];
    if (!grounds) return [];
    const named = [...grounds.matchAll(/`([a-z-]+)`/g)].map(([, ground]) => `--treatment-${ground}`);
    const against = named.length ? named : [grounds.includes('page') ? 'page' : 'text'];
    return against.map((ground) => ({property: name, against: ground, least: Number(least)}));
  });

/**
 * A style sheet to copy: each property with its default and with what it sets, all of them still to be switched on.
 *
 * @param {readonly Property[]} properties
 */
export const tokenSheet = (properties) =>
  `body {\n${properties
    .map(
      ({name, default: initial = '', description}) =>
        `  /* ${description.replaceAll('`', '')} */\n  /* ${name}: ${initial}; */`,
    )
    .join('\n\n')}\n}\n`;

const oklch = (lightness, chroma, hue) => ({
  $value: {colorSpace: 'oklch', components: [lightness, chroma, hue], alpha: 1},
});
const srgb = (hex, alpha = 1) => ({
  $value: {
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
    alpha,
    hex,
  },
});
const same = (mode, name) => ({$value: `{${mode}.${name}}`});

/** What the colors come to on a page with dark text and on one with light text: src/styles/tokens.styles.ts works them out. */
const colorsOf = (mode, {text, page, surface, tone, onFill}) => ({
  text: srgb(text),
  page: srgb(page),
  accent: oklch(tone, 0.09, 200),
  alarm: oklch(tone, 0.17, 27),
  'on-fill': oklch(onFill, 0, 0),
  surface: srgb(surface),
  'alarm-surface': same(mode, 'surface'),
  soft: same(mode, 'surface'),
  line: srgb(text, 0.2),
  edge: srgb(text, 0.8),
  quiet: same(mode, 'text'),
  mark: same(mode, 'text'),
  'mark-track': srgb(text, 0.35),
  focus: same(mode, 'text'),
});

const modes = {
  light: colorsOf('light', {text: '#1d2b33', page: '#ffffff', surface: '#ffffff', tone: 0.45, onFill: 1}),
  dark: colorsOf('dark', {text: '#e8eef0', page: '#14212a', surface: '#121212', tone: 0.78, onFill: 0.18}),
};

/** DTCG knows px and rem alone: what the others come to where text has 16 px. */
const pixels = {px: 1, em: 16, pt: 4 / 3, ch: 8};

function otherValue(initial) {
  const [, number, unit] = /^([\d.]+)(px|em|pt|ch)$/.exec(initial) ?? [];
  if (unit)
    return {$type: 'dimension', $value: {value: Number((number * pixels[unit]).toFixed(2)), unit: 'px'}};
  return /^\d+$/.test(initial)
    ? {$type: 'fontWeight', $value: Number(initial)}
    : {$type: 'fontFamily', $value: initial};
}

/**
 * The same for design tools, by the format of the Design Tokens Community Group: colors for a light and a dark page, and what is
 * the same on both. `$extensions` has what the format has no place for: the property, its default in CSS, what it must
 * contrast with.
 *
 * @param {readonly Property[]} properties
 */
export function tokenTree(properties) {
  const pairs = pairsOf(properties);
  const describe = ({name, description, default: css}) => ({
    $description: description.replaceAll('`', ''),
    $extensions: {
      'treatment-elements': {
        property: name,
        ...(css && {css}),
        contrast: pairs
          .filter(({property}) => property === name)
          .map(({against, least}) => ({against: shortName(against), least})),
      },
    },
  });
  const isColor = ({name}) => shortName(name) in modes.light;
  const byName = (list, valueOf) =>
    Object.fromEntries(list.map((one) => [shortName(one.name), {...valueOf(one), ...describe(one)}]));
  const colors = ([mode, {text, page, ...values}]) => [
    mode,
    {
      $type: 'color',
      text: {...text, $description: 'Text of the page.'},
      page: {...page, $description: 'Ground of the page.'},
      ...byName(properties.filter(isColor), ({name}) => values[shortName(name)]),
    },
  ];
  return {
    $description: 'Theming properties of treatment-elements. Sizes are those at a text of 16 px.',
    ...Object.fromEntries(Object.entries(modes).map(colors)),
    both: byName(
      properties.filter((one) => !isColor(one)),
      (one) => otherValue(one.default),
    ),
  };
}

const shortName = (name) => name.replace('--treatment-', '');
