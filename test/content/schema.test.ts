import {expect} from '@open-wc/testing';
import {relationOf, shapeOf, type Shape} from '../../src/content/check/walk.js';
import {facts, overrides, words} from '../../src/content/schema.js';

/** Every place of a schema, with its path. */
function placesOf(shape: Shape, path = ''): [path: string, shape: Shape][] {
  if (shape.wrapped) return placesOf(shape.wrapped, path);
  const at = (key: string) => (path ? `${path}.${key}` : key);
  return [
    [path, shape],
    ...Object.entries(shape.entries ?? {}).flatMap(([key, below]) => placesOf(below, at(key))),
    ...(shape.item ? placesOf(shape.item, path) : []),
    ...(shape.type === 'variant' ? (shape.options ?? []).flatMap((option) => placesOf(option, path)) : []),
    ...(shape.type === 'record' ? placesOf(shape.value!, at('*')) : []),
    ...(typeof shape.key === 'object' ? placesOf(shape.key, at('(name)')) : []),
  ];
}

const isId = ({pipe}: Shape) =>
  pipe?.some((step) => 'requirement' in step && /a-z0-9-\]/.test(String(step.requirement)));
const lists = placesOf(shapeOf(facts))
  .filter(([, {type, item}]) => type === 'array' && item?.entries?.['id'])
  .map(([path]) => path);

describe('the schema of content', () => {
  it('says of every id in facts whether it is an entry’s own or which list it is of', () => {
    for (const [path, shape] of placesOf(shapeOf(facts))) {
      if (shape.type !== 'string' || !isId(shape)) continue;
      const {refersTo} = relationOf(shape);
      const isOwn =
        path === 'id' ||
        path === 'indication' ||
        path === 'retired' ||
        path === 'quantities.(name)' ||
        path.endsWith('.id');
      expect(isOwn || lists.includes(refersTo ?? ''), path).to.be.true;
    }
  });

  it('says of every table of words which entries it has texts for', () => {
    for (const [path, shape] of placesOf(shapeOf(words))) {
      if (shape.type !== 'record' || path === 'forms') continue;
      const list =
        relationOf(shape).wordsOf ?? (typeof shape.key === 'object' && relationOf(shape.key).refersTo);
      expect(lists, path).to.include(list);
    }
  });

  it('says of every reference in a clinic’s entries which list it is of', () => {
    for (const [path, shape] of placesOf(shapeOf(overrides))) {
      if (path.startsWith('add.') && path.endsWith('.topic'))
        expect(relationOf(shape).refersTo).to.equal('checklist.topics');
    }
  });
});
