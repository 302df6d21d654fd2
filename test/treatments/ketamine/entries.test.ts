import {expect} from '@open-wc/testing';
import {bands, routeRows} from '../../../src/locales/vocabulary.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import * as expected from './expected-facts.js';
import * as checklist from './fact-file/checklist.js';
import * as relief from './fact-file/relief.js';
import * as routesFile from './fact-file/routes.js';
import {claims, emergencySigns, glossary} from './fact-file/safety.js';
import {sideEffects} from './fact-file/side-effects.js';
import {ground, inFull, rating, written} from './written-figure.js';

const {facts} = ketamine;
const {effects} = facts.sideEffects!;
const {items, labels} = facts.checklist!;
const {routes} = facts.routes!;
const {conditions, evidence, factors, upkeep} = facts.relief!;
const ids = (list: readonly {readonly id: string}[]) => list.map(({id}) => id);

describe('the facts of ketamine, entry by entry', () => {
  describe('a side effect', () => {
    const urgencies = {common: 'mild', tell: 'team', emergency: 'emergency'};
    const times = {'during or soon after': 'session', 'hours to weeks after': 'weeks'};
    // The fact file's lead of this one is a figure of another source, which it cites there.
    const alsoCited: Record<string, string[]> = {'se-vomit': ['moradi2024']};

    for (const [id, {tier, when, sources}] of Object.entries(sideEffects)) {
      it(`${id} has the urgency, the time, the sources and the figures of the fact file`, () => {
        const effect = effects.find((one) => one.id === id)!;
        const [first] = tier.split(/[ ,:]/) as [keyof typeof urgencies];
        expect(effect.urgency).to.equal(urgencies[first]);
        expect(effect.time).to.equal(times[when as keyof typeof times] ?? 'long-term');
        expect(effect.sources).to.have.members([...sources, ...(alsoCited[id] ?? [])]);
        const {lead, others = []} = expected.effects[id]!;
        const leads = effect.leads ?? 1;
        expect(effect.figures.slice(0, leads).map(inFull)).to.deep.equal(lead);
        expect(effect.figures.slice(leads).map(inFull)).to.have.deep.members([...others]);
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
    for (const [id, {topic, sources}] of Object.entries(checklist.items)) {
      it(`${id} has the topic, the basis and the sources of the fact file`, () => {
        const item = items.find((one) => one.id === id)!;
        const [basis, forbids = ''] = expected.grounds[id]!;
        expect(item.topic).to.equal(topic);
        expect(item.basis.map(ground).join(', ')).to.equal(basis);
        expect(item.sources).to.have.members([...sources]);
        const forbidding = item.basis.flatMap((one) =>
          one.kind === 'label' && one.says === 'do-not-use' ? one.labels : [],
        );
        expect(forbidding).to.have.members(forbids.split(' ').filter(Boolean));
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
    const elsewhere = ['label-ket', 'fda2023', 'noppers2011', 'asa-ketamine'];

    for (const [id, {sources}] of Object.entries(routesFile.routes)) {
      it(`${id} has the share that reaches the blood, the status and the sources of the fact file`, () => {
        const route = routes.find((one) => one.id === id)!;
        const [reaches, anesthesia, depression, pain] = expected.routes[id]!;
        expect(route.reaches).to.deep.equal(
          reaches ? {kind: 'range', low: reaches[0], high: reaches[1]} : {kind: 'unknown'},
        );
        expect(route.status).to.deep.equal({anesthesia, depression, 'chronic-pain': pain});
        for (const row of routeRows)
          expect([...sources, ...elsewhere], row).to.include.members([...route.sources[row]]);
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
    for (const [id, file] of Object.entries(relief.studies)) {
      it(`${id} has the findings, the people, the certainty and the numbers of the fact file`, () => {
        const found = evidence.find((one) => one.id === id)!;
        const {people, studies, results = [], harms = []} = expected.studies[id]!;
        expect(found.condition).to.equal(file.condition);
        expect(bands.map((band) => found.findings[band])).to.deep.equal(file.findings);
        expect(found.drawUntilDay).to.equal(file.drawUntilDay);
        expect(found.people).to.equal(people);
        expect(found.studies).to.equal(studies);
        expect(found.certainty.map(rating).join(', ')).to.equal(expected.grades[file.grade]);
        expect(found.sources[0]).to.equal(file.source);
        expect(found.results.map(written)).to.deep.equal(results);
        expect((found.harms ?? []).map(written)).to.deep.equal(harms);
      });
    }

    it('claims less pain than a comparison only where there was one', () => {
      for (const {id, comparator, findings} of evidence)
        if (Object.values(findings).includes('less-pain')) expect(comparator, id).to.equal('placebo');
    });

    it('has no comparison where it found relief without one, and draws nobody else without one', () => {
      for (const {id, comparator, findings, results} of evidence) {
        if (Object.values(findings).includes('uncontrolled')) expect(comparator, id).to.equal('none');
        // A count of one group says "no comparison group": false in a study that had another.
        if (results.some(({kind}) => kind === 'count' || kind === 'range'))
          expect(comparator, id).to.equal('none');
      }
    });
  });

  describe('what may change relief, and what to do', () => {
    const rated = ({id}: {id: string}) =>
      ['cohen2018', 'connolly2015', 'ferraro2025'].slice(id === 'fa-days' ? 0 : 3);
    for (const factor of factors) {
      it(`${factor.id} has the group, the certainty and the sources of the fact file`, () => {
        const file = relief.factors[factor.id]!;
        expect(factor.group).to.equal(file.group);
        expect(factor.certainty.map(rating).join(', ')).to.equal(expected.factorGrades[factor.id]);
        expect(factor.sources).to.have.members([...file.sources, ...rated(factor)]);
      });
    }

    it('has the sources of the fact file', () => {
      for (const {id, sources} of upkeep)
        expect(sources, id).to.have.members([...relief.upkeep[id]!.sources]);
      for (const {id, sources} of conditions) {
        // That the review of 2025 did not look at cancer pain is from the review.
        const also = id === 'cancer-pain' ? ['ferraro2025'] : [];
        expect(sources, id).to.have.members([...relief.conditions[id]!.sources, ...also]);
      }
    });
  });

  it('sign, claim and word explained have the sources of the fact file', () => {
    for (const {id, sources} of facts.seekHelp.emergency)
      expect(sources, id).to.have.members([...emergencySigns[id]!.sources]);
    for (const {id, sources} of facts.claims!.claims)
      expect(sources, id).to.have.members([...claims[id]!.sources]);
    for (const {id, sources} of facts.glossary!)
      expect(sources, id).to.have.members([...glossary[id]!.sources]);
  });
});
