import {expect} from '@open-wc/testing';
import type {Treatment} from '../../../src/content/schema.js';
import {helpSources} from '../../../src/content/help-sources.js';
import {withSections} from '../../../src/content/with-sections.js';
import {en} from '../../../src/locales/en.js';
import {checklist} from '../../../src/treatments/ketamine/checklist/index.js';
import {claims} from '../../../src/treatments/ketamine/claims/index.js';
import {visit} from '../../../src/treatments/ketamine/visit/index.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {relief} from '../../../src/treatments/ketamine/relief/index.js';
import {routes} from '../../../src/treatments/ketamine/routes/index.js';
import {sideEffects} from '../../../src/treatments/ketamine/side-effects/index.js';
import {summary} from '../../../src/treatments/ketamine/summary/index.js';
import {sourceIds} from '../../../src/treatments/ketamine/source-ids.js';
import {resolve} from '../../content/resolve-all.js';

/** The facts in short come with what readers meet elsewhere. */
const parts = {summary: withSections(summary, claims), sideEffects, checklist, routes, relief, visit, claims};

/** Every text in facts: the ids of sources are among them. */
function textsIn(facts: unknown): string[] {
  if (typeof facts === 'string') return [facts];
  return facts && typeof facts === 'object' ? Object.values(facts).flatMap(textsIn) : [];
}

for (const [name, part] of Object.entries(parts) as [keyof typeof parts, Treatment][]) {
  describe(`${name} of ketamine by itself`, () => {
    it('says what it says in the whole, with the same numbers of sources', () => {
      const alone = resolve({treatment: part, messages: en})[name];
      expect(alone).to.deep.equal(resolve({treatment: ketamine, messages: en})[name]);
      expect(alone).to.exist;
    });

    it('brings the sources that it cites, and no others', () => {
      const {sources, ...facts} = part.facts;
      const own = new Set(textsIn(facts).filter((text) => sourceIds.includes(text)));
      const brought = sources.map(({id}) => id);
      expect([...own].filter((id) => !brought.includes(id))).to.deep.equal([]);
      // Any page may have to say whom to call, in any region.
      const help: readonly string[] = helpSources.map(({id}) => id);
      expect(brought.filter((id) => !own.has(id) && !help.includes(id))).to.deep.equal([]);
    });
  });
}

describe('ketamine', () => {
  it('numbers its sources in one order', () => {
    expect(ketamine.facts.sources.map(({id}) => id)).to.deep.equal(sourceIds);
  });

  it('is whole again when all of its sections are there, whichever comes first', () => {
    const all = Object.values(parts);
    for (const inOrder of [all, [...all].reverse()]) {
      const treatment = inOrder.reduce(withSections);
      const byName = (one: typeof ketamine) => resolve({treatment: one, messages: en});
      for (const name of Object.keys(parts) as (keyof typeof parts)[])
        expect(byName(treatment)[name]).to.deep.equal(byName(ketamine)[name]);
    }
  });

  it('stays as it is where it lacks nothing', () => {
    expect(withSections(ketamine, sideEffects)).to.equal(ketamine);
  });
});
