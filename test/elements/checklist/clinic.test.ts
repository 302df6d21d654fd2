import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {examples} from '../../examples/contraindications.js';
import {count, has, mark, part, words} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('what a clinic changes', () => {
    it('is marked where it is read, and on the reader’s list', async () => {
      const page = await fixture(examples.reworded.render());
      const element = page.querySelector('treatment-contraindications')!;
      // What judges a clinic's content comes when there is something to judge.
      await waitUntil(() => has(element, '#own-stairs'));
      expect(words(part(element, '#ci-home-alone'))).to.contain('Edited by this clinic');
      expect(has(element, '#ci-home-alone [part="citation"]')).to.be.false;
      expect(words(part(element, '#own-stairs'))).to.contain('Clinic opinion Added by this clinic');
      expect(words(part(element, '[part="list-item"]'))).to.contain('Added by this clinic');
      expect(has(element, '#ci-porphyria')).to.be.false;
      expect(words(part(element, '[part="base"]'))).to.contain('1 entry is not shown');
      const text = element.toText();
      expect(text).to.contain('1. I cannot climb stairs (Added by this clinic)');
      expect(text).to.contain('\nI cannot climb stairs (Added by this clinic)');
      expect(text).to.contain('I will not have an adult to take me home (Edited by this clinic)');
    });

    it('takes an item that it hides off the reader’s list', async () => {
      const page = await fixture<HTMLElementTagNameMap['treatment-guide']>(html`
        <treatment-guide><treatment-contraindications></treatment-contraindications></treatment-guide>
      `);
      const element = page.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await mark(element, 'ci-stroke', 'ci-kidney');
      page.overrides = {hide: ['ci-stroke']};
      await waitUntil(() => !has(element, '#ci-stroke'));
      expect(element.value).to.deep.equal(['ci-kidney']);
      expect(count(element)).to.equal('1 thing to talk about');
    });
  });
});
