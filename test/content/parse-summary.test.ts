import {expect} from '@open-wc/testing';
import {ContentError, parse} from '../../src/content/parse.js';
import type {Treatment} from '../../src/content/schema.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';

const pathsOf = (file: unknown, treatment: Treatment | undefined = ketamine): string[] => {
  try {
    parse(file, {treatment, today: '2027-01-01'});
  } catch (error) {
    if (error instanceof ContentError) return error.faults.map(({path}) => path);
    throw error;
  }
  return [];
};
const ofChanges = (overrides: object) => pathsOf({overrides});

describe('parse, of a clinic’s changes to the facts in short', () => {
  it('takes other care and a price, which may have digits', () => {
    expect(
      ofChanges({
        hide: ['su-found-clinic', 'su-alt-move', 'sf-mood', 'su-unknown-long', 'cl-cure'],
        order: ['su-alt-honest', 'su-choice-time'],
        reword: {'su-cost-plan': {text: 'We ask your plan for you.', label: 'Your plan'}},
        add: {
          alternatives: [{id: 'our-school', label: 'Our pain school', text: 'A group on 8 evenings.'}],
          price: 'A drip costs $480 here. A course costs $2,400.',
        },
      }),
    ).to.deep.equal([]);
  });

  for (const id of [
    ...['su-off-label', 'su-harm-serious', 'su-unknown-harm', 'su-alt-primary', 'su-alt-cdc'],
    ...['su-time-visit', 'su-choice-no', 'su-maker-money', 'su-maker-who', 'su-maker-interest'],
  ])
    it(`keeps a warning, and who made this: ${id}`, () => {
      expect(ofChanges({hide: [id]})).to.deep.equal(['overrides.hide.0']);
      expect(ofChanges({reword: {[id]: {text: 'All is well.'}}})).to.deep.equal([`overrides.reword.${id}`]);
    });

  for (const id of ['su-found-none', 'su-found-clinic', 'sf-mood', 'su-unknown-who'])
    it(`keeps the words of a finding: ${id}`, () => {
      expect(ofChanges({reword: {[id]: {text: 'It helps.'}}})).to.deep.equal([`overrides.reword.${id}`]);
    });

  it('keeps the line of the box, which is ours', () => {
    expect(ofChanges({reword: {'su-cost-plan': {brief: 'Your plan pays.'}}})).to.deep.equal([
      'overrides.reword.su-cost-plan.brief',
    ]);
  });

  it('refuses what is longer than 300 characters, holds a share or a dose, or takes an id', () => {
    const long = 'a '.repeat(151);
    const care = (own: object) =>
      ofChanges({add: {alternatives: [{id: 'our-care', label: 'Ours', text: 'Ask us.', ...own}]}});
    expect(ofChanges({add: {price: long}})).to.deep.equal(['overrides.add.price']);
    expect(care({text: long})).to.deep.equal(['overrides.add.alternatives.0.text']);
    expect(care({label: long})).to.deep.equal(['overrides.add.alternatives.0.label']);
    expect(care({text: 'It helps 9 in 10 people.'})).to.deep.equal(['overrides.add.alternatives.0.text']);
    expect(ofChanges({add: {price: '$90 for 50 mg'}})).to.deep.equal(['overrides.add.price']);
    expect(care({id: 'su-harm-crps'})).to.deep.equal(['overrides.add.alternatives.0.id']);
    expect(ofChanges({add: {price: '   '}})).to.deep.equal(['overrides.add.price']);
  });
});

describe('parse, of the facts in short of a treatment of a clinic’s own', () => {
  type Summary = NonNullable<Treatment['facts']['summary']>;
  const {facts, words} = ketamine;
  const own = (summary: Summary) =>
    pathsOf({treatment: {facts: {...facts, id: 'own', summary}, words}}, undefined);
  const change = (id: string, to: object): Summary => ({
    ...facts.summary!,
    items: facts.summary!.items.map((item) => (item.id === id ? {...item, ...to} : item)),
  });
  const at = (id: string) => facts.summary!.items.findIndex((item) => item.id === id);

  it('takes what holds together', () => {
    expect(own(facts.summary!)).to.deep.equal([]);
  });

  it('refuses halves that do not stand together', () => {
    expect(own(change('su-found-crps', {pair: 'su-harm-serious'}))).to.include(
      `treatment.facts.summary.items.${at('su-found-crps')}.pair`,
    );
    expect(own(change('su-found-crps', {pair: 'su-nothing'}))).not.to.be.empty;
    expect(own(change('su-harm-crps', {kind: 'time'}))).to.include(
      `treatment.facts.summary.items.${at('su-harm-crps')}.kind`,
    );
    expect(own(change('su-harm-crps', {regions: ['GB']}))).to.include(
      `treatment.facts.summary.items.${at('su-harm-crps')}`,
    );
  });

  it('refuses half a pair in the box', () => {
    const box = facts.summary!.box.filter((id) => id !== 'su-harm-review');
    expect(own({...facts.summary!, box})).to.deep.equal(['treatment.facts.summary.box.1']);
  });

  it('asks for a line of each entry of the box', () => {
    const box = [...facts.summary!.box, 'su-what'];
    expect(own({...facts.summary!, box})).to.deep.equal(['treatment.words.en.summary.items.su-what.brief']);
  });
});
