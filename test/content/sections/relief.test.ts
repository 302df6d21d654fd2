import {expect} from '@open-wc/testing';
import {resolve} from '../resolve-all.js';
import type {Evidence, Facts, Treatment, Words} from '../../../src/content/schema.js';
import type {Band, Finding} from '../../../src/locales/vocabulary.js';
import {en} from '../../../src/locales/en.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {tea} from '../small-treatment.js';

const relief = (treatment: Treatment) => resolve({treatment, messages: en}).relief!;

/** Tea with this evidence in place of its own. */
function withEvidence(
  evidence: readonly Partial<Evidence>[],
  words: NonNullable<Words['relief']>['evidence'],
) {
  const facts: Facts = tea.facts;
  const [base] = facts.relief!.evidence;
  return relief({
    facts: {
      ...facts,
      relief: {...facts.relief!, evidence: evidence.map((point) => ({...base!, ...point}))},
    },
    words: {en: {...tea.words['en']!, relief: {...tea.words['en']!.relief!, evidence: words}}},
  });
}

const nothing = {
  hours: 'not-measured',
  days: 'not-measured',
  'weeks-1-2': 'not-measured',
  'weeks-3-5': 'not-measured',
  'weeks-6-12': 'not-measured',
  later: 'not-measured',
} as const;

describe('the relief section', () => {
  describe('a study', () => {
    it('says what it found in each stretch of time, in their order', () => {
      const [study] = relief(tea).studies;
      expect(study!.findings).to.deep.equal([
        {band: 'hours', kind: 'less-pain'},
        {band: 'days', kind: 'less-pain'},
        {band: 'weeks-1-2', kind: 'no-difference'},
        {band: 'weeks-3-5', kind: 'not-measured'},
        {band: 'weeks-6-12', kind: 'not-measured'},
        {band: 'later', kind: 'not-measured'},
      ]);
      expect(study!.found).to.equal(
        'Less pain than with placebo from hours to days; no clear difference in weeks 1–2.',
      );
    });

    it('says who was studied, against what, and by whose word how sure it is', () => {
      const [study] = relief(tea).studies;
      expect(study!.about).to.equal('60 people');
      expect(study!.design).to.equal('Kind of study: trial.');
      expect(study!.certainty.map(({text}) => text)).to.deep.equal(['guideline 2018: weak evidence']);
      const {sources} = relief(tea).provenance;
      const cited = (cites: readonly number[]) =>
        cites.map((n) => sources.find(({number}) => number === n)!.id);
      expect(cited(study!.cites)).to.deep.equal(['trial']);
      expect(cited(study!.certainty[0]!.cites)).to.deep.equal(['guide']);
    });

    it('ends its mark, and says so, at the day up to which less pain was found', () => {
      const {findings, found} = withEvidence(
        [{drawUntilDay: 77, findings: {...nothing, 'weeks-3-5': 'less-pain', 'weeks-6-12': 'less-pain'}}],
        {'rd-trial': {name: 'Cough'}},
      ).studies[0]!;
      const [whole, part] = [findings[3]!, findings[4]!];
      expect(whole.drawn).to.be.undefined;
      expect(part.drawn).to.equal(0.75);
      expect(found).to.equal('Less pain than with placebo from weeks 3–5 to about week 11.');
    });

    it('fills the stretch of time where that day is its last, or the stretch has no end', () => {
      for (const drawUntilDay of [91, 400]) {
        const {findings} = withEvidence(
          [{drawUntilDay, findings: {...nothing, 'weeks-6-12': 'less-pain', later: 'less-pain'}}],
          {'rd-trial': {name: 'Cough'}},
        ).studies[0]!;
        expect(findings.map(({drawn}) => drawn).filter(Boolean)).to.be.empty;
      }
    });

    it('has the harm that it counted beside what it found', () => {
      const [study] = relief(tea).studies;
      expect(study!.harms.map(({outcome, headline}) => `${outcome!.text}: ${headline}`)).to.deep.equal([
        'Feeling hot: about 3 times as many',
      ]);
    });

    it('stands below those that had a comparison group, where it had none', () => {
      const {studies} = withEvidence(
        [
          {id: 'rd-alone', comparator: 'none', sources: ['leaflet']},
          {id: 'rd-mixed', comparator: 'mixed', sources: ['guide']},
          {id: 'rd-trial', comparator: 'placebo', sources: ['trial']},
        ],
        {'rd-alone': {name: 'A'}, 'rd-mixed': {name: 'B'}, 'rd-trial': {name: 'C'}},
      );
      expect(studies.map(({id, compared}) => [id, compared])).to.deep.equal([
        ['rd-mixed', true],
        ['rd-trial', true],
        ['rd-alone', false],
      ]);
    });

    it('names another medicine instead of placebo', () => {
      const found = {...nothing, hours: 'less-pain'} as const;
      const say = (words: {comparator?: string}) =>
        withEvidence([{comparator: 'other-drug', findings: found}], {'rd-trial': {name: 'Cough', ...words}})
          .studies[0]!;
      expect(say({}).found).to.equal('Less pain than with another medicine in the hours after.');
      expect(say({comparator: 'coffee'}).found).to.equal('Less pain than with coffee in the hours after.');
      expect(JSON.stringify(say({comparator: 'coffee'}))).not.to.contain('compared with placebo');
    });

    it('says what it was compared with once: with what was found, or with the people', () => {
      const say = (kind: Finding) =>
        withEvidence([{findings: {...nothing, days: kind}}], {'rd-trial': {name: 'Cough'}}).studies[0]!;
      expect(say('less-pain').about).to.equal('60 people');
      expect(say('no-difference').found).to.equal('No clear difference from placebo in the days after.');
      expect(say('no-difference').about).to.equal('60 people');
      expect(say('unclear').found).to.equal('Unclear in the days after.');
      expect(say('unclear').about).to.equal('60 people · compared with placebo');
    });

    it('says what is alike once, and nothing of what was not measured', () => {
      const found = (findings: Partial<Record<Band, Finding>>) =>
        withEvidence([{comparator: 'none', findings: {...nothing, ...findings}}], {
          'rd-trial': {name: 'Cough'},
        }).studies[0]!.found;
      expect(
        found({days: 'uncontrolled', 'weeks-1-2': 'uncontrolled', 'weeks-6-12': 'uncontrolled'}),
      ).to.equal('Less pain than before from days to weeks 1–2 and in weeks 6–12.');
      expect(found({'weeks-6-12': 'unclear', later: 'unclear'})).to.equal('Unclear from weeks 6–12 on.');
      expect(found({later: 'unclear'})).to.equal('Unclear after week 12.');
      expect(found({})).to.equal('Not measured, or not in the text that we read.');
    });

    it('compares with nothing where there was no comparison group', () => {
      const {studies} = withEvidence([{comparator: 'none', findings: {...nothing, days: 'uncontrolled'}}], {
        'rd-trial': {name: 'Cough'},
      });
      expect(studies[0]!.design).to.equal('Kind of study: trial, no comparison group.');
      expect(studies[0]!.about).to.equal('60 people');
      expect(studies[0]!.found).to.equal('Less pain than before in the days after.');
    });
  });

  describe('points of one study', () => {
    const early = {id: 'rd-early', findings: {...nothing, hours: 'less-pain'}} as const;
    const late = {
      id: 'rd-late',
      findings: {...nothing, later: 'unclear'},
      certainty: [{scale: 'grade', level: 'very-low'}],
    } as const;
    const words = {
      'rd-early': {name: 'Cough: early', study: 'Cough: all times'},
      'rd-late': {name: 'Cough: late', note: 'Nobody is sure.'},
    };

    it('are one row, so that it does not count twice', () => {
      const {studies} = withEvidence([early, late], words);
      expect(studies.map(({id, name}) => [id, name.text])).to.deep.equal([['rd-early', 'Cough: all times']]);
      expect(studies[0]!.findings.map(({kind}) => kind)).to.deep.equal([
        'less-pain',
        ...Array<string>(4).fill('not-measured'),
        'unclear',
      ]);
    });

    it('keep their own ids, notes and numbers, and each says how sure it is', () => {
      const [study] = withEvidence([early, late], words).studies;
      expect(study!.points.map(({id, note}) => [id, note?.text])).to.deep.equal([
        ['rd-early', undefined],
        ['rd-late', 'Nobody is sure.'],
      ]);
      expect(study!.note).to.be.undefined;
      expect(study!.certainty).to.be.empty;
      expect(study!.found).to.equal(
        'Less pain than with placebo in the hours after (guideline 2018: weak evidence); unclear after week 12 (very low certainty).',
      );
    });

    it('stay apart where they disagree about the same time', () => {
      const other = {...late, findings: {...nothing, hours: 'no-difference'}} as const;
      expect(withEvidence([early, other], words).studies).to.have.length(2);
    });

    it('stay apart where the study, the condition or the comparison is another', () => {
      for (const other of [
        {sources: ['guide']},
        {condition: 'any-cold'},
        {comparator: 'other-drug' as const},
        {design: 'review' as const},
      ])
        expect(withEvidence([early, {...late, ...other}], words).studies).to.have.length(2);
    });
  });

  describe('of ketamine', () => {
    it('has the 24 points of the facts in 20 studies and reviews', () => {
      const {studies} = relief(ketamine);
      expect(studies).to.have.length(20);
      expect(studies.flatMap(({points}) => points)).to.have.length(24);
    });

    it('draws the CRPS trial to week 11, and the next stretch of time not at all', () => {
      const {findings, found} = relief(ketamine).studies.find(({id}) => id === 'rd-sigtermans')!;
      expect(findings[4]!.drawn).to.equal(0.75);
      expect(found).to.equal('Less pain than with placebo from hours to about week 11.');
      expect(findings[5]!.kind).to.equal('not-measured');
    });

    it('calls nothing a difference that the reviewers call unclear', () => {
      const {found} = relief(ketamine).studies.find(({id}) => id === 'rd-cochrane')!;
      expect(found).to.equal('Unclear from hours to weeks 6–12.');
    });

    it('says what off-label means', () => {
      expect(relief(ketamine).offLabel!.text).to.contain('the FDA has not approved it for that use');
    });

    it('never says “placebo” of the trial that gave the others midazolam', () => {
      const noppers = relief(ketamine).studies.find(({id}) => id === 'rd-noppers')!;
      expect(noppers.found).to.contain('from midazolam');
      expect(JSON.stringify(noppers)).not.to.contain('placebo');
    });

    it('says what was also given', () => {
      const given = relief(ketamine)
        .studies.filter(({alsoGiven}) => alsoGiven)
        .map(({id}) => id);
      expect(given).to.have.members(['rd-schwartzman', 'rd-patil', 'rd-rabben', 'rd-amr']);
    });

    it('says nothing of depression', () => {
      const {provenance, seekHelp, ...rest} = relief(ketamine);
      expect(provenance.sources).not.to.be.empty;
      expect(seekHelp.line).to.contain('988');
      expect(JSON.stringify(rest)).not.to.match(/depress/i);
    });
  });
});
