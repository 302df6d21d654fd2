import {expect} from '@open-wc/testing';
import type {WordsFor} from '../../../src/content/schema.js';
import {en as checklistWords} from '../../../src/treatments/ketamine/checklist/en.js';
import * as checklistFacts from '../../../src/treatments/ketamine/checklist/facts.js';
import {en as claimsWords} from '../../../src/treatments/ketamine/claims/en.js';
import * as claimsFacts from '../../../src/treatments/ketamine/claims/facts.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import type {facts as exactFacts} from '../../../src/treatments/ketamine/facts.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {en as reliefWords} from '../../../src/treatments/ketamine/relief/en.js';
import * as reliefFacts from '../../../src/treatments/ketamine/relief/facts.js';
import {en as routesWords} from '../../../src/treatments/ketamine/routes/en.js';
import * as routesFacts from '../../../src/treatments/ketamine/routes/facts.js';
import {en as sharedWords} from '../../../src/treatments/ketamine/shared/en.js';
import * as sharedFacts from '../../../src/treatments/ketamine/shared/facts.js';
import {en as sideEffectsWords} from '../../../src/treatments/ketamine/side-effects/en.js';
import * as sideEffectsFacts from '../../../src/treatments/ketamine/side-effects/facts.js';
import {en as summaryWords} from '../../../src/treatments/ketamine/summary/en.js';
import * as summaryFacts from '../../../src/treatments/ketamine/summary/facts.js';
import {en as visitWords} from '../../../src/treatments/ketamine/visit/en.js';
import * as visitFacts from '../../../src/treatments/ketamine/visit/facts.js';
import {shown, texts, tokens, where, withoutTokens} from './english-texts.js';
import {phones} from './expected-facts.js';
import {mentioned} from './fact-file/numbers.js';
import {textsOf} from './texts.js';

const {facts} = ketamine;

describe('the English words of ketamine', () => {
  it('do not compile with a text missing', () => {
    const {'se-nausea': nausea, ...others} = en.sideEffects.effects;
    // @ts-expect-error A side effect without words.
    const incomplete: WordsFor<typeof exactFacts>['sideEffects']['effects'] = others;
    expect(incomplete).not.to.have.property('se-nausea');
    expect(nausea.name).to.equal('Feeling sick (nausea)');
  });

  describe('numbers', () => {
    it('stand in the words as tokens, never as digits', () => {
      expect(
        where(
          texts.map(({path, text}) => ({path, text: withoutTokens(text)})),
          /\d/,
        ),
      ).to.deep.equal([]);
    });

    it('are not hidden in number words', () => {
      const figure =
        /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundred|thousand|half|third|quarter|dozen|twice|double|triple|one in)\b/i;
      // Halves of the people, and of their pain, as the sources tell them.
      const notFigures =
        /double vision|blurry or double|at least half less pain|half had a drip of ketamine and half a calming/gi;
      const plain = texts.map(({path, text}) => ({path, text: withoutTokens(text).replace(notFigures, '')}));
      expect(where(plain, figure)).to.deep.equal([]);
    });

    it('are all of the facts', () => {
      const builtInTokens = ['emergency', 'call-crisis', 'clinic', 'review', 'checked', 'next'];
      const unknown = texts.flatMap(({text}) => tokens(text)).filter((name) => !(name in facts.quantities));
      expect([...new Set(unknown)]).to.have.members(builtInTokens);
    });

    it('are of their own section, or of those that share them: a page may bring one section alone', () => {
      const sections = {
        'side-effects': [sideEffectsWords, sideEffectsFacts],
        checklist: [checklistWords, checklistFacts],
        routes: [routesWords, routesFacts],
        relief: [reliefWords, reliefFacts],
        visit: [visitWords, visitFacts],
        claims: [claimsWords, claimsFacts],
        summary: [summaryWords, summaryFacts],
        shared: [sharedWords, sharedFacts],
      } as const;
      const ofThePage = ['clinic', 'review', 'checked', 'next'];
      const everywhere = ['emergency', 'call-crisis', ...ofThePage, ...Object.keys(sharedFacts.quantities)];
      for (const [section, [own, {quantities}]] of Object.entries(sections))
        expect([...everywhere, ...Object.keys(quantities)], section).to.include.members(
          textsOf(own).flatMap(({text}) => tokens(text)),
        );
    });

    it('are all used', () => {
      const used = new Set(texts.flatMap(({text}) => tokens(text)));
      expect(Object.keys(facts.quantities).filter((name) => !used.has(name))).to.deep.equal([]);
    });

    it('are those of the fact file, entry by entry', () => {
      const figuresBy = [
        ...facts.sideEffects!.effects.map(({id, figures}) => ({id, figures})),
        ...facts.relief!.evidence.map(({id, results, harms = []}) => ({id, figures: [...results, ...harms]})),
      ];
      /** The entries to which a text belongs: for who was counted and what, those that count it. */
      const entriesOf = (path: string) => {
        const keys = path.split('.');
        const [section, key] = keys;
        if (section === 'notes') return ['notes'];
        if (section !== 'populations' && section !== 'outcomes')
          return keys.filter((one) => one in mentioned);
        // The fact file describes some of those counted by themselves.
        const own = key! in mentioned ? [key!] : [];
        const counting = figuresBy
          .filter(({figures}) =>
            figures.some(({population, outcome}) => population === key || outcome === key),
          )
          .map(({id}) => id);
        return [...own, ...counting];
      };
      // "Half or more", "about half": 50 in 100 on the page.
      const halves = ['out-relief-drip', 'se-bladder'];
      const strangers = texts.flatMap(({path, text}) => {
        const entries = entriesOf(path);
        const half = path.split('.').some((key) => halves.includes(key)) ? [50] : [];
        const allowed = [...entries.flatMap((id) => mentioned[id] ?? []), ...half];
        return tokens(text)
          .flatMap((name) => facts.quantities[name] ?? [])
          .flatMap((quantity): readonly (string | number)[] => {
            if (quantity.kind === 'phone') return phones.includes(quantity.value) ? [] : [quantity.value];
            const values = [quantity.value, ...('high' in quantity ? [quantity.high!] : [])];
            // "About 4 days" is 4.2 days in the trial.
            return values.filter(
              (value) => !allowed.includes(value) && !allowed.map(Math.round).includes(value),
            );
          })
          .map((value) => `${path}: ${value}`);
      });
      expect(strangers).to.deep.equal([]);
    });

    it('reach the page filled in', () => {
      expect(shown.length).to.be.above(1000);
      expect(where(shown, /[{}]|undefined|NaN/)).to.deep.equal([]);
    });
  });
});
