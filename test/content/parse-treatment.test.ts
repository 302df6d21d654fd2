import {expect} from '@open-wc/testing';
import {ContentError, parse} from '../../src/content/parse.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import {tea} from './small-treatment.js';

/** A part of a treatment that a test changes, whatever is there. */
type Part = Record<string, never> & Record<number, never>;
interface Copy {
  facts: Part;
  words: {en: Part};
}

/** The paths that are bad in a copy of tea, under an id of its own, with a change. */
function badPaths(change: (facts: Part, words: Part) => void): string[] {
  const copy = JSON.parse(JSON.stringify(tea)) as Copy;
  Object.assign(copy.facts, {id: 'coffee'});
  change(copy.facts, copy.words.en);
  try {
    parse({treatment: copy}, {today: '2026-11-26'});
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.map(({path}) => path.replace('treatment.', ''));
  }
  return [];
}

/** Puts a value at a path: `put(facts, 'checklist.items.0.topic', 'feet')`. */
function put(tree: Part, path: string, value: unknown) {
  const keys = path.split('.');
  const last = keys.pop()!;
  const parent = keys.reduce<Part>((part, key) => part[key] as unknown as Part, tree);
  (parent as Record<string, unknown>)[last] = value;
}

const copyOf = (tree: Part, path: string): Part =>
  structuredClone(path.split('.').reduce<Part>((part, key) => part[key] as unknown as Part, tree));

describe('parse, of a whole treatment', () => {
  it('takes those that are built in, under another id', () => {
    const coffee = {facts: {...ketamine.facts, id: 'coffee'}, words: ketamine.words};
    expect(parse({treatment: coffee}).treatment).to.deep.equal(coffee);
    expect(badPaths(() => {})).to.deep.equal([]);
  });

  describe('refuses a reference to what is not there:', () => {
    const effect = 'sideEffects.effects.1';
    for (const path of [
      'notes.general.0',
      'seekHelp.crisis.0',
      'seekHelp.emergency.0.sources.0',
      'sideEffects.intro.0',
      `${effect}.sources.1`,
      `${effect}.figures.0.sources.0`,
      `${effect}.figures.0.population`,
      `${effect}.figures.1.outcome`,
      'checklist.items.1.topic',
      'checklist.items.1.basis.0.labels.1',
      'checklist.items.1.sources.0',
      'routes.routes.0.sources.good.0',
      'routes.none.0.sources.0',
      'relief.caveat.0',
      'relief.evidence.0.condition',
      'relief.evidence.0.certainty.0.source',
      'relief.evidence.0.results.0.population',
      'relief.factors.0.sources.0',
      'relief.upkeep.0.sources.0',
    ]) {
      it(path, () => {
        expect(badPaths((facts) => put(facts, path, 'nowhere'))).to.deep.equal([`facts.${path}`]);
      });
    }

    it('the use of a status', () => {
      expect(
        badPaths((facts) => put(facts, 'routes.routes.0.status', {cold: 'approved', feet: 'approved'})),
      ).to.deep.equal(['facts.routes.routes.0.status.feet']);
    });

    it('the source of a citation in other words', () => {
      const remark = {leaflet: 'What the packet says'};
      expect(badPaths((_, words) => put(words, 'sources', remark))).to.deep.equal([]);
      const badSources = {...remark, nowhere: 'Nothing', '988-nowhere': 'Nothing either'};
      expect(badPaths((_, words) => put(words, 'sources', badSources))).to.have.members([
        'words.en.sources.nowhere',
        'words.en.sources.988-nowhere',
      ]);
    });

    it('texts of an entry that there is none of', () => {
      for (const [path, list] of [
        ['sideEffects.effects', 'se-warm'],
        ['checklist.labels', 'us-tea'],
        ['relief.conditions', 'cough'],
        ['routes.none.statements', 'none-choice'],
        ['populations', 'pop-trial'],
      ] as const) {
        const bad = badPaths((_, words) => put(words, `${path}.se-nobody`, copyOf(words, `${path}.${list}`)));
        expect(bad).to.deep.equal([`words.en.${path}.se-nobody`]);
      }
    });
  });

  describe('refuses an id twice:', () => {
    const lists = [
      'sources',
      'populations',
      'outcomes',
      'seekHelp.emergency',
      'sideEffects.effects',
      'checklist.topics',
      'checklist.labels',
      'checklist.items',
      'routes.uses',
      'routes.routes',
      'routes.none',
      'relief.conditions',
      'relief.evidence',
      'relief.factors',
      'relief.upkeep',
    ];
    for (const list of lists) {
      it(`in ${list}`, () => {
        const bad = badPaths((facts) => {
          const entries = copyOf(facts, list) as unknown as unknown[];
          put(facts, list, [...entries, entries[0]]);
        });
        expect(bad).to.have.length(1);
        expect(bad[0]).to.match(new RegExp(`^facts\\.${list}\\.\\d+\\.id$`));
      });
    }

    it('of two kinds, where both stand on the page', () => {
      const bad = badPaths((facts, words) => {
        put(facts, 'relief.factors.0.id', 'se-warm');
        put(words, 'relief.factors', {'se-warm': {name: 'The cup', text: 'Larger.'}});
      });
      expect(bad).to.deep.equal(['facts.relief.factors.0.id']);
    });
  });

  it('refuses numbers that cannot all be true', () => {
    const figures = 'sideEffects.effects.1.figures.1';
    const cases: [path: string, value: unknown, bad?: string][] = [
      ['sideEffects.effects.2.figures.0.count', 1300],
      ['sideEffects.effects.2.figures.0.of', undefined, 'sideEffects.effects.2.figures.0.count'],
      ['sideEffects.effects.2.figures.0.count', 400, 'sideEffects.effects.2.figures.0.per100'],
      ['sideEffects.effects.3.figures.0.low', 2],
      ['sideEffects.effects.3.figures.0.high', 101],
      [`${figures}.by`, 41],
      [`${figures}.by`, 0.5],
      ['relief.evidence.0.results.0.by', -11],
      ['relief.evidence.0.results.0.high', Number.NaN],
      ['relief.evidence.0.people', 0.5],
      ['routes.routes.0.reaches.low', 21],
      ['quantities.wait.high', 20, 'quantities.wait.value'],
      ['quantities.wait.value', -30],
      ['quantities.cups.value', Number.POSITIVE_INFINITY],
      ['quantities.year.value', 20200],
      ['sources.1.year', 3020],
    ];
    for (const [path, value, bad = path] of cases) {
      const found = badPaths((facts) => put(facts, path, value));
      expect(found, `${path} = ${String(value)}`).to.include(`facts.${bad}`);
    }
  });

  it('refuses days that are none, and times that cannot be', () => {
    for (const day of [
      '2026-13-01',
      '2026-02-30',
      '9999-01-01',
      '1026-01-01',
      '2026-11-27',
      '26-11-22',
      'today',
    ]) {
      expect(
        badPaths((facts) => put(facts, 'checked', day)),
        day,
      ).to.include('facts.checked');
    }
    for (const when of ['2027-99', '2027-00', '2025-12', '2027-02-29', '9999-12', 'soon', '2027']) {
      expect(
        badPaths((facts) => put(facts, 'nextCheck', when)),
        when,
      ).to.include('facts.nextCheck');
    }
    for (const when of ['2026-01', '2026-01-02', '2028-02-29']) {
      expect(
        badPaths((facts) => put(facts, 'nextCheck', when)),
        when,
      ).to.deep.equal([]);
    }
  });

  it('refuses one that does not say when to call for help', () => {
    expect(badPaths((facts) => put(facts, 'seekHelp.emergency', []))).to.include('facts.seekHelp.emergency');
    expect(badPaths((facts) => put(facts, 'seekHelp.today', []))).to.include('facts.seekHelp.today');
    expect(badPaths((facts) => put(facts, 'seekHelp.crisis', []))).to.include('facts.seekHelp.crisis');
    expect(badPaths((facts) => put(facts, 'sideEffects.effects.0.urgency', 'team'))).to.deep.equal([
      'facts.sideEffects.effects',
    ]);
  });

  it('takes reported cases, a share of nothing, but not more than the visits that they are of', () => {
    const figures = 'sideEffects.effects.2.figures';
    const reported = (facts: Part, count: number) => {
      const {population, certainty, sources} = copyOf(facts, `${figures}.0`) as Record<string, unknown>;
      put(facts, `${figures}.0`, {kind: 'reports', count, visits: 900, population, certainty, sources});
    };
    expect(badPaths((facts) => reported(facts, 40))).to.deep.equal([]);
    expect(badPaths((facts) => reported(facts, 901))).to.deep.equal([`facts.${figures}.0.count`]);
  });

  it('refuses facts without their words', () => {
    expect(badPaths((_, words) => put(words, 'relief', undefined))).to.deep.equal(['words.en.relief']);
    expect(badPaths((_, words) => put(words, 'notes.day', undefined))).to.deep.equal(['words.en.notes.day']);
    expect(badPaths((_, words) => put(words, 'populations.pop-trial.comparison', undefined))).to.deep.equal([
      'words.en.populations.pop-trial.comparison',
    ]);
    expect(badPaths((_, words) => put(words, 'routes.routes.rt-cup.homeWarning', undefined))).to.deep.equal([
      'words.en.routes.routes.rt-cup.homeWarning',
    ]);
  });

  describe('refuses facts without a text that others may leave out:', () => {
    const statement = {id: 'st-new', sources: ['trial']};
    for (const [path, fact] of [
      ['seekHelp.night', ['trial']],
      ['notes.homeUse', ['trial']],
      ['routes.dose', ['trial']],
      ['relief.cure', ['trial']],
      ['sideEffects.overall', [statement]],
      ['checklist.remarks', [statement]],
      ['claims.remarks', [statement]],
      ['glossary', [{...statement, sections: ['routes']}]],
    ] as const) {
      it(path, () => {
        expect(badPaths((facts) => put(facts, path, fact))).to.deep.equal([`words.en.${path}`]);
      });
    }

    it('but not of a list without entries, nor of what facts have no word of', () => {
      expect(badPaths((facts) => put(facts, 'relief.remarks', []))).to.deep.equal([]);
      expect(
        badPaths((facts) => put(facts, 'retired', ['se-old'])),
        'ids that were shown once',
      ).to.deep.equal([]);
    });
  });

  it('refuses braces that stand for nothing, and words that every object has', () => {
    for (const braces of [
      '{constructor}',
      '{Wait}',
      '{wait',
      'wait}',
      '{}',
      '{two hours}',
      '{__proto__}',
      '{{wait}}',
    ]) {
      expect(
        badPaths((_, words) => put(words, 'relief.caveat', `Ask ${braces}.`)),
        braces,
      ).to.deep.equal(['words.en.relief.caveat']);
    }
    expect(
      badPaths((_, words) => put(words, 'relief.caveat', 'Wait {wait}, call {clinic-phone}.')),
    ).to.deep.equal([]);
    expect(badPaths((facts) => put(facts, 'outcomes.0.id', 'constructor'))).to.include('facts.outcomes.0.id');
    expect(badPaths((facts) => put(facts, 'id', 'constructor'))).to.include('facts.id');
  });

  it('refuses braces in a fact: only words can name a number', () => {
    for (const path of ['quantities.hotline.value', 'sources.0.citation']) {
      expect(
        badPaths((facts) => put(facts, path, 'Tea {wait')),
        path,
      ).to.include(`facts.${path}`);
      expect(
        badPaths((facts) => put(facts, path, 'Tea {wait}')),
        path,
      ).to.include(`facts.${path}`);
    }
  });

  it('refuses a language that is none, and a text without a letter', () => {
    expect(() => parse({treatment: {...tea, words: {...tea.words, 'e n': tea.words['en']}}})).to.throw('e n');
    expect(badPaths((_, words) => put(words, 'name', '\u200b'))).to.deep.equal(['words.en.name']);
  });
});
