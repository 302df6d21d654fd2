import {expect} from '@open-wc/testing';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';

describe('undefined.css', () => {
  for (const {lang, region, seekHelp} of [en, es]) {
    it(`says in the words of the elements that nothing can be shown (${lang})`, async () => {
      const styles = await (await fetch('/src/styles/undefined.css')).text();
      expect(styles).to.contain(`content: '${seekHelp.nothing(region.emergency)}';`);
    });
  }
});
