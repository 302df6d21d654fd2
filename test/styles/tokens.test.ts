import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import {contentTags} from '../../src/server/tags.js';
import {ratioOf, rgbaOf} from './color.js';
import {hardToRead} from './hard-to-read.js';
import {pageStyles} from './page-styles.js';

/** Every element with content on one page, each closed or with all that opens open. */
async function showAll() {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const elements = contentTags.map((tag) => page.appendChild(document.createElement(tag)));
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return {page, elements};
}

function open(element: HTMLElement): void {
  for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
  for (const box of element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) {
    if (!box.checked) box.click();
  }
}

describe('the colors that follow from the text of the page', () => {
  for (const isOpen of [false, true]) {
    it(`can be read on every page where its own text can, ${isOpen ? 'opened and ticked' : 'closed'}`, async function () {
      this.timeout(120_000);
      const {page, elements} = await showAll();
      if (isOpen) elements.forEach(open);
      await Promise.all(elements.map(({updateComplete}) => updateComplete));
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
