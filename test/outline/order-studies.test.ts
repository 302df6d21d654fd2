import {expect} from '@open-wc/testing';
import type {ResolvedStudy} from '../../src/content/resolved.js';
import {orderStudies} from '../../src/outline/order-studies.js';

const study = (id: string, condition: string, compared = true) =>
  ({id, condition, compared}) as ResolvedStudy;
const condition = (id: string) => ({id, name: {text: id}, answer: {text: id, cites: []}});

const content = {
  conditions: [condition('any'), condition('knee'), condition('back'), condition('hand')],
  studies: [study('a', 'any'), study('k', 'knee'), study('b', 'back'), study('c', 'any'), study('l', 'knee')],
};
const order = (chosen: string) =>
  orderStudies(content, chosen).map(({study: {id}, isShown}) => (isShown ? id : `(${id})`));

describe('orderStudies', () => {
  it('shows all studies in the order of the facts for the general condition, the first of the list', () => {
    expect(order('any')).to.deep.equal(['a', 'k', 'b', 'c', 'l']);
  });

  it('puts the studies of the condition first and the general ones beside, and hides the rest', () => {
    expect(order('knee')).to.deep.equal(['k', 'l', 'a', 'c', '(b)']);
  });

  it('shows none where a condition has none of its own: its answer is in words', () => {
    expect(order('hand')).to.deep.equal(['(a)', '(c)', '(k)', '(b)', '(l)']);
  });

  it('puts those without a comparison group below the others', () => {
    const studies = [study('x', 'knee', false), study('y', 'any', false), ...content.studies];
    const ids = (chosen: string) => orderStudies({...content, studies}, chosen).map(({study: {id}}) => id);
    expect(ids('any')).to.deep.equal(['a', 'k', 'b', 'c', 'l', 'x', 'y']);
    expect(ids('knee')).to.deep.equal(['k', 'l', 'a', 'c', 'b', 'x', 'y']);
  });
});
