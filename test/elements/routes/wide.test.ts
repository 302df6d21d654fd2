import {expect, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {all, cell, columns, isVisible, more, part, parts, row, show, words} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('in a wide place', () => {
    it('shows all ways side by side, without scrolling sideways', async () => {
      const element = await show();
      expect(columns(element)).to.deep.equal(all);
      expect(isVisible(part(element, '.ask'))).to.be.false;
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
      const {left} = part(element, '#rt-iv').getBoundingClientRect();
      for (const one of parts(element, '[part="row-head"]')) {
        expect(one.getBoundingClientRect().right).to.be.at.most(left + 1);
        expect(one.scrollWidth).to.be.at.most(one.clientWidth);
      }
    });

    it('gives a way with a long answer more room where there are many, so that no row is a screen high', async () => {
      const element = await show();
      const widthOf = (id: string) => part(element, `#${id}`).getBoundingClientRect().width;
      expect(widthOf('rt-iv')).to.be.above(widthOf('rt-im') * 1.3);
      for (const one of parts(element, 'tbody tr')) expect(one.clientHeight).to.be.below(720);
      const few = await show(html`<treatment-routes routes="rt-iv rt-im"></treatment-routes>`);
      const [first, second] = ['#rt-iv', '#rt-im'].map((id) => part(few, id).getBoundingClientRect().width);
      expect(Math.abs(first! - second!)).to.be.below(1);
    });

    it('keeps the names of the ways in view, but not where the window is low', async () => {
      const element = await show();
      const head = part(element, '#rt-iv');
      expect(getComputedStyle(head).position).to.equal('sticky');
      await setViewport({width: 1280, height: 256});
      expect(getComputedStyle(head).position).to.equal('static');
    });

    it('says once what is the same for all, but driving and warnings in every column', async () => {
      const element = await show(html`<treatment-routes routes="rt-sublingual rt-oral"></treatment-routes>`);
      const same = row(element, 'When it wears off');
      expect(same.cells).to.have.length(2);
      expect(same.cells[1]!.colSpan).to.equal(2);
      expect(row(element, 'When you can drive again').cells).to.have.length(3);
      expect(row(element, 'Where').cells).to.have.length(3);
    });

    it('says a first fact in each cell, and the rest when the row is opened', async () => {
      const element = await show();
      const drip = cell(element, 'How long a visit takes', 'rt-iv');
      const rest = drip.querySelector('.rest')!;
      expect(words(drip)).to.match(/^In pain trials, from .* to several hours\. Some courses/);
      expect(rest.getAttribute('hidden')).to.equal('until-found');
      const button = part(element, 'tbody .more[data-row="session"]');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await more(element, 'session');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(rest.hasAttribute('hidden')).to.be.false;
      expect(drip.querySelectorAll('[part="citation"]'), 'a control of its own').to.have.length(1);
      await more(element, 'session');
      expect(rest.hasAttribute('hidden')).to.be.true;
    });

    it('opens a row by keyboard alone', async () => {
      const element = await show();
      part(element, 'tbody .more').focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(part(element, 'tbody .more').getAttribute('aria-expanded')).to.equal('true');
    });

    it('folds nothing of driving, of what speaks for and against, and no half of a trial', async () => {
      const element = await show();
      for (const label of ['When you can drive again', 'Good points', 'Bad points'])
        expect(row(element, label).querySelector('.rest')).to.be.null;
      for (const id of ['rt-sc', 'rt-nasal'])
        expect(cell(element, 'Evidence for pain', id).querySelector('.rest')).to.be.null;
    });

    it('takes few stops of the keyboard while all is closed', async () => {
      const element = await show();
      const stops = parts(element, 'a[href], button, select, input, summary').filter(
        (one) => isVisible(one) && one.offsetWidth > 0 && !one.closest('.sources, .sources-box'),
      );
      expect(stops.length).to.be.at.most(40);
    });
  });
});
