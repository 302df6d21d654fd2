/** What the pages of Storybook list by hand is what the package has, no more and no less. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {gzipSync} from 'node:zlib';
import {helpRegions} from '../../dist/content/help-lines.js';
import {routeRows} from '../../dist/locales/vocabulary.js';
import {path, readJson} from '../tools/project.mjs';

const page = (name) => readFileSync(path('stories', `${name}.mdx`), 'utf8');
const declarations = readJson('custom-elements.json').modules.flatMap((module) => module.declarations);

/** The names in a piece of a page, between two of its words. */
function namesIn(text, from, to) {
  const [, rest] = text.split(from);
  assert.ok(rest?.includes(to), `the page has no “${from} … ${to}” any more`);
  return [...rest.split(to)[0].matchAll(/`([\w-]+)`/g)].map(([, name]) => name).toSorted();
}

describe('a page of Storybook', () => {
  it('on errors has a part for each code', () => {
    const {members} = declarations.find(({name}) => name === 'TreatmentErrorEvent');
    const codes = members.find(({name}) => name === 'code').type.text.match(/[\w-]+/g);
    const parts = [...page('errors').matchAll(/^## `([\w-]+)`$/gm)].map(([, code]) => code);
    assert.deepEqual(parts.toSorted(), codes.toSorted());
  });

  it('on theming names the parts that all elements have', () => {
    const named = declarations
      .filter(({tagName}) => tagName && tagName !== 'treatment-guide')
      .map(({cssParts}) => cssParts.map(({name}) => name));
    const shared = named[0].filter((part) => named.every((parts) => parts.includes(part)));
    assert.deepEqual(namesIn(page('theming'), 'All elements have', 'page of each'), shared.toSorted());
  });

  it('on the guide names the regions whose numbers are built in', () => {
    assert.deepEqual(
      namesIn(page('guide'), 'They are built in for', 'each with its'),
      helpRegions.toSorted(),
    );
  });

  it('on the ways names the rows of the table', () => {
    assert.deepEqual(
      namesIn(page('routes'), 'the rows keep their own order:', '- Good and bad'),
      routeRows.toSorted(),
    );
  });

  it('on prerendering says how large the file for Workers is', () => {
    const told = Number(/It is about (\d+) kB \(gzip\)/.exec(page('prerendering'))[1]);
    const size = gzipSync(readFileSync(path('dist', 'ssr.worker.js'))).length / 1000;
    assert.ok(Math.abs(size - told) < told / 10, `${size.toFixed()} kB, told as ${told} kB`);
  });
});
