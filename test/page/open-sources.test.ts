import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/side-effects.js';
import type {SideEffectsElement} from '../../src/elements/side-effects/side-effects-element.js';

const root = (element: SideEffectsElement) => element.shadowRoot!;
const controls = (element: SideEffectsElement) => [
  ...root(element).querySelectorAll<HTMLButtonElement>('.lead .cites, .today .cites'),
];
const box = (element: SideEffectsElement) => root(element).querySelector<HTMLElement>('[part="sources"]')!;
const shown = (element: SideEffectsElement) =>
  [...box(element).querySelectorAll('li')].map(({value}) => value).join(' ');

describe('the control for the sources of a statement', () => {
  let element: SideEffectsElement;
  beforeEach(async () => {
    element = await fixture(html`<treatment-side-effects></treatment-side-effects>`);
  });

  it('says how many there are, and of what', () => {
    const [first] = controls(element);
    expect(first!.textContent.trim()).to.match(/^\d+ sources?$/);
    expect(first!.getAttribute('aria-label')).to.match(/^\d+ sources?: \w+ \w+/);
  });

  it('opens them in place: each that it counts, once, with its link', () => {
    const [first] = controls(element);
    first!.click();
    expect(box(element).matches(':popover-open')).to.be.true;
    expect(shown(element)).to.equal(first!.dataset['cites']);
    expect(box(element).querySelectorAll('a[href^="https://"]')).not.to.be.empty;
    expect(root(element).querySelectorAll('[id^="source-"]').length).to.equal(
      new Set([...root(element).querySelectorAll('[id^="source-"]')].map(({id}) => id)).size,
    );
    const {top} = box(element).getBoundingClientRect();
    expect(Math.abs(top - first!.getBoundingClientRect().bottom)).to.be.below(20);
  });

  it('moves to another statement at once', () => {
    const [first, second] = controls(element);
    first!.click();
    second!.click();
    expect(box(element).matches(':popover-open')).to.be.true;
    expect(shown(element)).to.equal(second!.dataset['cites']);
  });

  it('closes at the second press, and by Escape, which gives the focus back', async () => {
    const [first] = controls(element);
    first!.click();
    first!.click();
    expect(box(element).matches(':popover-open')).to.be.false;

    first!.focus();
    await sendKeys({press: 'Enter'});
    expect(box(element).matches(':popover-open')).to.be.true;
    await sendKeys({press: 'Tab'});
    expect(box(element).contains(root(element).activeElement)).to.be.true;
    await sendKeys({press: 'Escape'});
    expect(box(element).matches(':popover-open')).to.be.false;
    expect(root(element).activeElement === first).to.be.true;
  });

  it('never writes the page’s address', () => {
    const before = location.href;
    controls(element)[0]!.click();
    expect(location.href).to.equal(before);
  });

  it('stands at the edge of the text where it begins a line', () => {
    const begins: number[] = [];
    for (let width = 200; width < 400; width += 5) {
      element.style.inlineSize = `${width}px`;
      for (const one of controls(element)) {
        const gap = one.getBoundingClientRect().left - one.closest('p, li')!.getBoundingClientRect().left;
        if (gap < 10) begins.push(gap);
      }
    }
    expect(begins).not.to.be.empty;
    expect(Math.max(...begins.map(Math.abs))).to.be.below(1);
  });

  it('leaves the numbers for paper', () => {
    const [first] = controls(element);
    expect(first!.previousElementSibling!.textContent).to.equal(
      first!.dataset['cites']!.split(' ').join(', '),
    );
    expect(getComputedStyle(first!.previousElementSibling!).display).to.equal('none');
  });

  it('opens below the statement where the browser knows no popover', () => {
    const popover = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'popover')!;
    delete (HTMLElement.prototype as {popover?: unknown}).popover;
    try {
      const [first] = controls(element);
      first!.removeAttribute('popovertarget');
      first!.click();
      const list = first!.parentElement!.querySelector('.sources-here')!;
      expect(list.querySelectorAll('li').length).to.equal(first!.dataset['cites']!.split(' ').length);
      expect(first!.getAttribute('aria-expanded')).to.equal('true');
      first!.click();
      expect(first!.parentElement!.querySelector('.sources-here') === null).to.be.true;
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'popover', popover);
    }
  });
});
