import {expect} from '@open-wc/testing';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {contentIn, langs} from './outputs.js';

/** The criteria of the International Patient Decision Aid Standards, each with the entries that meet it. */
const metBy = {
  'Q1 describes the condition': ['su-pain', 'su-crps'],
  'Q2 states the decision': ['su-decision'],
  'Q3 describes the options': [
    'su-decision',
    'su-alt-move',
    'su-alt-drugs',
    'su-alt-nerve',
    'su-alt-back',
    'su-alt-primary',
    'su-alt-none-good',
    'su-alt-none-bad',
  ],
  'Q4 describes what speaks for each': [
    'su-found-review',
    'su-found-crps',
    'su-found-short',
    'su-found-during',
    'su-alt-none-good',
    'su-alt-move',
    'su-alt-drugs',
  ],
  'Q5 describes what speaks against each': [
    'su-harm-review',
    'su-harm-crps',
    'su-harm-pooled',
    'su-harm-serious',
    'su-alt-none-bad',
    'su-alt-move',
    'su-alt-drugs',
  ],
  'Q6 describes what it is like': ['su-time-visit', 'su-time-course'],
  'C3 and C4 give dates and the plan of updates': ['su-maker-update'],
  'C5 says how uncertain it is': [
    'su-unknown-who',
    'su-unknown-long',
    'su-unknown-harm',
    'su-unknown-course',
  ],
  'C6 says who paid': ['su-maker-money'],
} as const;

describe('as a decision aid', () => {
  for (const lang of langs) {
    const summary = () => contentIn(lang).summary!;
    const told = () => [
      ...summary().foot.map(({id, ...text}) => ({id, text})),
      ...summary().groups.flatMap(({entries}) => entries.flat()),
    ];

    for (const [criterion, ids] of Object.entries(metBy))
      it(`the facts in short: ${criterion}, in "${lang}"`, () => {
        for (const id of ids) {
          const entry = told().find((one) => one.id === id);
          expect(entry?.text.text, id).to.have.length.above(20);
          expect(entry!.text.cites, id).not.to.be.empty;
        }
      });

    it(`C1: what was found and the harm are entries of one pair, in "${lang}"`, () => {
      const halves = summary().groups.flatMap(({entries}) => entries.filter(({length}) => length === 2));
      const paired = ketamine.facts.summary!.items.filter(({pair}) => pair);
      expect(halves.flat().map(({id}) => id)).to.have.members(paired.map(({id}) => id));
      expect(summary().box.filter(({length}) => length === 2)).to.have.length(2);
    });

    it(`Q3: seven ways, and not having it, in "${lang}"`, () => {
      const {routes} = contentIn(lang);
      expect(routes!.routes).to.have.length(7);
      expect(routes!.none.statements).not.to.be.empty;
    });
  }
});
