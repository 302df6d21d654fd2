import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {GuideElement} from '../../../src/classes.js';
import {contentHash} from '../../../src/content/content-hash.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {block, faultsOf, part, words} from './in-guide.js';

/** The last line of the side effects, which says where they come from, once it is there. */
async function summaryIn(reviewed: string, overrides?: GuideElement['overrides']): Promise<string> {
  const guide = await fixture<GuideElement>(html`
    <treatment-guide reviewed-by="Dr. Ada" reviewed-content=${reviewed} .overrides=${overrides}
      ><treatment-side-effects></treatment-side-effects
    ></treatment-guide>
  `);
  await waitUntil(() => part(block(guide), '.provenance summary'), 'the sources are shown');
  return words(part(block(guide), '.provenance summary'));
}

describe('reviewed-content', () => {
  const own = contentHash({treatment: ketamine, lang: 'en'});

  it('says nothing where the content is what was reviewed, on a page with one section of it', async () => {
    expect(await summaryIn(own)).not.to.contain('changed since');
    expect(await summaryIn(own.toUpperCase())).not.to.contain('changed since');
  });

  it('says that the content is another, in the sources and in the text', async () => {
    expect(await summaryIn('0'.repeat(64))).to.contain('changed since the review');
    const element = document.querySelector('treatment-side-effects')!;
    expect(element.toText()).to.contain('The content has changed since it was reviewed for the clinic.');
  });

  it('counts what the clinic hides after the review', async () => {
    const hiding = {hide: ['se-headache']};
    expect(await summaryIn(own, hiding)).to.contain('changed since the review');
    const signed = contentHash({treatment: ketamine, lang: 'en', overrides: hiding});
    expect(await summaryIn(signed, hiding)).not.to.contain('changed since');
    expect(await summaryIn(`${own} ${signed}`, hiding)).not.to.contain('changed since');
  });

  it('tells of a hash that is none, and keeps the page', async () => {
    const [fault] = await faultsOf(() => summaryIn('abc'));
    expect(fault!.code).to.equal('bad-attribute');
    expect(await summaryIn('abc')).not.to.contain('changed since');
  });
});

describe('contentHash()', () => {
  it('does not depend on the order of names, on empty changes, or on what is undefined', () => {
    const {facts, words: said} = ketamine;
    const turned = Object.fromEntries(Object.entries(facts).reverse()) as typeof facts;
    const hash = contentHash({treatment: ketamine, lang: 'en'});
    expect(
      contentHash({treatment: {facts: turned, words: said}, lang: 'en', overrides: {hide: []}}),
    ).to.equal(hash);
    expect(
      contentHash({treatment: {facts: {...facts, checked: '2020-01-01'}, words: said}, lang: 'en'}),
    ).not.to.equal(hash);
  });

  it('does not depend on the order in which the sections of a page were imported', () => {
    const {facts, words: said} = ketamine;
    const turned = {
      ...facts,
      sources: [...facts.sources].reverse(),
      populations: [...facts.populations].reverse(),
      outcomes: [...facts.outcomes].reverse(),
    };
    expect(contentHash({treatment: {facts: turned, words: said}, lang: 'en'})).to.equal(
      contentHash({treatment: ketamine, lang: 'en'}),
    );
  });

  it('takes English for the words that a language lacks', () => {
    const lacking = {facts: ketamine.facts, words: ketamine.words};
    expect(contentHash({treatment: lacking, lang: 'fr'})).to.equal(
      contentHash({treatment: ketamine, lang: 'en'}),
    );
  });
});
