import {expect} from '@open-wc/testing';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import {added, faultCounts, faultsOf, reword} from './override-faults.js';

describe('parse, of a clinic’s changes', () => {
  it('keeps what is said of an emergency or a crisis', () => {
    for (const [id, field] of [
      ['se-burn', 'action'],
      ['se-burn', 'name'],
      ['ci-sad', 'why'],
    ] as const) {
      const [{path, expected} = {path: '', expected: ''}] = faultsOf({
        reword: {[id]: {[field]: 'Stay calm.'}},
      });
      expect(path).to.equal(`overrides.reword.${id}`);
      expect(expected).to.contain('cannot be reworded');
    }
    const {effects} = ketamine.facts.sideEffects!;
    for (const {id} of effects.filter(({urgency}) => urgency === 'emergency')) {
      expect(faultsOf({reword: {[id]: {name: 'Feeling calm'}}}, ketamine), id).to.have.length(1);
      expect(faultsOf({hide: [id]}, ketamine), id).to.have.length(1);
    }
  });

  it('cannot reach a safety text or a finding by any name', () => {
    for (const id of [
      'notes',
      'seek-help',
      'sign-burn',
      'today-rash',
      'general',
      'none-choice',
      'pop-trial',
      'cough',
    ]) {
      expect(faultsOf({reword: {[id]: {text: 'No need.'}}}), id).to.have.length(1);
    }
    for (const field of [
      'evidence',
      'good',
      'bad',
      'onset',
      'reaches',
      'homeWarning',
      'status',
      'note',
      'shortName',
    ]) {
      expect(faultsOf({reword: {'rt-cup': {[field]: 'Proven to work.'}}}), field).to.have.length(1);
    }
  });

  it('takes an order with each id once', () => {
    expect(faultsOf({order: ['ci-sore', 'ci-allergy', 'ci-sore']}).map(({path}) => path)).to.deep.equal([
      'overrides.order.2',
    ]);
  });

  describe('writes no figure into a statement of ours:', () => {
    for (const text of [
      'Works for 85 in 100.',
      'Wait 2 hours.',
      'Wait \u0662 hours.',
      'Wait \u096a hours.',
      'Wait \uff12 hours.',
      'Wait \u{1d7d0} hours.',
      'Wait \u00bd hour.',
      'About x\u00b2.',
      'Step \u2460.',
      'Part \u2163.',
      'Nearly \u{1f4af}.',
      'Wait 2\u200b0 minutes.',
      'Half, or fifty percent.',
      'Most, or fifty per cent.',
      'Almost all %.',
      'Casi todos: noventa por ciento.',
      'Nine out of ten people feel better.',
      'One in three feels it.',
      'Ocho de cada diez lo sienten.',
      'A hundred people.',
      'Take half a mg per kilo.',
      'Take some \u00b5g.',
      'Take a few milligrams.',
      'Tome unos miligramos.',
      'Take two tablets.',
      '\u4e94\u5341 people.',
      'Call 555-0199.',
    ]) {
      it(text, () => {
        const faults = reword(text);
        expect(faults.map(({path}) => path)).to.deep.equal(['overrides.reword.se-warm.action']);
        expect(faults[0]!.expected).to.contain('{clinic-phone}');
      });
    }
  });

  it('writes no share in words, and takes times and other halves', () => {
    for (const text of [
      'Half of our patients feel nothing.',
      'Half the people sleep.',
      'A third of all patients feel it.',
      'Two-thirds get better.',
      'Three quarters of people do.',
      'La mitad de las personas mejora.',
      'Dos tercios mejoran.',
      'Ayuda a ocho de cada diez. Ocho de cada {wait} personas, y una de cada tres.',
      'Una ayuda para la tercera parte de nuestros pacientes, y un tercio de los adultos.',
    ]) {
      expect(faultCounts(text), text).to.deep.equal({reworded: 1, added: 1});
    }
    for (const text of [
      'Rest for half an hour, or three quarters of an hour.',
      'Come back in a quarter of an hour.',
      'Stop halfway. Eat half of your meal.',
      'Espere tres cuartos de hora en la mitad de la sala.',
      'La enfermera la mide antes de cada visita y después de cada dosis; hablamos al final de cada semana.',
    ]) {
      expect(reword(text), text).to.deep.equal([]);
      expect(added(text), text).to.deep.equal([]);
    }
  });

  it('names the token that serves instead', () => {
    expect(reword('Wait 30 minutes.')[0]!.expected).to.contain('{wait} for 30');
    expect(reword('Wait \u0663\u0660 minutes.')[0]!.expected).to.contain('{wait} for 30');
    expect(reword('Wait {wait}, then call {clinic-phone} or {emergency}.')).to.deep.equal([]);
    expect(reword('Ask someone to sit with you for an hour or two.')).to.deep.equal([]);
  });

  it('holds titles and introductions to the same', () => {
    expect(faultsOf({reword: {'side-effects': {intro: 'Only 1 in 100.'}}})).to.have.length(1);
    expect(faultsOf({reword: {'relief-duration': {title: 'Weeks of relief: 90%'}}})).to.have.length(1);
  });

  it('lets a clinic’s own entries have its floor, phone, hours and dates, and no figure or dose', () => {
    for (const text of [
      'We are on floor 3, room 12.',
      'Call +1 555 010 0142, from 8 to 17.',
      'We are here 24/7, also on 11/26.',
      'We call you 7 days after each visit.',
      'It costs $40.',
    ]) {
      expect(added(text), text).to.deep.equal([]);
    }
    for (const text of [
      'Works for 85 in 100.',
      'Helps 9 of 10.',
      'Helps 9/10.',
      'Helps 85 %.',
      'Helps 85\uff05.',
      'Helps \u00be of people.',
      'Nine out of ten people.',
      'We give 50 mg.',
      'We give 0.5mg/kg.',
      'We give fifty milligrams.',
      'Take 2 sprays.',
    ]) {
      expect(
        added(text).map(({path}) => path),
        text,
      ).to.deep.equal(['overrides.add.sideEffects.0.action']);
    }
  });

  it('shows no brace that stands for nothing', () => {
    for (const text of ['Ask {constructor}.', 'Ask {Two-Hours}.', 'Ask {nobody}.', 'Ask {', 'Ask }']) {
      expect(faultCounts(text), text).to.deep.equal({reworded: 1, added: 1});
    }
  });

  it('takes no id and no language that JavaScript or a browser would trip over', () => {
    expect(faultsOf({add: {upkeep: [{id: 'constructor', text: 'Rest.'}]}})).to.have.length(1);
    expect(faultsOf({lang: 'not a language'})).to.have.length(1);
    expect(faultsOf({lang: 'pt-BR'})).to.deep.equal([]);
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const sneaky = JSON.parse(`{"reword": {"${key}": {"name": "x"}}}`) as unknown;
      expect(faultsOf(sneaky).map(({path}) => path)).to.deep.equal([`overrides.reword.${key}`]);
    }
  });
});
