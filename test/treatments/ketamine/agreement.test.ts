import {expect} from '@open-wc/testing';
import type {Figure, Quantity} from '../../../src/content/schema.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {langs, wordsIn} from './outputs.js';
import {textsOf} from './texts.js';

const {quantities, sideEffects, relief, checklist, routes} = ketamine.facts;
function value(name: string): number {
  const quantity: Quantity | undefined = quantities[name];
  if (!quantity || quantity.kind === 'phone') throw new Error(`No such number: ${name}`);
  return quantity.value;
}
const effect = (id: string) => sideEffects!.effects.find((one) => one.id === id)!.figures;
const study = (id: string) => relief!.evidence.find((one) => one.id === id)!;
const numbersOf = (figure: Figure | undefined) => {
  if (figure?.kind === 'versus') return [figure.treatment, figure.comparison];
  if (figure?.kind === 'scores') return [figure.first, figure.second];
  if (figure?.kind === 'range') return [figure.low, figure.high];
  throw new Error(`No such figure: ${figure?.kind}`);
};

describe('what the elements say of the same thing', () => {
  describe('is the same number', () => {
    it('times as many side effects', () => {
      const [ratio] = study('rd-cochrane').harms!;
      if (ratio?.kind !== 'ratio') throw new Error('The review of 2025 has no ratio.');
      expect(value('si-times')).to.equal(Math.round(ratio.times));
      expect(value('cochrane-times')).to.equal(value('si-times'));
      expect(value('si-times-high')).to.equal(Math.round(ratio.high));
    });

    it('of the trial in CRPS', () => {
      const [mind] = study('rd-sigtermans').harms!;
      const [pain] = study('rd-sigtermans').results;
      expect(numbersOf(mind)).to.deep.equal(numbersOf(effect('se-dissociation')[0]));
      expect(numbersOf(mind)).to.deep.equal([value('crps-mind'), value('crps-mind-placebo')]);
      const rounded = numbersOf(pain).map((score) => Math.round(score * 10) / 10);
      // 5.45 is 5.5 in the fact file.
      expect([rounded[0], Math.ceil(numbersOf(pain)[1]! * 10) / 10]).to.deep.equal([
        value('crps-pain'),
        value('crps-pain-placebo'),
      ]);
      expect(study('rd-sigtermans').drawUntilDay).to.equal(7 * value('crps-week'));
    });

    it('of cancer pain', () => {
      const {results, harms, people} = study('rd-hardy');
      expect(numbersOf(results[0])).to.deep.equal([value('cancer-helped'), value('cancer-placebo')]);
      const [stopped] = harms!;
      expect(stopped?.kind === 'excess' && stopped.by).to.equal(Math.round(100 / value('hardy-each')));
      expect(people).to.equal(value('cancer-people'));
    });

    it('of trials put together', () => {
      const counted = (figure: Figure | undefined) => {
        if (figure?.kind !== 'excess') throw new Error(`Not an excess: ${figure?.kind}`);
        const {by, low, high, population, certainty} = figure;
        return {by, low, high, population, level: certainty.level};
      };
      const harms = study('rd-moradi-30m').harms!.map(counted);
      for (const id of ['se-sleepy', 'se-dizzy', 'se-nausea', 'se-vomit'])
        expect(harms, id).to.deep.include(counted(effect(id)[0]));
    });

    it('of the French clinics', () => {
      const [count] = study('rd-corriger').harms!;
      if (count?.kind !== 'count') throw new Error('The French clinics have no count.');
      expect([count.per100, count.count, count.of]).to.deep.equal([
        value('si-clinics'),
        value('si-count'),
        value('si-of'),
      ]);
      expect(value('french-effects')).to.equal(value('si-clinics'));
    });

    it('of blood pressure at 65 or older', () => {
      expect(numbersOf(effect('se-bp')[1])).to.deep.equal([value('older-jump'), value('older-placebo')]);
    });

    it('of estimates and gains', () => {
      const [some, over] = study('rd-patil').results;
      expect(numbersOf(some)).to.deep.equal([value('patil-some'), 85]);
      expect(numbersOf(over)).to.deep.equal([value('patil-over'), 51]);
      expect(numbersOf(study('rd-tankha').results[0])).to.deep.equal([value('tankha-gain'), 46]);
      expect(study('rd-tankha').people).to.equal(value('tankha-people'));
    });
  });

  for (const lang of langs) {
    describe(`is the same advice, in "${lang}"`, () => {
      const texts = textsOf(wordsIn(lang));
      const said = (pattern: RegExp) => texts.filter(({text}) => pattern.test(text));
      const driving = {en: /\b(?:do not|must not) (?:[\w, ]+ )?drive\b/i, es: /\bno (?:debe |puede )?manej/i};
      const alcohol = {
        en: /do not [^.:]*drink alcohol/i,
        es: /no (?:maneje, no )?(?:tome|beba) (?:bebidas con )?alcohol/i,
      };
      const night = {en: /slept for a night|night’s sleep/, es: /noche/};

      it('on driving: so many hours, and a night of sleep', () => {
        const told = said(driving[lang]);
        expect(told.length).to.be.at.least(9);
        for (const {path, text} of told) {
          // Why somebody must come along, twice; the spray has the label's own rule.
          if (path.includes('ci-home-alone') || path === 'visit.items.vi-adult.why') continue;
          expect(text, path).to.match(night[lang]);
          if (!path.includes('rt-esketamine')) expect(text, path).to.include('{no-driving}');
        }
      });

      it('on alcohol: the same hours', () => {
        const told = said(alcohol[lang]);
        expect(told.length).to.be.at.least(2);
        for (const {path, text} of told) expect(text, path).to.include('{no-driving}');
      });

      it('on drinking each day: never stop at once without asking', () => {
        const daily = {en: /every day, ask/, es: /todos los días, preg[uú]nt/};
        const told = said(daily[lang]).map(({path}) => path);
        expect(told).to.have.members(['notes.day', 'checklist.items.ci-sedatives.why']);
        const danger = {en: /at once can be dangerous/, es: /de golpe puede ser peligroso/};
        for (const {path, text} of said(daily[lang])) expect(text, path).to.match(danger[lang]);
      });

      it('on stopping long use: not on your own', () => {
        const alone = {
          en: /do not stop long use on your own/i,
          es: /no la deje por su cuenta/i,
        };
        const told = said(alone[lang]).map(({path}) => path);
        expect(
          told.some((path) => path.includes('se-withdrawal')),
          String(told),
        ).to.be.true;
        expect(
          told.some((path) => path.includes('rt-oral')),
          String(told),
        ).to.be.true;
      });

      it('on who watches at home: the warning is one sentence, wherever it stands', () => {
        const warnings = Object.values(wordsIn(lang).routes.routes).flatMap((route) =>
          // The spray is “lo” in Spanish, ketamine is “la”.
          'homeWarning' in route ? [route.homeWarning!.replace('usarlo', 'usarla')] : [],
        );
        expect(warnings).to.have.length(3);
        expect(new Set(warnings).size).to.equal(1);
        expect(wordsIn(lang).notes.homeUse).to.include(warnings[0]);
        expect(wordsIn(lang).claims.claims['cl-home'].found).to.include(warnings[0]);
      });

      it('on suicide: it has not been shown to prevent it', () => {
        const shown = {
          en: /has not been shown to prevent suicide/,
          es: /no se ha demostrado que (?:la ketamina )?(?:prevenga|evite) el suicidio/i,
        };
        const told = said(shown[lang]).map(({path}) => path);
        for (const id of ['se-suicide', 'ci-suicidal', 'rt-esketamine', 'cl-suicide'])
          expect(
            told.some((path) => path.includes(id)),
            id,
          ).to.be.true;
      });
    });
  }

  it('names the same sources for the same signs and reasons', () => {
    expect(checklist!.items.find(({id}) => id === 'ci-home-alone')!.sources).to.include('mayo');
    for (const {id, sources} of routes!.routes)
      expect(
        sources.driving.some((one) => one === 'mayo' || one === 'label-esk'),
        id,
      ).to.be.true;
  });
});
