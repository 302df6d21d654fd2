import {expect} from '@open-wc/testing';
import type {ResolvedRoute, RoutesContent} from '../../src/content/resolved.js';
import {resolve} from '../content/resolve-all.js';
import {fairRows, pairOf, pairWith, sameRows} from '../../src/outline/comparison.js';
import {en} from '../../src/locales/en.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';

const content = (offeredRoutes?: string[]): RoutesContent =>
  resolve({treatment: ketamine, messages: en, settings: {offeredRoutes}}).routes!;
const routesOf = (section: RoutesContent, ...ids: string[]): ResolvedRoute[] =>
  ids.map((id) => section.routes.find((route) => route.id === id)!);
const idsOf = (list: readonly {id: string}[]) => list.map(({id}) => id);
const {rows, routes} = content();
const row = (id: string) => rows.find((one) => one.id === id)!;

describe('fairRows', () => {
  const hospital = routesOf(content(), 'rt-iv', 'rt-im');
  const home = routesOf(content(), 'rt-oral');

  it('keeps the order in which patients ask', () => {
    expect(idsOf(fairRows(rows, [row('status'), row('how')], hospital))).to.deep.equal([
      'how',
      'driving',
      'status',
    ]);
  });

  it('shows good and bad points together, whichever is named', () => {
    const both = ['driving', 'good', 'bad'];
    expect(idsOf(fairRows(rows, [row('good')], hospital))).to.deep.equal(both);
    expect(idsOf(fairRows(rows, [row('bad')], hospital))).to.deep.equal(both);
  });

  it('keeps the row about driving, and one in which a way carries a warning', () => {
    expect(idsOf(fairRows(rows, [row('how')], home))).to.deep.equal(['how', 'where', 'driving']);
    expect(idsOf(fairRows(rows, [row('how')], hospital))).to.deep.equal(['how', 'driving']);
  });
});

describe('sameRows', () => {
  it('names the rows in which all routes say the same', () => {
    const twins = routesOf(content(), 'rt-sublingual', 'rt-oral');
    expect(sameRows(rows, twins)).to.include('wearsOff').and.not.to.include('reaches');
  });

  it('never names the row about driving, nor one with a warning: they stay where all say the same', () => {
    const [spray] = routesOf(content(), 'rt-nasal');
    expect(spray!.cells.where.warning!.text).to.contain('FDA');
    expect(sameRows(rows, [spray!, spray!]))
      .to.include('how')
      .and.not.to.include.members(['where', 'driving']);
    expect(sameRows([row('where'), row('driving')], [spray!, spray!])).to.be.empty;
  });

  it('is empty for one route, which has nothing to compare', () => {
    expect(sameRows(rows, routesOf(content(), 'rt-iv'))).to.be.empty;
  });
});

describe('pairOf', () => {
  it('takes the routes that the clinic offers, else the first', () => {
    expect(pairOf(routes, [])).to.deep.equal(['rt-iv', 'rt-im']);
    expect(pairOf(content(['rt-oral']).routes, [])).to.deep.equal(['rt-oral', 'rt-iv']);
  });

  it('keeps what the reader has chosen, in the reader’s places', () => {
    expect(pairOf(content(['rt-oral']).routes, ['rt-sc', 'rt-im'])).to.deep.equal(['rt-sc', 'rt-im']);
  });

  it('replaces a chosen route that is not there any more', () => {
    expect(pairOf(routesOf(content(), 'rt-iv', 'rt-oral', 'rt-sc'), ['rt-im', 'rt-sc'])).to.deep.equal([
      'rt-sc',
      'rt-iv',
    ]);
  });
});

describe('pairWith', () => {
  it('puts a route in one place and leaves the other', () => {
    expect(pairWith(['a', 'b'], 0, 'c')).to.deep.equal(['c', 'b']);
    expect(pairWith(['a', 'b'], 1, 'c')).to.deep.equal(['a', 'c']);
  });

  it('swaps the two where the route stands in the other place', () => {
    expect(pairWith(['a', 'b'], 0, 'b')).to.deep.equal(['b', 'a']);
    expect(pairWith(['a', 'b'], 1, 'a')).to.deep.equal(['b', 'a']);
  });
});
