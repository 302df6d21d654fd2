import {expect} from '@open-wc/testing';
import {resolve} from './resolve-all.js';
import {helpSources} from '../../src/content/help-sources.js';
import {parse, type ContentError} from '../../src/content/parse.js';
import type {Overrides, Source, Treatment, Words} from '../../src/content/schema.js';
import type {Settings} from '../../src/content/settings.js';
import {en} from '../../src/locales/en.js';
import type {Messages} from '../../src/locales/messages.js';
import {tea} from './small-treatment.js';

const make = (settings: Settings = {}, overrides: Overrides = {}) =>
  resolve({treatment: tea, messages: en, settings, overrides});
const effect = (content: ReturnType<typeof resolve>, id: string) => {
  const {effects, emergencies} = content.sideEffects!;
  return [...emergencies, ...effects].find((one) => one.id === id)!;
};

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
        '5 fcc911',
        '6 guam911',
        '7 988-expect',
        '8 fcc988',
        '9 wy988',
        '10 samhsa988es',
      ]);
      expect(checklist!.provenance.sources.map(({number, id}) => `${number} ${id}`)).to.deep.equal([
        '1 leaflet',
        '3 guide',
        '4 help',
        '5 fcc911',
        '6 guam911',
        '7 988-expect',
        '8 fcc988',
        '9 wy988',
        '10 samhsa988es',
      ]);
    });

    it('of help lines follow the treatment’s own, and are only those of the region', () => {
      const listed = (settings: Settings) =>
        make(settings)
          .sideEffects!.provenance.sources.slice(4)
          .map(({number, id}) => `${number} ${id}`);
      expect(listed({region: 'GB'})).to.deep.equal(['13 nhs999', '14 samaritans', '15 nhs111-mh']);
      expect(listed({region: 'DE'})).to.deep.equal([]);
      expect(listed({emergencyPhone: '555', crisisPhone: '556'})).to.deep.equal([]);
    });

    it('of help lines have the number that the treatment’s own list gives them, if it has the same', () => {
      const expectSource = helpSources.find(({id}) => id === '988-expect')!;
      const listing = (source: Source) => {
        const treatment: Treatment = {...tea, facts: {...tea.facts, sources: [...tea.facts.sources, source]}};
        const {seekHelp, provenance} = resolve({
          treatment,
          messages: en,
          settings: {region: 'US'},
        }).sideEffects!;
        const numbers = provenance.sources
          .filter(({href}) => href === expectSource.href)
          .map(({number}) => number);
        expect(numbers).to.have.length(1);
        expect(seekHelp.cites).to.include(numbers[0]);
        return numbers[0];
      };
      expect(listing({...expectSource})).to.equal(5);
      // An id that a clinic uses for something else is not ours.
      expect(listing({...expectSource, href: 'https://example.org'})).to.equal(8);
    });

    it('of a statement that names a help line are those of the line that it is filled with', () => {
      const own = {...helpSources.find(({id}) => id === 'wy988')!};
      const facts = {
        ...tea.facts,
        sources: [...tea.facts.sources, own],
        seekHelp: {...tea.facts.seekHelp, crisis: ['guide', 'wy988']},
      };
      const ids = (settings: Settings) => {
        const {seekHelp, provenance} = resolve({
          treatment: {...tea, facts},
          messages: en,
          settings,
        }).sideEffects!;
        return seekHelp.crisis.cites.map((n) => provenance.sources.find(({number}) => number === n)!.id);
      };
      expect(ids({region: 'US'})).to.deep.equal(['guide', 'wy988', '988-expect', 'fcc988']);
      expect(ids({region: 'GB'})).to.deep.equal(['guide', 'samaritans']);
      expect(ids({region: 'DE'})).to.deep.equal(['guide']);
      expect(ids({region: 'US', crisisPhone: '555 0100'})).to.deep.equal(['guide']);
    });

    it('keep the address of the facts, or none', () => {
      const [leaflet, trial] = make().sideEffects!.provenance.sources;
      expect(trial!.href).to.be.null;
      expect(leaflet!.href).to.equal('https://example.org/leaflet');
    });
  });

  describe('the region', () => {
    it('gives its numbers in sentences, as links and with their sources', () => {
      const {line, actions, elsewhere, cites} = make({region: 'US'}).sideEffects!.seekHelp;
      expect(line).to.equal(
        'In an emergency, call 911. If you think about suicide or self-harm, call or text 988.',
      );
      expect(actions.map(({text, href}) => [text, href])).to.deep.equal([
        ['Call 911', 'tel:911'],
        ['Crisis line: call 988', 'tel:988'],
        ['Text 988', 'sms:988'],
      ]);
      expect(elsewhere).to.be.undefined;
      expect(cites).to.deep.equal([5, 6, 7, 8, 9]);
      expect(effect(make({region: 'US'}), 'se-burn').action.text).to.equal('Call 911.');
    });

    it('is named as the US where it is not known', () => {
      const {actions, elsewhere} = make().sideEffects!.seekHelp;
      expect(actions[0]!.text).to.equal('Call 911 (US)');
      expect(elsewhere).to.equal('Outside the US, call your local emergency number.');
      expect(effect(make(), 'se-burn').action.text).to.equal(
        'Call 911 in the US, or your local emergency number.',
      );
    });

    it('gives no number of another one', () => {
      const content = make({region: 'DE'}).sideEffects!;
      expect(content.seekHelp.actions).to.be.empty;
      expect(content.seekHelp.elsewhere).to.equal('Call your local emergency number.');
      expect(content.seekHelp.crisis.text).to.equal('At any time you can call your local crisis line.');
      expect(JSON.stringify(content)).not.to.match(/911|988|112/);
    });

    it('says the same in every section', () => {
      for (const region of ['US', 'GB', 'IE', 'AU', 'NZ', 'CA', 'EU', 'DE', undefined]) {
        const {sideEffects, checklist, routes, relief} = make({region});
        const {line, actions, elsewhere, remarks, cites} = sideEffects!.seekHelp;
        const same = {line, actions, ...(elsewhere && {elsewhere}), remarks, cites};
        expect(checklist!.seekHelp).to.deep.equal(same);
        const inShort = {...same, remarks: remarks.filter(({kind}) => kind === 'language')};
        for (const section of [routes!, relief!]) expect(section.seekHelp).to.deep.equal(inShort);
      }
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

  describe('the checklist', () => {
    it('names each label with its country, and weighs labels before guidelines before opinion', () => {
      const {topics} = make().checklist!;
      const [sore, allergy] = topics[0]!.items;
      const [sad] = topics[1]!.items;
      expect(allergy!.basis).to.deep.equal([
        {
          says: 'Label: do not use',
          labels: 'US tea label and UK tea label',
          text: 'Label: do not use (US tea label and UK tea label)',
        },
      ]);
      expect(allergy!.weight).to.be.greaterThan(sad!.weight);
      expect(sad!.weight).to.be.greaterThan(sore!.weight);
      expect(sad!.crisis).to.be.true;
    });
  });

  describe('the routes', () => {
    it('have every row, ranges as data, and what is not known as a value', () => {
      const [cup, spoon] = make({offeredRoutes: ['rt-cup'], clinicName: 'Harbor'}).routes!.routes;
      expect(Object.keys(cup!.cells)).to.have.length(12);
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
        'Where this comes from: 10 sources · checked January 2, 2026 · next check January 2027 · not reviewed by a clinician',
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

  for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf']) {
    it(`leaves {${name}} as it stands: no table of ours has it`, () => {
      const {action} = effect(make({}, {reword: {'se-warm': {action: `Ask {${name}}.`}}}), 'se-warm');
      expect(action.text).to.equal(`Ask {${name}}.`);
    });
  }

  it('shows an entry once that a clinic names twice in its order', () => {
    const {effects} = make({}, {order: ['se-soon', 'se-warm', 'se-soon', 'se-soon']}).sideEffects!;
    expect(new Set(effects.map(({id}) => id)).size).to.equal(effects.length);
  });
});
