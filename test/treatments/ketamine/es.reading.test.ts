import {expect} from '@open-wc/testing';
import {es} from '../../../src/treatments/ketamine/es.js';
import {readingEase} from '../../content/reading-ease.js';
import {setAside} from './es.set-aside.js';
import {textsOf} from './texts.js';

// Remarks among the sources are English in the facts themselves.
const texts = textsOf(es).filter(({path}) => !path.startsWith('sources.'));

describe('the Spanish words of ketamine', () => {
  describe('reading ease (Szigriszt, INFLESZ scale)', () => {
    // A number is short to read.
    const eases = texts
      .filter(({text}) => /[.!?]$/.test(text))
      .map(({path, text}) => ({path, text, ease: readingEase(text.replace(/\{[^}]*\}/g, '10'), setAside)}))
      .sort((a, b) => a.ease - b.ease);
    const mean = eases.reduce((sum, {ease}) => sum + ease, 0) / eases.length;

    it('is “normal” (55) or easier for each text that is a sentence', () => {
      console.log(
        [
          `Reading ease: mean ${mean.toFixed(1)} of ${eases.length} texts. The five hardest:`,
          ...eases.slice(0, 5).map(({ease, path}) => `  ${ease.toFixed(1)} ${path}`),
        ].join('\n'),
      );
      expect(eases.filter(({ease}) => !(ease >= 55)).map(({ease, path}) => `${ease} ${path}`)).to.deep.equal(
        [],
      );
    });

    it('is “quite easy” (65) or easier on average', () => {
      expect(mean).to.be.at.least(65);
    });
  });
});
