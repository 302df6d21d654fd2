import {expect} from '@open-wc/testing';
import {resolve} from '../resolve-all.js';
import type {Treatment} from '../../../src/content/schema.js';
import {en} from '../../../src/locales/en.js';
import {es} from '../../../src/locales/es.js';
import {tea} from '../small-treatment.js';

const claims = (treatment: Treatment = tea, messages = en) => resolve({treatment, messages}).claims!;

describe('the claims section', () => {
  it('tells each claim as one, in quotation marks, with what was found, in one statement', () => {
    const [cure] = claims().claims;
    expect(cure!.whole.text).to.equal(
      'You may have read this claim: “Tea cures colds.” What was found: No trial shows it.',
    );
    expect(cure!.whole.cites).not.to.be.empty;
    expect(cure!.whole.cites).to.deep.equal(cure!.found.cites);
  });

  it('has the answer alone for a place without room, never the claim', () => {
    const [cure] = claims().claims;
    expect(Object.keys(cure!)).to.have.members(['id', 'whole', 'found']);
    expect(cure!.found.text).to.equal('No trial shows it.');
  });

  it('stays in one language where a translation lacks it', () => {
    const [cure] = claims(tea, es).claims;
    expect(cure!.whole.lang).to.equal('en');
    expect(cure!.whole.text).to.match(/^You may have read this claim/);
  });

  it('can be hidden by a clinic, claim and answer together, and is counted', () => {
    const {claims: shown, hidden} = resolve({
      treatment: tea,
      messages: en,
      overrides: {hide: ['cl-cure']},
    }).claims!;
    expect(shown).to.be.empty;
    expect(hidden).to.equal(1);
  });

  it('is not there for a treatment that has none', () => {
    const facts = {...tea.facts, claims: undefined};
    expect(resolve({treatment: {...tea, facts}, messages: en}).claims).to.be.undefined;
  });
});
