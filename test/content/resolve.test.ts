import {expect} from '@open-wc/testing';
import type {ResolvedContent} from '../../src/content/resolved.js';
import {resolve} from '../../src/content/resolve.js';
import type {Overrides, Treatment, Words} from '../../src/content/schema.js';
import type {Settings} from '../../src/content/settings.js';
import {en} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';
import {tea} from './small-treatment.js';

const make = (settings: Settings = {}, overrides: Overrides = {}) =>
  resolve({treatment: tea, messages: en, settings, overrides});
const effect = (content: ResolvedContent, id: string) => {
  const {effects, emergencies} = content.sideEffects!;
  return [...emergencies, ...effects].find((one) => one.id === id)!;
};

describe('resolve', () => {
  it('gives the same object for the same request, and another for another', () => {
    const overrides = {};
    const first = make({region: 'US'}, overrides);
    expect(make({region: 'US'}, overrides)).to.equal(first);
    expect(make({region: 'GB'}, overrides)).not.to.equal(first);
    expect(make({region: 'US'}, {hide: ['se-warm']})).not.to.equal(first);
  });

  describe('a sentence with a number', () => {
    it('takes it from the facts, written for the language', () => {
      expect(make().sideEffects!.intro.text).to.equal('Tea is warm. In a trial, 27 in 100 felt better.');
      expect(effect(make(), 'se-warm').action.text).to.equal('Wait 30 to 40 minutes.');
      expect(effect(make(), 'se-soon').action.text).to.equal('Call 1-800-TEA.');
      expect(effect(make(), 'se-warm').figures[0]!.whoInFull!.text).to.equal('People with a cold in 2020.');
    });
  });

  describe('a figure', () => {
    it('says both groups, who was counted and how sure it is', () => {
      const [versus] = effect(make(), 'se-warm').figures;
      expect(versus!.headline).to.equal('41 in 100');
      expect(versus!.against).to.equal('fewer than 1 in 100 with water');
      expect(versus!.who.text).to.equal('Tea trial · 1,568 people');
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
      expect(excess!.headline).to.equal('about 11 more in 100 than with water');
      expect(excess!.against).to.equal('from 1 to 40 more');
      expect(excess!.bar).to.deep.equal({shape: 'excess', from: 1, to: 40, at: 11});
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
      expect(count!.against).to.equal('340 of 1,285 people, no placebo group');
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
  });

  describe('the side effects', () => {
    it('stand by urgency and then by time, emergencies apart', () => {
      const {emergencies, effects} = make().sideEffects!;
      expect(emergencies.map(({id}) => id)).to.deep.equal(['se-burn']);
      expect(effects.map(({id}) => id)).to.deep.equal(['se-soon', 'se-late', 'se-warm']);
    });
  });

  describe('sources', () => {
    it('have one number in all sections: their place in the treatment’s list', () => {
      const {sideEffects, checklist} = make();
      expect(sideEffects!.intro.cites).to.deep.equal([2]);
      expect(sideEffects!.seekHelp.signs[0]!.cites).to.deep.equal([1]);
      expect(sideEffects!.provenance.sources.map(({number, id}) => `${number} ${id}`)).to.deep.equal([
        '1 leaflet',
        '2 trial',
        '3 guide',
        '4 help',
      ]);
      expect(checklist!.provenance.sources.map(({number, id}) => `${number} ${id}`)).to.deep.equal([
        '1 leaflet',
        '3 guide',
        '4 help',
      ]);
    });

    it('keep the address of the facts, or none', () => {
      const [leaflet, trial] = make().sideEffects!.provenance.sources;
      expect(trial!.href).to.be.null;
      expect(leaflet!.href).to.equal('https://example.org/leaflet');
    });
  });

  describe('the region', () => {
    it('gives the US numbers in the US', () => {
      const {actions, elsewhere} = make({region: 'US'}).sideEffects!.seekHelp;
      expect(actions.map(({text, href}) => [text, href])).to.deep.equal([
        ['Call 911', 'tel:911'],
        ['Call or text 988 (crisis line)', 'tel:988'],
      ]);
      expect(elsewhere).to.be.undefined;
      expect(effect(make({region: 'US'}), 'se-burn').action.text).to.equal('Call 911.');
    });

    it('names the US numbers as such where it is not known', () => {
      const {actions, elsewhere} = make().sideEffects!.seekHelp;
      expect(actions.map(({text}) => text)).to.deep.equal([
        'Call 911 (US)',
        'Call or text 988 (US crisis line)',
      ]);
      expect(elsewhere).to.equal('Outside the US, call your local emergency number.');
      expect(effect(make(), 'se-burn').action.text).to.equal(
        'Call 911 in the US, or your local emergency number.',
      );
    });

    it('gives no US number elsewhere', () => {
      const content = make({region: 'GB'}).sideEffects!;
      expect(content.seekHelp.actions).to.be.empty;
      expect(content.seekHelp.elsewhere).to.equal('Call your local emergency number.');
      expect(content.seekHelp.crisis.text).to.equal('At any time you can call your local crisis line.');
      expect(JSON.stringify(content)).not.to.match(/911|988/);
    });

    it('gives the clinic’s own numbers before all others', () => {
      const {actions, crisis} = make({region: 'GB', emergencyPhone: '+44 999', crisisPhone: '116 123'})
        .sideEffects!.seekHelp;
      expect(actions.map(({text, href}) => [text, href])).to.deep.equal([
        ['Call +44 999', 'tel:+44999'],
        ['Crisis line: call 116 123', 'tel:116123'],
      ]);
      expect(crisis.text).to.equal('At any time you can call 116 123.');
    });

    it('gives the clinic’s number where a reader must call it', () => {
      const {today} = make({clinicName: 'Harbor', clinicPhone: '555 0100'}).sideEffects!.seekHelp;
      expect(today.action).to.deep.equal({text: 'Call Harbor: 555 0100', href: 'tel:5550100'});
    });
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

    it('falls back to English for that statement only, and marks it', () => {
      const content = resolve({treatment: bilingual, messages: es});
      expect(content.sideEffects!.intro).to.deep.include({text: 'El té está caliente.'});
      expect(content.sideEffects!.intro.lang).to.be.undefined;
      expect(effect(content, 'se-warm').feels).to.deep.include({text: 'You may feel warm.', lang: 'en'});
    });
  });

  describe('the checklist', () => {
    it('names each label with its country, and weighs labels before guidelines before opinion', () => {
      const {topics} = make().checklist!;
      const [sore, allergy] = topics[0]!.items;
      const [sad] = topics[1]!.items;
      expect(allergy!.basis).to.deep.equal([
        {says: 'Label: do not use', labels: 'US tea label and UK tea label'},
      ]);
      expect(allergy!.weight).to.be.greaterThan(sad!.weight);
      expect(sad!.weight).to.be.greaterThan(sore!.weight);
      expect(sad!.crisis).to.be.true;
    });
  });

  describe('the routes', () => {
    it('have every row, ranges as data, and what is not known as a value', () => {
      const [cup, spoon] = make({offeredRoutes: ['rt-cup'], clinicName: 'Harbor'}).routes!.routes;
      expect(Object.keys(cup!.cells)).to.have.length(11);
      expect(cup!.cells.reaches.bar).to.deep.equal({from: 10, to: 20});
      expect(spoon!.cells.reaches.statements[0]!.text).to.equal('Not known');
      expect(cup!.offered).to.be.true;
      expect(spoon!.offered).to.be.false;
    });

    it('carry the warning about home use in the cell', () => {
      const [cup, spoon] = make().routes!.routes;
      expect(cup!.cells.where.warning!.text).to.equal('Tea at home adds risk.');
      expect(spoon!.cells.where.warning).to.be.undefined;
    });

    it('say the status by use', () => {
      const [, spoon] = make().routes!.routes;
      expect(spoon!.cells.status.plain).to.equal('Cold: approved. since 2020');
    });
  });

  describe('provenance', () => {
    it('says when it was checked and that no clinician reviewed it', () => {
      const {summary, lines} = make().sideEffects!.provenance;
      expect(summary).to.equal(
        'Where this comes from: 4 sources · checked January 2, 2026 · next check January 2027 · not reviewed by a clinician',
      );
      expect(lines.join(' ')).to.contain('No clinician has reviewed it');
    });

    it('says who reviewed it for the clinic, and the clinic’s interest', () => {
      const {summary, lines} = make({
        clinicName: 'Harbor',
        reviewedBy: 'Dr. Ada',
        reviewedOn: '2026-03-04',
        nextReview: '2026-12-24',
      }).sideEffects!.provenance;
      expect(summary).not.to.contain('not reviewed');
      expect(summary).to.contain('next check December 24, 2026');
      expect(lines).to.include('The clinic says: reviewed by Dr. Ada on March 4, 2026.');
      expect(lines).to.include('Harbor offers this treatment.');
    });
  });

  it('has no section that the treatment has not', () => {
    const facts = {...tea.facts, relief: undefined};
    const content = resolve({treatment: {...tea, facts}, messages: en});
    expect(content.relief).to.be.undefined;
    expect(content.routes).to.exist;
  });
});
