import {helpSources} from '../../../src/content/help-sources.js';
import {expect} from '@open-wc/testing';
import * as v from 'valibot';
import {
  bands,
  routeRows,
  treatment,
  type Basis,
  type Certainty,
  type Figure,
} from '../../../src/content/schema.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import * as expected from './expected-facts.js';

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
    key !== 'retired'
      ? [value]
      : citations(value),
  );
}

/** A figure as the fact file writes it. */
function written(figure: Figure): string {
  const amount = (value: number) => (value > 0 && value < 1 ? 'under 1' : String(value));
  switch (figure.kind) {
    case 'versus':
      return `${amount(figure.treatment)} v ${amount(figure.comparison)}`;
    case 'excess':
      return `${figure.by} more (${figure.low} to ${figure.high}) ${figure.certainty.level}`;
    case 'range':
      return `${figure.low} to ${figure.high}`;
    case 'count': {
      const {per100, count, of} = figure;
      return count === undefined ? `${per100}` : `${per100} (${count} of ${of})`;
    }
    case 'versus-ranges': {
      const {treatment, comparison} = figure;
      return `${treatment.low} to ${treatment.high} v ${comparison.low} to ${comparison.high}`;
    }
    case 'reports':
      return figure.visits === undefined ? `${figure.count} reports` : `${figure.count} of ${figure.visits}`;
    case 'more':
    case 'ratio':
    case 'points':
    case 'scores':
    case 'unknown':
      return figure.kind;
  }
}

const rating = (certainty: Certainty) =>
  [certainty.scale, certainty.level, 'source' in certainty ? certainty.source : ''].join(' ').trim();
const ground = (basis: Basis) => (basis.kind === 'opinion' ? 'opinion' : `${basis.kind} ${basis.says}`);

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
      expect(ids(effects)).to.have.members(Object.keys(expected.effects));
      expect(ids(topics)).to.deep.equal(expected.topics);
      expect(ids(items)).to.have.members(Object.keys(expected.items));
      expect(ids(routes)).to.have.members(Object.keys(expected.routes));
      expect(ids(conditions)).to.have.members(expected.conditions);
      expect(ids(evidence)).to.have.members(Object.keys(expected.evidence));
      expect(ids(factors)).to.have.members(Object.keys(expected.factors));
      expect(ids(upkeep)).to.have.members(expected.upkeep);
    });

    it('are used once', () => {
      const {emergency, today} = facts.seekHelp;
      const {populations, outcomes, sources} = facts;
      const {claims} = facts.claims!;
      const linked = [
        ...[emergency, today, effects, items, routes, none],
        ...[conditions, evidence, factors, upkeep, claims],
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

    it('have the address of the publisher, the regulator or the DOI, or none', () => {
      for (const {id, href} of facts.sources) expect(href, id).to.equal(expected.hrefs[id]);
    });

    it('are never an advertisement, nor one that nobody read', () => {
      expect(ids(facts.sources).filter((id) => expected.neverCited.includes(id))).to.deep.equal([]);
    });

    it('are cited as a library would, without remarks', () => {
      const remark = /recalled|copy|snippet|read at|not read|\.txt|seed|http|\bn=|PMID/i;
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

    it('compare only where the people were compared', () => {
      const kinds = ['versus', 'versus-ranges', 'excess', 'ratio', 'more', 'points'];
      const compared = figures.filter(({kind}) => kinds.includes(kind));
      for (const {population} of compared) {
        const {comparator} = facts.populations.find(({id}) => id === population)!;
        expect(comparator, population).to.be.oneOf(['placebo', 'other-drug']);
      }
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

  describe('a side effect', () => {
    for (const [id, {urgency, time, sources, numbers}] of Object.entries(expected.effects)) {
      it(`${id} has the urgency, the time, the sources and the numbers of the fact file`, () => {
        const effect = effects.find((one) => one.id === id)!;
        expect(effect.urgency).to.equal(urgency);
        expect(effect.time).to.equal(time);
        expect(effect.sources).to.have.members([...sources]);
        const known = effect.figures.filter(({kind}) => kind !== 'unknown');
        expect(known.map(written)).to.have.members([...numbers]);
        if (!numbers.length) expect(effect.figures.every(({kind}) => kind === 'unknown')).to.be.true;
      });
    }

    it('does not lend the numbers of non-medical users to patients', () => {
      for (const {id, figures} of effects) expect(figures[0]!.population, id).not.to.equal('pop-survey');
    });

    it('stands by urgency, then by time', () => {
      const order = ['emergency', 'team', 'mild'].flatMap((urgency) =>
        ['session', 'weeks', 'long-term'].map((time) => `${urgency} ${time}`),
      );
      const places = effects.map(({urgency, time}) => order.indexOf(`${urgency} ${time}`));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
  });

  describe('a checklist item', () => {
    for (const [id, {topic, basis, forbids, sources, opinion}] of Object.entries(expected.items)) {
      it(`${id} has the topic, the basis and the sources of the fact file`, () => {
        const item = items.find((one) => one.id === id)!;
        expect(item.topic).to.equal(topic);
        expect(item.basis.map(ground)).to.deep.equal(basis);
        expect(item.sources).to.have.members([...sources]);
        const forbidding = item.basis.flatMap((one) =>
          one.kind === 'label' && one.says === 'do-not-use' ? one.labels : [],
        );
        expect(forbidding).to.have.members([...forbids]);
        if (opinion) expect(item.basis).to.deep.equal([{kind: 'opinion'}]);
      });
    }

    it('names labels that exist, and every label is named', () => {
      const named = items.flatMap(({basis}) =>
        basis.flatMap((one) => (one.kind === 'label' ? one.labels : [])),
      );
      expect([...new Set(named)]).to.have.members(ids(labels));
    });

    it('shows the crisis line where it is about suicide, and only there', () => {
      expect(ids(items.filter(({crisis}) => crisis))).to.deep.equal(['ci-suicidal']);
    });
  });

  describe('a route', () => {
    // The regulator's rows rest on labels and alerts; a row of evidence on the studies and reviews that it names.
    const elsewhere = ['label-ket', 'label-ket-2017', 'fda2023', 'connolly2015', 'noppers2011'];

    for (const [id, {reaches, status, sources}] of Object.entries(expected.routes)) {
      it(`${id} has the share that reaches the blood, the status and the sources of the fact file`, () => {
        const route = routes.find((one) => one.id === id)!;
        expect(route.reaches).to.deep.equal(
          reaches ? {kind: 'range', low: reaches[0], high: reaches[1]} : {kind: 'unknown'},
        );
        expect(route.status).to.deep.equal(status);
        for (const row of routeRows)
          expect([...sources, ...elsewhere]).to.include.members([...route.sources[row]]);
      });
    }

    it('carries the warning on home use where the FDA warned', () => {
      expect(ids(routes.filter(({homeWarning}) => homeWarning))).to.have.members([
        'rt-nasal',
        'rt-oral',
        'rt-sublingual',
      ]);
      for (const {homeWarning, sources} of routes)
        if (homeWarning) expect(sources.status).to.include('fda2023');
    });

    it('has a status for every use', () => {
      for (const {status} of routes) expect(Object.keys(status)).to.have.members(ids(facts.routes!.uses));
    });
  });

  describe('a study of relief', () => {
    // Shares of small groups, and one "1 more of every 6 (4 to 13)": the fact file gives the counts.
    const worked: Record<string, number[]> = {
      'rd-noppers': [8, 3, 6, 2, 0].map((count) => Math.round((100 * count) / 12)),
      'rd-hardy': [6, 4, 13].map((each) => Math.round(100 / each)),
      'rd-pastrak': [75],
      'rd-rabben': [24, 41, 35],
    };

    for (const [id, study] of Object.entries(expected.evidence)) {
      it(`${id} has the findings, the people, the certainty and the numbers of the fact file`, () => {
        const found = evidence.find((one) => one.id === id)!;
        expect(found.condition).to.equal(study.condition);
        expect(bands.map((band) => found.findings[band])).to.deep.equal(study.findings);
        expect(found.people ?? null).to.equal(study.people);
        expect(found.studies ?? null).to.equal(study.studies);
        expect(found.certainty.map(rating)).to.deep.equal(study.certainty);
        expect(found.sources[0]).to.equal(study.source);
        for (const result of [...found.results, ...(found.harms ?? [])]) {
          const numbers = Object.entries(result).flatMap(([key, value]) =>
            typeof value === 'number' && key !== 'scale' ? [value] : [],
          );
          expect(numbers, result.outcome).not.to.be.empty;
          expect([...study.numbers, ...(worked[id] ?? [])]).to.include.members(numbers);
        }
      });
    }

    it('is of a condition that has an answer', () => {
      expect(ids(conditions)).to.include.members(evidence.map(({condition}) => condition));
    });

    it('claims less pain than a comparison only where there was one', () => {
      for (const {id, comparator, findings} of evidence)
        if (Object.values(findings).includes('less-pain')) expect(comparator, id).to.equal('placebo');
    });

    it('has no comparison where it found relief without one', () => {
      for (const {id, comparator, findings} of evidence)
        if (Object.values(findings).includes('uncontrolled')) expect(comparator, id).to.equal('none');
    });
  });

  describe('what may change relief', () => {
    for (const [id, {group, certainty, sources}] of Object.entries(expected.factors)) {
      it(`${id} has the group, the certainty and the sources of the fact file`, () => {
        const factor = factors.find((one) => one.id === id)!;
        expect(factor.group).to.equal(group);
        expect(factor.certainty.map(rating)).to.include(certainty);
        expect(factor.sources).to.include.members([...sources]);
      });
    }
  });

  it('rest statements of benefit on the Cochrane review of 2025', () => {
    expect(facts.relief!.caveat).to.deep.equal(['ferraro2025']);
    expect(facts.sources.find(({id}) => id === 'ferraro2025')!.year).to.equal(2025);
  });
});
