/** The README's table of browsers, held against the compatibility data of MDN and against what is shipped. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, it} from 'node:test';
import {path} from '../tools/project.mjs';

const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
const readme = readFileSync(path('README.md'), 'utf8');
const script = readFileSync(path('dist', 'treatment-elements.js'), 'utf8');
const styles = [
  'undefined.css',
  ...readdirSync(path('dist', 'css'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => `css/${name}`),
]
  .map((name) => readFileSync(path('dist', name), 'utf8').replaceAll(/\/\*.*?\*\//gs, ''))
  .join('');

const browsers = ['chrome', 'firefox', 'safari'];

/** The rows of the table: where the data has it, and by what it is seen that we use it. */
const rows = {
  "Colors made from the text's color": ['css.types.color.from_currentcolor', /from currentcolor/i],
  'Find-in-page reaches what a filter hides': ['html.global_attributes.hidden.until-found', /until-found/],
  'Sources open in a box above the text': ['html.global_attributes.popover', /popovertarget/],
  'Print opens what is closed': ['css.selectors.details-content', /::details-content/],
  'A prerendered page reads before the script': ['html.elements.template.shadowrootmode', /data-prerendered/],
};

/** What the script cannot do without, and what the layout cannot: the README's first sentence is the newest of these. */
const required = {
  'css.selectors.has': /:has\(/,
  'css.selectors.dir': /:dir\(/,
  'css.at-rules.media.scripting': /\(scripting:/,
  'css.at-rules.container': /@container/,
  'css.properties.contain-intrinsic-inline-size': /contain-intrinsic-inline-size/,
  'javascript.classes.static.initialization_blocks': /static\s*\{/,
  'api.Document.adoptedStyleSheets': /adoptedStyleSheets/,
};

/** What an older browser passes over, and what its reader then has. */
const passedOver = {
  'properties.content-visibility': 'hidden rows have another rule there',
  'properties.orphans': 'a page may begin with one line of a paragraph',
  'properties.widows': 'a page may end with one line of a paragraph',
  'properties.text-wrap': 'headings break where they come to the edge',
  'properties.user-select': 'the prefixed one stands beside it',
  'selectors.details-content': 'a row of the table',
  'selectors.popover-open': 'sources open below the statement',
};

const featureAt = (place) => place.split('.').reduce((branch, name) => branch?.[name], data)?.__compat;

/** The version from which a browser has a feature for good, without a flag and under its own name. */
function versionOf({support}, browser) {
  const entries = [support[browser]].flat();
  const version = entries.find(
    ({flags, prefix, version_removed: removed}) => !flags && !prefix && !removed,
  )?.version_added;
  return typeof version === 'string' ? Number.parseFloat(version.replace('≤', '')) : Infinity;
}

const versionsOf = (place) => {
  const feature = featureAt(place);
  assert.ok(feature, `the data has no ${place}`);
  return browsers.map((browser) => versionOf(feature, browser));
};

/** Chrome or Edge, Firefox, Safari. */
const least = readme
  .match(/Chrome or Edge ([\d.]+), Firefox ([\d.]+), or Safari ([\d.]+)/)
  .slice(1)
  .map(Number);

/** The names that the styles have, behind what such names stand behind. */
const named = (pattern) => [...new Set([...styles.matchAll(pattern)].map(([, name]) => name))];

describe('the table of browsers', () => {
  const [chapter] = /^## Browsers$.*?^## /ms.exec(readme);
  const table = [...chapter.matchAll(/^\| (.+?) +\| ([\d.]+) +\| ([\d.]+) +\| ([\d.]+) +\|/gm)];

  it('has a row for each feature that newer browsers add, and no other', () => {
    assert.deepEqual(table.map(([, name]) => name).sort(), Object.keys(rows).sort());
  });

  for (const [, name, ...versions] of table) {
    it(`is right: ${name}`, () => {
      const [place, use] = rows[name];
      assert.deepEqual(versions.map(Number), versionsOf(place));
      assert.ok(use.test(script + styles), 'it is not used any more');
    });
  }
});

describe('the browsers that the script needs', () => {
  it('are those that have all it cannot do without', () => {
    const needed = Object.entries(required).map(([place, use]) => {
      assert.ok(use.test(script + styles), `${place} is not used any more`);
      return versionsOf(place);
    });
    assert.deepEqual(
      least,
      browsers.map((_, i) => Math.max(...needed.map((versions) => versions[i]))),
    );
  });

  it('know each property and selector of the styles, but what they may pass over', () => {
    const used = {properties: named(/[{;]\s*([a-z][a-z-]*)\s*:/g), selectors: named(/::?([a-z][a-z-]*)/g)};
    const newer = Object.entries(used).flatMap(([kind, names]) =>
      names
        .filter((name) => data.css[kind][name])
        .filter((name) => versionsOf(`css.${kind}.${name}`).some((version, i) => version > least[i]))
        .map((name) => `${kind}.${name}`),
    );
    assert.deepEqual(newer.sort(), Object.keys(passedOver).sort());
  });
});
