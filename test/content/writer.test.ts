import {expect} from '@open-wc/testing';
import {parse, type ContentError} from '../../src/content/parse.js';
import type {Treatment} from '../../src/content/schema.js';
import {en} from '../../src/locales/en.js';
import {effect, make} from './made-tea.js';
import {resolve} from './resolve-all.js';
import {tea} from './small-treatment.js';

describe('the writer', () => {
  describe('a sentence with a number', () => {
    it('takes it from the facts, written for the language', () => {
      expect(make().sideEffects!.intro.text).to.equal('Tea is warm. In a trial, 27 in 100 felt better.');
      expect(effect(make(), 'se-warm').action.text).to.equal('Wait 30 to 40 minutes.');
      expect(effect(make(), 'se-soon').action.text).to.equal('Call 1-800-TEA.');
      expect(effect(make(), 'se-warm').figures[0]!.whoInFull!.text).to.equal('People with a cold in 2020.');
    });
  });

  describe('words beside a number', () => {
    const forms = {
      people: {one: '# person', other: '# people'},
      'felt-better': {one: '# person felt better', other: '# people felt better'},
    };
    const say = (intro: string, quantities: Treatment['facts']['quantities'], messages = en) => {
      const words = {...tea.words['en']!, forms, sideEffects: {...tea.words['en']!.sideEffects!, intro}};
      const treatment: Treatment = {
        facts: {...tea.facts, quantities: {...tea.facts.quantities, ...quantities}},
        words: {...tea.words, [messages.lang]: words},
      };
      return resolve({treatment, messages}).sideEffects!.intro.text;
    };

    it('take the form that the language has for it', () => {
      const cups = (value: number) => say('Of {cups people}, some.', {cups: {kind: 'number', value}});
      expect(cups(1)).to.equal('Of 1 person, some.');
      expect(cups(1200)).to.equal('Of 1,200 people, some.');
    });

    it('can be the whole clause, with its verb', () => {
      const better = {better: {kind: 'number', value: 1}} as const;
      expect(say('{better felt-better}.', better)).to.equal('1 person felt better.');
    });

    it('take the form of a range', () => {
      const cups = {cups: {kind: 'number', value: 1, high: 2}} as const;
      expect(say('{cups people} came.', cups)).to.equal('1 to 2 people came.');
    });

    it('stay as they are where nothing stands for them, so that somebody sees it', () => {
      expect(say('{cups cats} and {hotline people}', {})).to.equal('{cups cats} and {hotline people}');
    });

    it('are checked in a clinic’s file', () => {
      const words = (intro: string) => ({
        en: {...tea.words['en']!, forms, sideEffects: {...tea.words['en']!.sideEffects!, intro}},
      });
      const faults = (intro: string) => {
        try {
          parse({treatment: {facts: {...tea.facts, id: 'own'}, words: words(intro)}});
          return [];
        } catch (error) {
          return (error as ContentError).faults.map(({expected}) => expected);
        }
      };
      expect(faults('{cups people} came.')).to.deep.equal([]);
      for (const braces of ['{cups cats}', '{mugs people}', '{emergency people}']) {
        expect(faults(`${braces} came.`)).to.have.length(1);
        expect(faults(`${braces} came.`)[0]).to.contain(`not "${braces}"`);
      }
    });
  });

  for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']) {
    it(`leaves {${name}} as it stands: no table of ours has it`, () => {
      const {action} = effect(make({}, {reword: {'se-warm': {action: `Ask {${name}}.`}}}), 'se-warm');
      expect(action.text).to.equal(`Ask {${name}}.`);
    });
  }
});
