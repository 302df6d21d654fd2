import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {openAndTick, showAll} from './show-all.js';

const all = <Found extends Element = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
/** "Why?" says in a word that it opens. */
const line = 'summary:not(.item summary)';

describe('what opens in place', () => {
  it('has one sign in all elements, which turns where it is open', async () => {
    const {elements, drawn} = await showAll();
    for (const isOpen of [false, true]) {
      if (isOpen) elements.forEach(openAndTick);
      await drawn();
      for (const element of elements) {
        const signs = all(element, `${line}, .more[aria-expanded]`);
        expect(signs.length, element.localName).to.be.greaterThan(0);
        for (const sign of signs) {
          const {borderRightWidth, borderBottomWidth, rotate, content} = getComputedStyle(sign, '::after');
          const turned =
            sign.parentElement!.matches('[open]') || sign.getAttribute('aria-expanded') === 'true';
          expect(
            [content, borderRightWidth, borderBottomWidth, rotate],
            `${element.localName} ${sign.textContent}`,
          ).to.deep.equal(['""', '2px', '2px', turned ? '45deg' : '-45deg']);
        }
        // The browser's own would stand besides.
        for (const each of all(element, 'summary'))
          expect(getComputedStyle(each).listStyleType, element.localName).to.equal('none');
      }
    }
  });

  it('points along the text where that runs from the right', async () => {
    const {elements} = await showAll();
    for (const element of elements) {
      const [base] = all(element, '[part="base"]');
      base!.dir = 'rtl';
      for (const sign of all(element, `details:not([open]) > ${line}`))
        expect(getComputedStyle(sign, '::after').rotate, element.localName).to.equal('135deg');
    }
  });

  it('never has its sign alone in a line: the sign takes no room of its own', async () => {
    const {elements} = await showAll();
    for (const element of elements) {
      for (const opening of all(element, ':is(.more, .provenance):not(.row) > summary')) {
        const {marginLeft, inlineSize, marginRight} = getComputedStyle(opening, '::after');
        const room = [marginLeft, inlineSize, marginRight].reduce((sum, size) => sum + parseFloat(size), 0);
        expect(room, element.localName).to.be.closeTo(0, 0.1);
        expect(parseFloat(getComputedStyle(opening).paddingRight)).to.be.at.least(-parseFloat(marginRight));
      }
    }
  });

  it('keeps the color of text where the reader forces colors', async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    try {
      const {elements} = await showAll();
      for (const element of elements) {
        const [base] = all(element, '[part="base"]');
        for (const each of all(element, line))
          expect(getComputedStyle(each).color, element.localName).to.equal(getComputedStyle(base!).color);
      }
    } finally {
      await executeServerCommand('emulate-forced-colors', 'none');
    }
  });
});

describe('letters of twice the size on a phone', () => {
  before(() => setViewport({width: 360, height: 740}));
  after(() => setViewport({width: 800, height: 600}));

  it('fit: no chip is wider than its element, and no name above the marks is broken', async () => {
    const {page, elements, drawn} = await showAll();
    page.style.fontSize = '34px';
    await drawn();
    for (const element of elements) {
      for (const chip of all(element, '.chips > li'))
        expect(chip.getBoundingClientRect().width, chip.textContent).to.be.at.most(element.clientWidth);
      for (const name of all(element, '.map .bands > [aria-hidden]')) {
        const range = document.createRange();
        range.selectNodeContents(name);
        expect(range.getClientRects(), name.textContent).to.have.length(1);
      }
    }
  });
});
