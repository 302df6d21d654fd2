/**
 * The theming properties as design tokens. What they are, what each is for and what it must contrast with is written once, in
 * the docblocks of the elements; custom-elements.json brings it here. Nothing here needs Node, so that Storybook shows the same.
 *
 * @typedef {{name: string, description: string, default?: string}} Property
 * @typedef {Property & {only: readonly string[], own: readonly string[]}} SharedProperty `only` are the tags that have it, where not all do;
 * `own` are the defaults of tags that have another one, in words.
 * @typedef {{property: string, against: string, least: number}} Pair `against` is another property, `page` or `text`.
 */

/**
 * Each property once, as the most elements have it: an element may have a default of its own. What all have stands first.
 *
 * @param {readonly {readonly tagName?: string, readonly cssProperties?: readonly Property[]}[]} elements
 * @returns {SharedProperty[]}
 */
export function propertiesOf(elements) {
  const looks = elements.filter(({cssProperties}) => cssProperties?.length);
  const all = looks.flatMap(({tagName, cssProperties}) => cssProperties.map((one) => ({...one, tagName})));
  const named = [...new Set(all.map(({name}) => name))].map((name) =>
    all.filter((property) => property.name === name),
  );
  return named.toSorted((one, other) => other.length - one.length).map((same) => shared(same, looks.length));
}

function shared(same, looks) {
  const timesOf = (one) => same.filter((other) => other.default === one.default).length;
  const common = same.reduce((best, one) => (timesOf(one) > timesOf(best) ? one : best));
  return {
    name: common.name,
    description: common.description,
    default: common.default,
    only: same.length < looks ? same.map(({tagName}) => tagName) : [],
    own: same
      .filter((one) => one.default !== common.default)
      .map((one) => `${one.default} in ${one.tagName}`),
  };
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

const shortName = (name) => name.replace('--treatment-', '');
const isColor = ({name}) => shortName(name) in modes.light;

/** A color of a mode as CSS writes it; a name in braces is another of the same mode. */
function cssOf(mode, name) {
  const {$value} = modes[mode][name];
  if (typeof $value === 'string') return cssOf(mode, /\.([a-z-]+)\}/.exec($value)[1]);
  const {hex, components, alpha} = $value;
  if (!hex) return `oklch(${components.join(' ')})`;
  const transparency = Math.round(alpha * 255).toString(16);
  return alpha < 1 ? `${hex}${transparency.padStart(2, '0')}` : hex;
}

/** What a property is where nobody sets it: a color on a light page, and on a dark one. */
const valueOf = ({name, default: initial}) =>
  isColor({name})
    ? `light-dark(${['light', 'dark'].map((mode) => cssOf(mode, shortName(name))).join(', ')})`
    : initial;

/**
 * A style sheet to copy: each property with what it sets and with its value to start from, all of them still to be switched on.
 *
 * @param {readonly SharedProperty[]} properties
 */
export const tokenSheet = (properties) => {
  const [light, dark] = ['light', 'dark'].map(
    (mode) => `text of ${cssOf(mode, 'text')} on ${cssOf(mode, 'page')}`,
  );
  return `/*
 * Colors follow the page's text as long as none is set. The two that stand here are what they come to on a light page
 * (${light}) and on a dark one (${dark}).
 * light-dark() follows the page: say color-scheme: light, dark, or light dark, on :root.
 */
body {\n${properties
    .map((property) => {
      const {name, description, own} = property;
      const told = [description.replaceAll('`', ''), ...(own.length ? [`Default ${own.join(', ')}.`] : [])];
      return `  /* ${told.join(' ')} */\n  /* ${name}: ${valueOf(property)}; */`;
    })
    .join('\n\n')}\n}\n`;
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
  const byName = (list, tokenOf) =>
    Object.fromEntries(list.map((one) => [shortName(one.name), {...tokenOf(one), ...describe(one)}]));
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
