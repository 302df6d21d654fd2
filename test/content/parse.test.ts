import {expect} from '@open-wc/testing';
import {ContentError, parse, type ParseContext} from '../../src/content/parse.js';
import type {Treatment} from '../../src/content/schema.js';
import {tea} from './small-treatment.js';

const context: ParseContext = {treatment: tea, builtIn: new Map([['tea', tea]])};

/** The faults of an input, as "path: expected". */
function faultsOf(input: unknown, where = context): string[] {
  try {
    parse(input, where);
  } catch (error) {
    if (error instanceof ContentError) return error.faults.map(({path, expected}) => `${path}: ${expected}`);
    throw error;
  }
  return [];
}

/** A copy of tea under another id, with a change. */
function changed(change: (copy: {facts: Record<string, unknown>; words: Record<string, unknown>}) => void) {
  const copy = structuredClone(tea) as unknown as {
    facts: Record<string, unknown>;
    words: Record<string, unknown>;
  };
  copy.facts['id'] = 'coffee';
  change(copy);
  return {treatment: copy};
}

describe('parse', () => {
  it('gives back good overrides, from text or value', () => {
    const file = {overrides: {hide: ['se-warm'], reword: {'se-late': {name: 'Stains'}}}};
    expect(parse(file, context)).to.deep.equal(file);
    expect(parse(JSON.stringify(file), context)).to.deep.equal(file);
  });

  it('takes a whole treatment under an id of its own', () => {
    const file = changed(() => {});
    expect(parse(file, context).treatment!.facts.id).to.equal('coffee');
  });

  it('says that a text is not JSON', () => {
    expect(faultsOf('{"overrides": ')[0]).to.match(/^: JSON \(/);
  });

  it('names every bad path in one error', () => {
    const faults = faultsOf({overrides: {hide: 'se-warm', reword: {'se-warm': {name: ''}}, lang: 3}});
    expect(faults).to.have.length(3);
    expect(faults.map((fault) => fault.split(':')[0])).to.have.members([
      'overrides.hide',
      'overrides.reword.se-warm.name',
      'overrides.lang',
    ]);
  });

  it('says the message with the path, for a log', () => {
    expect(() => parse({overrides: {lang: 3}}, context)).to.throw('overrides.lang: expected string');
  });

  describe('overrides', () => {
    it('cannot reach a number, a basis or an urgency', () => {
      expect(faultsOf({overrides: {reword: {'se-warm': {figures: 'none'}}}})).to.deep.equal([
        'overrides.reword.se-warm.figures: one of name, feels, action',
      ]);
      expect(faultsOf({overrides: {reword: {'ci-allergy': {basis: 'opinion'}}}})).to.have.length(1);
      expect(faultsOf({overrides: {facts: {}}})).to.deep.equal(['overrides.facts: no such entry here']);
    });

    it('cannot reword what studies found', () => {
      for (const id of ['rd-trial', 'cough', 'pop-trial', 'sign-burn']) {
        expect(faultsOf({overrides: {reword: {[id]: {name: 'Better'}}}}), id).to.deep.equal([
          `overrides.reword.${id}: the id of an entry that can be reworded`,
        ]);
      }
    });

    it('cannot hide an emergency', () => {
      expect(faultsOf({overrides: {hide: ['se-burn']}})[0]).to.contain('emergency signs cannot be hidden');
    });

    it('cannot name what is not there', () => {
      expect(faultsOf({overrides: {hide: ['se-none'], order: ['ci-none']}})).to.have.length(2);
      expect(faultsOf({overrides: {reword: {'se-none': {name: 'x'}}}})).to.have.length(1);
    });

    it('cannot add under an id that is taken, or to a topic that is not there', () => {
      const item = {statement: 's', question: 'q', why: 'w'};
      expect(
        faultsOf({
          overrides: {
            add: {
              checklist: [
                {id: 'ci-sore', topic: 'mouth', ...item},
                {id: 'ci-new', topic: 'feet', ...item},
              ],
            },
          },
        }),
      ).to.deep.equal([
        'overrides.add.checklist.0.id: an id that is not taken, not "ci-sore"',
        'overrides.add.checklist.1.topic: one of mouth, other',
      ]);
    });

    it('may name an id that was shown once, and cannot take it', () => {
      const gone = 'ma-sing';
      expect(
        faultsOf({overrides: {hide: [gone], order: [gone], reword: {[gone]: {text: 'Sing.'}}}}),
      ).to.deep.equal([]);
      expect(faultsOf({overrides: {add: {upkeep: [{id: gone, text: 'Sing.'}]}}})).to.deep.equal([
        'overrides.add.upkeep.0.id: an id that is not taken, not "ma-sing"',
      ]);
    });

    it('may hide a claim with its answer, and reword neither', () => {
      expect(faultsOf({overrides: {hide: ['cl-cure']}})).to.deep.equal([]);
      expect(faultsOf({overrides: {reword: {'cl-cure': {found: 'It is true.'}}}})).to.deep.equal([
        'overrides.reword.cl-cure: the id of an entry that can be reworded',
      ]);
    });

    it('cannot add an emergency', () => {
      const own = {id: 'se-own', urgency: 'emergency', time: 'session', name: 'n', feels: 'f', action: 'a'};
      expect(faultsOf({overrides: {add: {sideEffects: [own]}}})[0]).to.match(
        /^overrides\.add\.sideEffects\.0\.urgency/,
      );
    });
  });

  describe('a whole treatment', () => {
    it('cannot take a built-in treatment’s id', () => {
      expect(faultsOf({treatment: tea})[0]).to.match(/^treatment\.facts\.id: another id than "tea"/);
    });

    it('cannot link to anything but the web', () => {
      const file = changed(({facts}) => {
        (facts['sources'] as {href: string}[])[0]!.href = 'javascript:alert(1)';
      });
      expect(faultsOf(file)).to.have.length(1);
      expect(faultsOf(file)[0]).to.match(/^treatment\.facts\.sources\.0\.href: /);
    });

    it('needs a text for each id, in each language', () => {
      const file = changed(({words}) => {
        const {en} = words as {en: {sideEffects: {effects: Record<string, unknown>}}};
        delete en.sideEffects.effects['se-warm'];
        words['fr'] = structuredClone(en);
      });
      expect(faultsOf(file)).to.deep.equal([
        'treatment.words.en.sideEffects.effects.se-warm: a text',
        'treatment.words.fr.sideEffects.effects.se-warm: a text',
      ]);
    });

    it('needs sources and people that exist, and tokens that mean something', () => {
      const file = changed(({facts, words}) => {
        const {effects} = facts['sideEffects'] as {
          effects: {sources: string[]; figures: {population: string}[]}[];
        };
        effects[0]!.sources = ['nowhere'];
        effects[0]!.figures[0]!.population = 'nobody';
        (words as {en: {name: string}}).en.name = '{nothing} tea';
      });
      expect(faultsOf(file).map((fault) => fault.split(': ')[0])).to.deep.equal([
        'treatment.facts.sideEffects.effects.0.figures.0.population',
        'treatment.facts.sideEffects.effects.0.sources.0',
        'treatment.words.en.name',
      ]);
    });

    it('needs the words of a claim, and of a warning that the facts tell', () => {
      const file = changed(({words}) => {
        const {en} = words as {
          en: {
            claims: {claims: Record<string, unknown>};
            routes: {routes: Record<string, {homeWarning?: string; driving?: string}>};
          };
        };
        delete en.claims.claims['cl-cure'];
        delete en.routes.routes['rt-cup']!.homeWarning;
      });
      expect(faultsOf(file)).to.have.members([
        'treatment.words.en.claims.claims.cl-cure: a text',
        'treatment.words.en.routes.routes.rt-cup.homeWarning: a text',
      ]);
    });

    it('needs what was found with each claim, and when to drive with each way', () => {
      const file = changed(({words}) => {
        const {en} = words as {
          en: {
            claims: {claims: Record<string, {found?: string}>};
            routes: {routes: Record<string, {driving?: string}>};
          };
        };
        delete en.claims.claims['cl-cure']!.found;
        delete en.routes.routes['rt-cup']!.driving;
      });
      expect(faultsOf(file).map((fault) => fault.split(': ')[0])).to.deep.equal([
        'treatment.words.en.routes.routes.rt-cup.driving',
        'treatment.words.en.claims.claims.cl-cure.found',
      ]);
    });

    it('needs a source of a rating that exists', () => {
      const file = changed(({facts}) => {
        const {evidence} = facts['relief'] as {evidence: {certainty: {source: string}[]}[]};
        evidence[0]!.certainty[0]!.source = 'nowhere';
      });
      expect(faultsOf(file)).to.deep.equal([
        'treatment.facts.relief.evidence.0.certainty.0.source: the id of an entry of facts.sources, not "nowhere"',
      ]);
    });

    it('needs English', () => {
      const file = changed((copy) => {
        copy.words = {fr: copy.words['en']};
      });
      expect(faultsOf(file)[0]).to.match(/^treatment\.words\.en: English/);
    });

    it('needs a source for each statement', () => {
      const file = changed(({facts}) => {
        (facts['sideEffects'] as {intro: string[]}).intro = [];
      });
      expect(faultsOf(file)).to.deep.equal(['treatment.facts.sideEffects.intro: at least one source id']);
    });
  });

  it('is not led to change objects of others', () => {
    const sneaky = JSON.parse('{"overrides": {"reword": {"__proto__": {"name": "x"}}}}') as unknown;
    expect(faultsOf(sneaky)).to.deep.equal(['overrides.reword.__proto__: no such entry here']);
    expect(({} as {name?: string}).name).to.be.undefined;
    expect((tea as Treatment & {name?: string}).name).to.be.undefined;
  });
});
