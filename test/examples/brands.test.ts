import {expect} from '@open-wc/testing';
import {hardToRead} from '../styles/hard-to-read.js';
import {openAndTick, showAll} from '../styles/show-all.js';
import {brands} from './brands.js';

const sheetOf = async (brand: string) =>
  (await fetch(new URL(`./brands/${brand}.css`, import.meta.url))).text();

describe('six brands', () => {
  for (const brand of brands) {
    it(`can be read, and axe finds no fault, in all elements, closed and opened: ${brand}`, async function () {
      this.timeout(60_000);
      const {page, elements, drawn} = await showAll();
      const style = document.createElement('style');
      style.textContent = await sheetOf(brand);
      page.prepend(style);
      page.className = brand;
      expect(elements.flatMap(hardToRead)).to.deep.equal([]);
      await expect(page).to.be.accessible();
      elements.forEach(openAndTick);
      await drawn();
      expect(elements.flatMap(hardToRead)).to.deep.equal([]);
      await expect(page).to.be.accessible();
    });
  }
});
