import {expect} from '@open-wc/testing';
import {en} from '../../src/locales/en.js';
import {effect, make} from './made-tea.js';

describe('a figure', () => {
  it('says both groups, who was counted and how sure it is', () => {
    const [versus] = effect(make(), 'se-warm').figures;
    expect(versus!.headline).to.equal('41 in 100');
    expect(versus!.against).to.equal('fewer than 1 in 100 with water');
    expect(versus!.said).to.equal('41 in 100, fewer than 1 in 100 with water');
    expect(versus!.who.text).to.equal('Tea trial · 1,568 people');
    expect(versus!.ground).to.equal('Tea trial · 1,568 people · low certainty');
    expect(versus!.certainty).to.equal('low certainty');
    expect(versus!.bar).to.deep.equal({shape: 'amount', from: 0, to: 41, mark: {from: 0.45, to: 0.45}});
    expect(versus!.arrays!.map(({caption}) => caption)).to.deep.equal([
      'With tea: 41 in 100 had it, 59 did not',
      'With water: fewer than 1 in 100 had it',
    ]);
  });

  it('says that an excess is an excess, with its range and what it counts', () => {
    const [, excess] = effect(make(), 'se-warm').figures;
    expect(excess!.outcome!.text).to.equal('Feeling hot');
    expect(excess!.headline).to.equal('about 11 more in 100');
    expect(excess!.against).to.equal('than with water (from 1 to 40 more)');
    expect(excess!.bar).to.deep.equal({shape: 'excess', from: 1, to: 40, at: 11});
    expect(excess!.said).to.equal('Feeling hot: about 11 more in 100 than with water (from 1 to 40 more)');
  });

  it('says a range under 1 in 100 in 100, and as the source has it', () => {
    const [range] = effect(make(), 'se-soon').figures;
    expect(range!.headline).to.equal('up to 1 in 100 (1 to 10 in 1,000)');
    // A label does not say what it compared with.
    expect(range!.against).to.equal('no comparison given');
  });

  it('says what was counted of how many, and both ways round', () => {
    const [count] = effect(make(), 'se-late').figures;
    expect(count!.headline).to.equal('27 in 100');
    expect(count!.against).to.equal('340 of 1,285 people, no comparison group');
    expect(count!.bothWays).to.equal('27 in 100 had it, 73 did not.');
  });

  it('says of whom a rate is not known', () => {
    const [unknown] = effect(make(), 'se-burn').figures;
    expect(unknown!.headline).to.equal('Named on the leaflet: not known how often');
    expect(unknown!.bar).to.be.undefined;
  });

  it('says points of a pain scale with their range', () => {
    const [points] = make().relief!.studies[0]!.points[0]!.results;
    expect(points!.headline).to.equal('1.8 points less pain, on a scale of 0 to 10');
    expect(points!.against).to.equal('from 2.4 points less to 1.3 points less');
  });

  it('says that a range includes no change, where it does', () => {
    const {figure} = en;
    const noChange = '. The range includes no change';
    expect(figure.pointsRange(-2, 0.03)).to.equal(`from 2 points less to 0.03 points more${noChange}`);
    expect(figure.pointsRange(-2, 0)).to.contain(noChange);
    expect(figure.pointsRange(-2, -0.1)).not.to.contain(noChange);
    expect(figure.ratioRange(0.8, 3, 'placebo')).to.contain(noChange);
    expect(figure.ratioRange(1.05, 10.09, 'placebo')).not.to.contain(noChange);
  });

  it('says a ratio with its range: how many times as many', () => {
    const [ratio] = make().relief!.studies[0]!.harms;
    expect(ratio!.headline).to.equal('about 3 times as many');
    expect(ratio!.against).to.equal('as with water. It could be hardly more, or up to 10 times as many');
    expect(ratio!.bar).to.be.undefined;
    expect(en.figure.ratioRange(1.5, 4, 'water')).to.equal('as with water (from 1.5 to 4 times as many)');
  });
});
