import {expect} from '@open-wc/testing';
import {helpSources} from '../../src/content/help-sources.js';
import type {Source, Treatment} from '../../src/content/schema.js';
import type {Settings} from '../../src/content/settings.js';
import {en} from '../../src/locales/en.js';
import {make} from './made-tea.js';
import {resolve} from './resolve-all.js';
import {tea} from './small-treatment.js';

describe('sources', () => {
  it('have one number in all sections: their place in the treatment’s list', () => {
    const {sideEffects, checklist} = make();
    expect(sideEffects!.intro.cites).to.deep.equal([2]);
    expect(sideEffects!.seekHelp.signs[0]!.cites).to.deep.equal([1]);
    expect(sideEffects!.provenance.sources.map(({number, id}) => `${number} ${id}`)).to.deep.equal([
      '1 leaflet',
      '2 trial',
      '3 guide',
      '4 help',
      '5 fcc911',
      '6 guam911',
      '7 988-expect',
      '8 fcc988',
      '9 wy988',
      '10 samhsa988es',
    ]);
    expect(checklist!.provenance.sources.map(({number, id}) => `${number} ${id}`)).to.deep.equal([
      '1 leaflet',
      '3 guide',
      '4 help',
      '5 fcc911',
      '6 guam911',
      '7 988-expect',
      '8 fcc988',
      '9 wy988',
      '10 samhsa988es',
    ]);
  });

  it('of help lines follow the treatment’s own, and are only those of the region', () => {
    const listed = (settings: Settings) =>
      make(settings)
        .sideEffects!.provenance.sources.slice(4)
        .map(({number, id}) => `${number} ${id}`);
    expect(listed({region: 'GB'})).to.deep.equal(['13 nhs999', '14 samaritans', '15 nhs111-mh']);
    expect(listed({region: 'DE'})).to.deep.equal([]);
    expect(listed({emergencyPhone: '555', crisisPhone: '556'})).to.deep.equal([]);
  });

  it('of help lines have the number that the treatment’s own list gives them, if it has the same', () => {
    const expectSource = helpSources.find(({id}) => id === '988-expect')!;
    const listing = (source: Source) => {
      const treatment: Treatment = {...tea, facts: {...tea.facts, sources: [...tea.facts.sources, source]}};
      const {seekHelp, provenance} = resolve({
        treatment,
        messages: en,
        settings: {region: 'US'},
      }).sideEffects!;
      const numbers = provenance.sources
        .filter(({href}) => href === expectSource.href)
        .map(({number}) => number);
      expect(numbers).to.have.length(1);
      expect(seekHelp.cites).to.include(numbers[0]);
      return numbers[0];
    };
    expect(listing({...expectSource})).to.equal(5);
    // An id that a clinic uses for something else is not ours.
    expect(listing({...expectSource, href: 'https://example.org'})).to.equal(8);
  });

  it('of a statement that names a help line are those of the line that it is filled with', () => {
    const own = {...helpSources.find(({id}) => id === 'wy988')!};
    const facts = {
      ...tea.facts,
      sources: [...tea.facts.sources, own],
      seekHelp: {...tea.facts.seekHelp, crisis: ['guide', 'wy988']},
    };
    const ids = (settings: Settings) => {
      const {seekHelp, provenance} = resolve({
        treatment: {...tea, facts},
        messages: en,
        settings,
      }).sideEffects!;
      return seekHelp.crisis.cites.map((n) => provenance.sources.find(({number}) => number === n)!.id);
    };
    expect(ids({region: 'US'})).to.deep.equal(['guide', 'wy988', '988-expect', 'fcc988']);
    expect(ids({region: 'GB'})).to.deep.equal(['guide', 'samaritans']);
    expect(ids({region: 'DE'})).to.deep.equal(['guide']);
    expect(ids({region: 'US', crisisPhone: '555 0100'})).to.deep.equal(['guide']);
  });

  it('keep the address of the facts, or none', () => {
    const [leaflet, trial] = make().sideEffects!.provenance.sources;
    expect(trial!.href).to.be.null;
    expect(leaflet!.href).to.equal('https://example.org/leaflet');
  });
});
