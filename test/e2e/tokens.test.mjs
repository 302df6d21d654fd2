/** The files of design tokens say what custom-elements.json says. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {it} from 'node:test';
import {readElements} from '../tools/build/elements.mjs';
import {path, readJson} from '../tools/project.mjs';

const named = new Set(readElements().flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)));

it('dist/tokens.css has each property once, and sets none', () => {
  const css = readFileSync(path('dist', 'tokens.css'), 'utf8');
  const told = [...css.matchAll(/\/\* (--treatment-[a-z-]+): .+; \*\//g)].map(([, name]) => name);
  assert.deepEqual(told.toSorted(), [...named].toSorted());
  assert.equal(css.replace(/\/\*.*?\*\//gs, '').replace(/\s/g, ''), 'body{}');
});

it('dist/tokens.json has each property, with a type that the format knows', () => {
  const {light, dark, both} = readJson('dist', 'tokens.json');
  const tokens = [light, dark, both].flatMap(({$type, ...group}) =>
    Object.values(group).map((token) => ({$type, ...token})),
  );
  const told = tokens.flatMap(({$extensions}) => $extensions?.['treatment-elements'].property ?? []);
  assert.deepEqual([...new Set(told)].toSorted(), [...named].toSorted());
  for (const {$type} of tokens) assert.match($type, /^(color|dimension|fontFamily|fontWeight)$/);
});
