import {expect} from '@open-wc/testing';
import {readingEase, syllablesOf} from './reading-ease.js';

describe('syllablesOf', () => {
  const words = {
    el: 1,
    y: 1,
    '24': 1,
    muy: 1,
    siete: 2,
    día: 2,
    ciudad: 2,
    guía: 2,
    queso: 2,
    pingüino: 3,
    aéreo: 4,
    respiración: 4,
    convulsión: 3,
    ketamina: 4,
    semanas: 3,
  };
  for (const [word, count] of Object.entries(words)) {
    it(`counts ${count} in “${word}”`, () => expect(syllablesOf(word)).to.equal(count));
  }
});

describe('readingEase', () => {
  it('is what the formula says', () => {
    // 7 words in 1 sentence, 9 syllables.
    expect(readingEase('El sol da luz clara y pura.')).to.be.closeTo(206.835 - (62.3 * 9) / 7 - 7, 0.001);
  });

  it('is higher for short words in short sentences', () => {
    const easy = 'Llame hoy. Pida ayuda.';
    const hard =
      'La administración intravenosa continuada requiere monitorización hemodinámica especializada.';
    expect(readingEase(easy)).to.be.above(80);
    expect(readingEase(hard)).to.be.below(0);
  });

  it('sets names aside, whatever their case', () => {
    expect(readingEase('Esketamina y placebo.', ['esketamina', 'placebo'])).to.equal(readingEase('y y y.'));
  });
});
