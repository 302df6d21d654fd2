import {expect} from '@open-wc/testing';
import {ratioOf, rgbaOf} from './color.js';
import {hardToRead} from './hard-to-read.js';
import {pageStyles} from './page-styles.js';
import {openAndTick, showAll} from './show-all.js';

describe('the colors that follow from the text of the page', () => {
  for (const isOpen of [false, true]) {
    it(`can be read on every page where its own text can, ${isOpen ? 'opened and ticked' : 'closed'}`, async function () {
      this.timeout(120_000);
      const {page, elements, drawn} = await showAll();
      if (isOpen) elements.forEach(openAndTick);
      await drawn();
      const faults = [];
      for (const {name, css} of pageStyles) {
        page.setAttribute('style', css);
        const {color, backgroundColor} = getComputedStyle(page);
        expect(ratioOf(rgbaOf(color), rgbaOf(backgroundColor)), name).to.be.at.least(4.5);
        for (const element of elements)
          faults.push(...hardToRead(element).map((fault) => `${name}, <${element.localName}>: ${fault}`));
      }
      expect(faults).to.deep.equal([]);
    });
  }
});
