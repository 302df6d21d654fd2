import {expect} from '@open-wc/testing';
import type {RouteCell} from '../../src/content/resolved.js';
import type {RouteRow} from '../../src/locales/vocabulary.js';
import {foldedCell} from '../../src/outline/folded-cell.js';

const text =
  'The deep sleep lifts within minutes. A person can stay drowsy and mixed up for hours after that, and must not drive.';
const cell = (row: RouteRow): RouteCell => ({row, statements: [{text, cites: [1]}], plain: text});

describe('foldedCell', () => {
  it('says the first sentence, and keeps the rest for those who ask', () => {
    const [line] = foldedCell(cell('session'));
    expect(`${line!.fact}${line!.rest}`).to.equal(text);
    expect(line!.rest).to.match(/^A person/);
  });

  for (const row of ['driving', 'wearsOff', 'evidence', 'good', 'bad'] as const) {
    it(`says "${row}" whole, since its first sentence would be half of it`, () => {
      expect(foldedCell(cell(row)).map(({fact, rest}) => [fact, rest])).to.deep.equal([[text, '']]);
    });
  }
});
