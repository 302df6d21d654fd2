import {expect} from '@open-wc/testing';
import type {RouteCell} from '../../src/content/resolved.js';
import type {RouteRow} from '../../src/locales/vocabulary.js';
import {foldedCell, isLong} from '../../src/outline/folded-cell.js';

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

describe('isLong', () => {
  it('is for rows with an answer that takes a screen in half the width, seen without opening it', () => {
    const long: RouteCell = {...cell('evidence'), statements: [{text: text.repeat(4), cites: []}]};
    const folded: RouteCell = {...cell('session'), statements: [{text: text.repeat(4), cites: []}]};
    expect(isLong([cell('where'), long])).to.be.true;
    expect(isLong([cell('where'), folded])).to.be.false;
  });
});
