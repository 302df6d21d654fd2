import {expect} from '@open-wc/testing';
import {resolve} from '../content/resolve-all.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {firstFact} from '../../src/outline/first-fact.js';
import {foldedCell} from '../../src/outline/folded-cell.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import {es as ketamineInSpanish} from '../../src/treatments/ketamine/es.js';

describe('firstFact', () => {
  for (const [text, fact] of [
    ['At home. In the UK, a specialist starts it.', 'At home. '],
    ['It takes 1.5 hours. Then you rest.', 'It takes 1.5 hours. '],
    ['In the U.S. The label says so.', 'In the U.S. The label says so.'],
    ['En EE. UU. La etiqueta lo dice.', 'En EE. UU. La etiqueta lo dice.'],
    ['Approx. 30 minutes. Then you rest.', 'Approx. 30 minutes. '],
    ['Pain: not approved (off-label). Since 2019, for depression.', 'Pain: not approved (off-label). '],
    ['Less pain (see below. And above). None later.', 'Less pain (see below. And above). '],
    ['¿Duele? ¡No! Es corto.', '¿Duele? '],
    ['静脈から入れる。痛みは少ない。', '静脈から入れる。'],
    ['No mark at the end', 'No mark at the end'],
  ] as const) {
    it(`is “${fact.trim()}” of “${text}”`, () => {
      const [first, rest] = firstFact(text);
      expect(first).to.equal(fact);
      expect(first + rest).to.equal(text);
    });
  }
});

describe('foldedCell', () => {
  for (const [lang, messages, words] of [
    ['en', en, undefined],
    ['es', es, ketamineInSpanish],
  ] as const) {
    it(`says each cell letter for letter, and no half of a trial alone, in ${lang}`, () => {
      const {routes} = resolve({treatment: ketamine, messages, ...(words && {words})});
      for (const {id, cells} of routes!.routes) {
        for (const cell of Object.values(cells)) {
          const lines = foldedCell(cell);
          const said = lines.map(({fact, rest}) => fact + rest);
          expect(said).to.deep.equal((cell.approvals ?? cell.statements).map(({text}) => text));
        }
        if (id === 'rt-sc' || id === 'rt-nasal') expect(foldedCell(cells.evidence)[0]!.rest).to.equal('');
        expect(foldedCell(cells.driving)[0]!.rest).to.equal('');
      }
    });
  }
});
