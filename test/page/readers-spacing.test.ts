import {expect, fixture, html} from '@open-wc/testing';
import {elementNames} from '../../src/content/elements.js';
import '../../src/index.js';

const tags = elementNames.map((name) => `treatment-${name}`);

/** What is said with lines closer together than this, in parts of the text's size. */
function tooClose(element: Element, least: number): string[] {
  return [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="base"] *')]
    .filter(({localName, offsetHeight, childNodes}) => {
      const hasText = [...childNodes].some((node) => node instanceof Text && node.data.trim());
      return hasText && offsetHeight > 0 && localName !== 'option';
    })
    .filter((part) => {
      const {lineHeight, fontSize} = getComputedStyle(part);
      return parseFloat(lineHeight) < least * parseFloat(fontSize) - 0.5;
    })
    .map(({localName, textContent}) => `${localName}: ${textContent.trim().slice(0, 40)}`);
}

const frames = async () => {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};

describe('a reader who puts lines further apart', () => {
  for (const tag of tags) {
    it(`has it so in all of <${tag}>, for as long as it is wanted`, async () => {
      const page = await fixture(html`<div style="font-size: 17px"></div>`);
      const element = document.createElement(tag);
      page.append(element);
      await frames();
      const {height} = element.getBoundingClientRect();
      expect(element.shadowRoot!.querySelector('[data-spaced]') === null).to.equal(true);

      const style = document.createElement('style');
      style.textContent = '* {line-height: 1.5 !important; letter-spacing: 0.12em !important}';
      page.append(style);
      await frames();
      expect(tooClose(element, 1.5)).to.deep.equal([]);

      style.textContent = '* {line-height: 2 !important}';
      await frames();
      expect(tooClose(element, 2)).to.deep.equal([]);

      style.remove();
      await frames();
      expect(element.getBoundingClientRect().height).to.be.closeTo(height, 1);
    });
  }
});
