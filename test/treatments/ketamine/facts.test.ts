import {helpSources} from '../../../src/content/help-sources.js';
import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {treatment} from '../../../src/content/schema.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import * as expected from './expected-facts.js';
import * as checklist from './fact-file/checklist.js';
import * as relief from './fact-file/relief.js';
import * as routesFile from './fact-file/routes.js';
import {claims} from './fact-file/safety.js';
import {sideEffects} from './fact-file/side-effects.js';
import * as summaryFile from './fact-file/summary.js';
import {hrefs, neverCited} from './fact-file/sources.js';
import * as visit from './fact-file/visit.js';

const {facts} = ketamine;
const {effects} = facts.sideEffects!;
const {items, topics, labels} = facts.checklist!;
const {routes, none} = facts.routes!;
const {conditions, evidence, factors, upkeep} = facts.relief!;
const figures = [
  ...effects.flatMap((effect) => effect.figures),
  ...evidence.flatMap(({results, harms = []}) => [...results, ...harms]),
];
const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);

/** Every list of source ids in the facts. */
function citations(fact: unknown): (readonly string[])[] {
  if (typeof fact !== 'object' || fact === null) return [];
  return Object.entries(fact).flatMap(([key, value]: [string, unknown]) =>
    Array.isArray(value) &&
    value.every((one) => typeof one === 'string') &&
    key !== 'labels' &&
    key !== 'sections' &&
    key !== 'results' &&
    key !== 'retired' &&
    key !== 'box' &&
    key !== 'foot' &&
    key !== 'regions'
      ? [value]
      : citations(value),
  );
}

describe('the facts of ketamine', () => {
  it('are a treatment as the schema defines it', () => {
    const {success, issues} = v.safeParse(treatment, ketamine);
    expect(issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).to.be.undefined;
    expect(success).to.be.true;
  });

  it('are about pain', () => {
    expect(facts.id).to.equal('ketamine');
    expect(facts.indication).to.equal('pain');
  });

  describe('ids', () => {
    it('are permanent', () => {
      expect(ids(effects)).to.have.members(Object.keys(sideEffects));
      expect(ids(topics)).to.deep.equal(Object.keys(checklist.topics));
      expect(ids(items)).to.have.members(Object.keys(checklist.items));
      expect(ids(routes)).to.have.members(Object.keys(routesFile.routes));
      expect(ids(conditions)).to.deep.equal(Object.keys(relief.conditions));
      expect(ids(evidence)).to.have.members(Object.keys(relief.studies));
      expect(ids(factors)).to.deep.equal(Object.keys(relief.factors));
      expect(ids(upkeep)).to.have.members(Object.keys(relief.upkeep));
      expect(ids(facts.visit!.phases)).to.deep.equal(Object.keys(visit.phases));
      expect(ids(facts.visit!.items)).to.have.members(Object.keys(visit.items));
      expect(ids(facts.visit!.questions)).to.have.members(Object.keys(visit.questions));
      expect(ids(facts.claims!.claims)).to.deep.equal(Object.keys(claims));
      expect(ids(facts.summary!.items)).to.have.members([...Object.keys(summaryFile.entries), 'sf-mood']);
    });

    it('that went off the page are known still: a clinic’s file may name them', () => {
      expect(facts.retired).to.deep.equal(relief.offThePage);
    });

    it('are used once', () => {
      const {emergency, today} = facts.seekHelp;
      const {populations, outcomes, sources} = facts;
      const linked = [
        ...[emergency, today, effects, items, routes, none],
        ...[conditions, evidence, factors, upkeep, facts.claims!.claims, facts.summary!.items],
        ...[facts.visit!.items, facts.visit!.questions],
      ];
      const all = [...linked, populations, outcomes, topics, labels].flatMap(ids);
      expect(all.filter((id, i) => all.indexOf(id) !== i)).to.deep.equal([]);
      expect(ids(sources).filter((id, i) => ids(sources).indexOf(id) !== i)).to.deep.equal([]);
    });
  });

  describe('sources', () => {
    const cited = new Set(citations({...facts, sources: undefined}).flat());

    it('are what every statement has', () => {
      expect(citations({...facts, sources: undefined}).filter((list) => list.length === 0)).to.deep.equal([]);
      expect([...cited].filter((id) => !ids(facts.sources).includes(id))).to.deep.equal([]);
    });

    it('are cited by something, each of them', () => {
      const rated = evidence.flatMap(({certainty}) =>
        certainty.flatMap((one) => ('source' in one ? one.source : [])),
      );
      // Those of help lines are the library's: it cites them, by region.
      const ofHelpLines: readonly string[] = ids(helpSources);
      expect(
        ids(facts.sources).filter((id) => !cited.has(id) && !rated.includes(id) && !ofHelpLines.includes(id)),
      ).to.deep.equal([]);
    });

    it('have the address of the fact file, or none', () => {
      for (const {id, href} of facts.sources) expect(href, id).to.equal({...hrefs, ...visit.hrefs}[id]);
    });

    it('are never an advertisement, nor one that nobody read', () => {
      expect(ids(facts.sources).filter((id) => neverCited.includes(id))).to.deep.equal([]);
    });

    it('are cited as a library would, without remarks', () => {
      const remark = /recalled|copy|snippet|read at|not read|\.txt|seed|http|\bn=|PMID/i;
      expect('Smith 2020 (abstract read at a university)').to.match(remark);
      expect(facts.sources.filter(({citation}) => remark.test(citation))).to.deep.equal([]);
    });
  });

  describe('figures', () => {
    it('name a population, an outcome and sources that exist', () => {
      const known = new Set([...ids(facts.populations), ...ids(facts.outcomes)]);
      for (const {population, outcome} of figures) {
        expect(known.has(population), population).to.be.true;
        if (outcome) expect(known.has(outcome), outcome).to.be.true;
      }
    });

    it('use every population and every outcome', () => {
      const used = new Set(figures.flatMap(({population, outcome}) => [population, outcome]));
      expect([...ids(facts.populations), ...ids(facts.outcomes)].filter((id) => !used.has(id))).to.deep.equal(
        [],
      );
    });

    it('count the people of the fact file, against what it compares with', () => {
      expect(ids(facts.populations)).to.have.members(Object.keys(expected.populations));
      for (const {id, people, comparator} of facts.populations) {
        expect(people, id).to.equal(expected.populations[id]!.people);
        expect(comparator, id).to.equal(expected.populations[id]!.against);
      }
    });

    it('compare only where the people were compared', () => {
      const kinds = ['versus', 'versus-ranges', 'excess', 'ratio', 'more', 'points'];
      const compared = figures.filter(({kind}) => kinds.includes(kind));
      for (const {population} of compared)
        expect(expected.populations[population]!.against, population).to.be.oneOf(['placebo', 'other-drug']);
    });

    it('lie within their own range', () => {
      for (const figure of figures) {
        if ('low' in figure) expect(figure.low).to.be.at.most(figure.high);
        if ('by' in figure) expect(figure.by).to.be.within(figure.low, figure.high);
        if (figure.kind === 'ratio') expect(figure.times).to.be.within(figure.low, figure.high);
      }
    });

    it('round what was counted as the source does', () => {
      for (const figure of figures) {
        if (figure.kind !== 'count' || figure.count === undefined) continue;
        const exact = (100 * figure.count) / figure.of!;
        expect(figure.per100).to.be.closeTo(exact, exact < 1 ? exact / 50 : 0.55);
      }
    });

    it('rest on the sources of what they count', () => {
      for (const {id, figures, sources} of effects)
        for (const figure of figures) expect(sources, id).to.include.members([...figure.sources]);
      for (const {id, results, harms = [], sources} of evidence)
        for (const result of [...results, ...harms])
          expect(sources, id).to.include.members([...result.sources]);
    });
  });

  it('rest statements of benefit on the Cochrane review of 2025', () => {
    expect(facts.relief!.caveat).to.deep.equal(['ferraro2025']);
    expect(facts.sources.find(({id}) => id === 'ferraro2025')!.year).to.equal(2025);
  });
});
