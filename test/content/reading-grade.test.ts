import {expect} from '@open-wc/testing';
import {readingGrade} from '../../src/server/review/reading-grade.js';

describe('readingGrade', () => {
  it('counts words per sentence and syllables per word', () => {
    // 6 words, 1 sentence, 6 syllables: .39 * 6 + 11.8 - 15.59
    expect(readingGrade('The cat sat on the mat.')).to.be.closeTo(-1.45, 0.005);
    // 12 words in 2 sentences of the same kind read as easily as one of them.
    expect(readingGrade('The cat sat on the mat. The dog sat on the rug.')).to.be.closeTo(-1.45, 0.005);
  });

  it('rises with long words and with long sentences', () => {
    const plain = readingGrade('Tell your care team about it.');
    expect(readingGrade('Immediately inform your anesthesiologist regarding abnormalities.')).to.be.above(
      plain + 10,
    );
    expect(readingGrade(`Tell your care team about it ${'and about it '.repeat(10)}.`)).to.be.above(
      plain + 8,
    );
  });

  it('counts a name that is set aside as one short word, whole words only', () => {
    const text = 'You may have complex regional pain syndrome.';
    expect(readingGrade(text, ['complex regional pain syndrome', 'pain'])).to.equal(
      readingGrade('You may have it.'),
    );
    expect(readingGrade('You may have ketamine.', ['amine'])).to.equal(
      readingGrade('You may have ketamine.'),
    );
  });

  it('does not take a decimal point for the end of a sentence', () => {
    expect(readingGrade('It fell by 2.5 points in the end.')).to.equal(
      readingGrade('It fell by 25 points in the end.'),
    );
  });
});
