import {expect} from '@open-wc/testing';
import type {Treatment, Words} from '../../src/content/schema.js';
import type {Settings} from '../../src/content/settings.js';
import {en} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';
import {effect, make} from './made-tea.js';
import {resolve} from './resolve-all.js';
import {tea} from './small-treatment.js';

describe('resolve', () => {
  it('remembers what was asked for lately, and lets go of the rest', () => {
    const treatment = {...tea};
    const contentFor = (clinicName: string) => resolve({treatment, messages: en, settings: {clinicName}});
    const [first, second] = [contentFor('First'), contentFor('Second')];
    for (let i = 0; i < 100; i++) {
      contentFor(`Clinic ${i}`);
      expect(contentFor('First')).to.equal(first);
    }
    expect(contentFor('Second')).not.to.equal(second);
    expect(contentFor('Second').sideEffects).to.deep.equal(second.sideEffects);
  });

  it('keeps apart settings that read alike, and words of the interface that differ', () => {
    const contentFor = (settings: Settings) => resolve({treatment: tea, messages: en, settings});
    const content = contentFor({clinicName: 'A', clinicPhone: '1'});
    expect(contentFor({clinicName: 'A,clinicPhone:1:1'})).not.to.equal(content);
    expect(contentFor({clinicName: 'A', clinicPhone: '1', region: undefined})).to.equal(content);
    const other = {...en};
    expect(resolve({treatment: tea, messages: other}).messages).to.equal(other);
  });

  it('gives the same object for the same request, and another for another', () => {
    const overrides = {};
    const first = make({region: 'US'}, overrides);
    expect(make({region: 'US'}, overrides)).to.equal(first);
    expect(make({region: 'GB'}, overrides)).not.to.equal(first);
    expect(make({region: 'US'}, {hide: ['se-warm']})).not.to.equal(first);
  });

  describe('overrides', () => {
    it('hide, and say that the clinic did', () => {
      const {effects, hidden} = make({}, {hide: ['se-warm', 'se-late']}).sideEffects!;
      expect(effects.map(({id}) => id)).to.deep.equal(['se-soon']);
      expect(hidden).to.equal('Edited by this clinic: 2 entries are not shown.');
    });

    it('cannot hide an emergency', () => {
      expect(make({}, {hide: ['se-burn']}).sideEffects!.emergencies.map(({id}) => id)).to.deep.equal([
        'se-burn',
      ]);
    });

    it('reorder inside a group, not across', () => {
      const {effects} = make({}, {order: ['se-warm', 'se-late']}).sideEffects!;
      expect(effects.map(({id}) => id)).to.deep.equal(['se-soon', 'se-late', 'se-warm']);
    });

    it('reword, and take the citation away', () => {
      const {feels, action, figures} = effect(make({}, {reword: {'se-warm': {feels: 'A glow.'}}}), 'se-warm');
      expect(feels).to.deep.equal({text: 'A glow.', by: 'edited', cites: []});
      expect(action.cites).not.to.be.empty;
      expect(figures[0]!.headline).to.equal('41 in 100');
    });

    it('add, marked as the clinic’s and without a figure', () => {
      const added = {
        id: 'se-own',
        urgency: 'team',
        time: 'session',
        name: 'Hiccups',
        feels: 'Hic.',
        action: 'Wait.',
      } as const;
      const found = effect(make({}, {add: {sideEffects: [added]}}), 'se-own');
      expect(found.name.by).to.equal('added');
      expect(found.figures).to.be.empty;
    });

    it('keep their own language where the page’s is another', () => {
      const {feels} = effect(make({}, {lang: 'fr', reword: {'se-warm': {feels: 'Chaud.'}}}), 'se-warm');
      expect(feels.lang).to.equal('fr');
    });
  });

  describe('a language that lacks a text', () => {
    const partial = structuredClone(tea.words['en']) as {-readonly [K in keyof Words]: Words[K]};
    partial.notes = {...partial.notes, medicines: 'No dejes tus medicinas.'};
    const effects = {...partial.sideEffects!.effects};
    delete effects['se-warm'];
    partial.sideEffects = {...partial.sideEffects!, intro: 'El té está caliente.', effects};
    const bilingual: Treatment = {...tea, words: {...tea.words, es: partial}};
    const es: Messages = {...en, lang: 'es'};

    it('keeps it in one piece where the page runs the other way', () => {
      const ar: Messages = {...en, lang: 'ar', dir: 'rtl'};
      const {feels} = effect(resolve({treatment: tea, messages: ar}), 'se-warm');
      expect(feels).to.deep.include({text: '\u2068You may feel warm.\u2069', lang: 'en'});
    });

    it('falls back to English for that statement only, and marks it', () => {
      const content = resolve({treatment: bilingual, messages: es});
      expect(content.sideEffects!.intro).to.deep.include({text: 'El té está caliente.'});
      expect(content.sideEffects!.intro.lang).to.be.undefined;
      expect(effect(content, 'se-warm').feels).to.deep.include({text: 'You may feel warm.', lang: 'en'});
    });
  });

  it('has no section that the treatment has not', () => {
    const facts = {...tea.facts, relief: undefined};
    const content = resolve({treatment: {...tea, facts}, messages: en});
    expect(content.relief).to.be.undefined;
    expect(content.routes).to.exist;
  });

  it('keeps no more content than pages show at once', () => {
    const overrides = {};
    const first = make({clinicName: 'Clinic 0'}, overrides);
    for (let i = 1; i < 50; i++) make({clinicName: `Clinic ${i}`}, overrides);
    expect(make({clinicName: 'Clinic 49'}, overrides)).to.equal(make({clinicName: 'Clinic 49'}, overrides));
    expect(make({clinicName: 'Clinic 0'}, overrides)).not.to.equal(first);
  });

  it('tells the words of one language from other words of the same language', () => {
    const other = {...en, lang: 'en'};
    expect(resolve({treatment: tea, messages: en})).not.to.equal(resolve({treatment: tea, messages: other}));
  });

  it('shows an entry once that a clinic names twice in its order', () => {
    const {effects} = make({}, {order: ['se-soon', 'se-warm', 'se-soon', 'se-soon']}).sideEffects!;
    expect(new Set(effects.map(({id}) => id)).size).to.equal(effects.length);
  });
});
