import {expect} from '@open-wc/testing';
import {resolve} from '../../content/resolve-all.js';
import type {Figure} from '../../../src/content/schema.js';
import {en} from '../../../src/locales/en.js';
import {es} from '../../../src/locales/es.js';
import {en as english} from '../../../src/treatments/ketamine/en.js';
import {es as spanish} from '../../../src/treatments/ketamine/es.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';

const {effects} = ketamine.facts.sideEffects!;
const {populations} = ketamine.facts;
const inBoth = {...ketamine, words: {en: english, es: spanish}};

/** Whom a figure counted: people treated for pain first, people who took it outside care last. */
const ranks: readonly RegExp[] = [
  /^pop-(?:pain-trials|crps-drip|pain-drip|repeated)$/,
  /^pop-(?:pain-care|drip)$/,
  /^pop-spray/,
  /^pop-(?:label|labels|old-label|swiss-label)$/,
  /^pop-(?:survey|heavy-use)$/,
];
const rank = ({population}: Figure) => ranks.findIndex((people) => people.test(population));
const isKnown = ({kind}: Figure) => kind !== 'unknown';

describe('the figures of side effects', () => {
  it('count people treated for pain before all others, and people outside care last', () => {
    for (const {id, figures} of effects) {
      for (const figure of figures) expect(rank(figure), `${id} ${figure.population}`).to.be.at.least(0);
      const inPain = figures.some((figure) => isKnown(figure) && rank(figure) === 0);
      if (inPain) expect(rank(figures[0]!), id).to.equal(0);
      const outside = figures.findIndex((figure) => rank(figure) === ranks.length - 1);
      if (outside >= 0) expect(rank(figures[0]!), id).to.be.lessThan(2);
    }
  });

  it('say of no number of one group alone where the people were compared with others', () => {
    const bothGroups: readonly Figure['kind'][] = ['versus', 'versus-ranges', 'excess', 'ratio', 'more'];
    for (const {id, figures} of effects)
      for (const {kind, population} of figures.filter(isKnown)) {
        const {comparator} = populations.find((people) => people.id === population)!;
        if (comparator !== 'none' && comparator !== 'mixed')
          expect(kind, `${id} ${population}`).to.be.oneOf(bothGroups);
      }
  });

  for (const messages of [en, es]) {
    it(`never say in "${messages.lang}" that a trial with a placebo group had none`, () => {
      const none = [messages.figure.noComparison, messages.figure.notCompared];
      const {emergencies, effects: others} = resolve({treatment: inBoth, messages}).sideEffects!;
      for (const {id, figures} of [...emergencies, ...others]) {
        const facts = effects.find((effect) => effect.id === id)!.figures;
        figures.forEach(({against = ''}, i) => {
          const {comparator} = populations.find(({id: people}) => people === facts[i]!.population)!;
          if (comparator === 'placebo')
            expect(
              none.some((said) => against.includes(said)),
              `${id} ${i}`,
            ).to.be.false;
        });
      }
    });
  }

  it('draw a range as a range and an excess as an excess, on both sides', () => {
    const {effects: shown} = resolve({treatment: ketamine, messages: en}).sideEffects!;
    const bars = (id: string) => shown.find((effect) => effect.id === id)!.figures.map(({bar}) => bar);
    expect(bars('se-dissociation')[2]).to.deep.equal({
      shape: 'range',
      from: 61,
      to: 84,
      mark: {from: 5, to: 16},
    });
    expect(bars('se-dizzy')[0]).to.deep.equal({shape: 'excess', from: 1, to: 40, at: 11});
    expect(bars('se-visions')[0]).to.deep.equal({shape: 'range', from: 1, to: 10});
    expect(bars('se-numb')[0]!.shape).to.equal('amount');
  });

  it('say ranges of both groups', () => {
    const {effects: shown} = resolve({treatment: ketamine, messages: en}).sideEffects!;
    const [, , rated] = shown.find(({id}) => id === 'se-dissociation')!.figures;
    expect(`${rated!.headline}, ${rated!.against!}`).to.equal('61 to 84 in 100, 5 to 16 in 100 with placebo');
  });
});
