import {expect} from '@open-wc/testing';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import {faultsOf} from './override-faults.js';

describe('parse, of a clinic’s own rules for the day of treatment', () => {
  const rule = (id: string, text: string) => faultsOf({rules: {[id]: text}}, ketamine);

  it('takes them where clinics differ, with hours and phones', () => {
    expect(
      rule('vi-food', 'Eat a light meal up to 6 hours before. Questions? {clinic-phone}.'),
    ).to.deep.equal([]);
    expect(rule('vi-medicine-day', 'A nurse calls you at 8 the day before.')).to.deep.equal([]);
  });

  for (const id of [
    'vi-drive',
    'vi-next-dose',
    'vi-emergency',
    'vi-mood',
    'vi-bring',
    'se-nausea',
    'unknown',
  ])
    it(`refuses one beside ${id}, by its path`, () => {
      const [fault, ...others] = rule(id, 'You may drive when you feel well.');
      expect(fault!.path).to.equal(`overrides.rules.${id}`);
      expect(fault!.expected).to.contain('vi-food, vi-medicine-day');
      expect(others).to.deep.equal([]);
    });

  it('refuses one that is a page long, a dose, a share of people, or a number that nobody knows', () => {
    expect(rule('vi-food', 'a'.repeat(301))).to.deep.equal([
      {path: 'overrides.rules.vi-food', expected: 'a text of at most 300 characters'},
    ]);
    for (const text of ['Take two pills.', 'Only 1 in 10 feel sick.', 'Wait {no-such-hours}.'])
      expect(
        rule('vi-food', text).map(({path}) => path),
        text,
      ).to.deep.equal(['overrides.rules.vi-food']);
  });

  for (const id of [
    'vi-drive',
    'vi-next-dose',
    'vi-emergency',
    'vi-mood',
    'vi-call-clinic',
    'vi-home-use',
    'vi-medicine-day',
  ])
    it(`neither hides nor rewords ${id}`, () => {
      expect(faultsOf({hide: [id]}, ketamine).map(({path}) => path)).to.deep.equal(['overrides.hide.0']);
      expect(
        faultsOf({reword: {[id]: {text: 'As you like.'}}}, ketamine).map(({path}) => path),
      ).to.deep.equal([`overrides.reword.${id}`]);
    });

  it('adds entries and questions to what is there, and nowhere else', () => {
    const step = {id: 'our-parking', phase: 'before', label: 'Parking', text: 'By the door.'};
    const question = {id: 'our-question', group: 'money', text: 'Can I pay in parts?'};
    expect(faultsOf({add: {visit: [step], questions: [question]}}, ketamine)).to.deep.equal([]);
    const wrong = {
      visit: [{...step, phase: 'never'}],
      questions: [{...question, group: 'none', id: 'qu-why'}],
    };
    expect(faultsOf({add: wrong}, ketamine).map(({path}) => path)).to.have.members([
      'overrides.add.visit.0.phase',
      'overrides.add.questions.0.id',
      'overrides.add.questions.0.group',
    ]);
  });
});
