import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import '../../../src/es.js';
import {corrected} from './fact-file/corrected.js';
import {outputs, wordsIn, type Output} from './outputs.js';
import {textsOf} from './texts.js';

/** Quotation marks, capitals and stops do not make another sentence. */
const plain = (text: string) =>
  ` ${text
    .toLowerCase()
    .replaceAll(/["'‘’“”.,;:()]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()} `;

describe('what version 1 said and version 2 corrected', () => {
  let all: Output[] = [];
  before(async () => {
    const words = textsOf(wordsIn('en')).map(({path, text}) => ({where: path, text}));
    all = [...(await outputs('en')), ...words].map(({where, text}) => ({where, text: plain(text)}));
  });

  it('is a list of sentences that would be found', () => {
    expect(corrected.length).to.be.above(110);
    const [, was] = corrected.find(([id]) => id === 'ci-home-alone.why')!;
    expect(plain(`Bring somebody. ${was} Ask your team.`)).to.include(plain(was));
  });

  for (const [id, was] of corrected)
    it(`is told no more: ${id}, “${was.slice(0, 60)}”`, () => {
      const old = plain(was);
      expect(all.filter(({text}) => text.includes(old)).map(({where}) => where)).to.deep.equal([]);
    });
});
