import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {SideEffectsElement} from '../../../src/classes.js';
import {isVisible, part, parts, show, words} from './side-effects.js';

describe('<treatment-side-effects>', () => {
  describe('on a phone', () => {
    beforeEach(() => setViewport({width: 360, height: 740}));
    afterEach(() => setViewport({width: 1280, height: 720}));

    for (const lang of ['en', 'es']) {
      it(`answers in 70 words or fewer, with whom to call, on the first screen: ${lang}`, async () => {
        const page = await fixture(
          html`<div lang=${lang}>
            <treatment-guide region="US"><treatment-side-effects></treatment-side-effects></treatment-guide>
          </div>`,
        );
        await aTimeout(20);
        const element = page.querySelector<SideEffectsElement>('treatment-side-effects')!;
        const lead = parts(element, '.lead p')
          .map((one) => one.firstChild!.parentElement!.innerText)
          .join(' ');
        const said = lead.replace(/\d+ (?:sources?|fuentes?)/, '');
        if (lang === 'en') expect(said.split(/\s+/).filter(Boolean).length).to.be.at.most(70);
        const top = element.getBoundingClientRect().top;
        const bottom = (selector: string) => part(element, selector).getBoundingClientRect().bottom - top;
        expect(bottom('[part="seek-help"]')).to.be.at.most(740);
        expect(bottom('.help .signs')).to.be.at.most(1110);
      });
    }

    it('leads down to each group in one tap, and says how many are there', async () => {
      const element = await show();
      const ways = parts(element, '[part="jump"] button');
      expect(ways.map(words)).to.deep.equal(['Tell your care team 14', 'Usually mild 11']);
      ways[1]!.click();
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Usually mild');
      expect(Math.abs(element.shadowRoot!.activeElement!.getBoundingClientRect().top)).to.be.below(400);
    });

    it('has one control for the sources of an opened row', async () => {
      const element = await show();
      for (const row of parts(element, '.group [part="item"]')) {
        expect(row.querySelectorAll('[part="citation"]').length, row.id).to.equal(1);
      }
    });

    it('has few tab stops while everything is closed, and whom to call among the first five', async () => {
      const element = await show();
      const stops = parts(element, 'a[href], button, summary, input:checked').filter(isVisible);
      expect(stops.length).to.be.at.most(60);
      expect(stops.slice(0, 5).some((one) => one.getAttribute('href') === 'tel:911')).to.be.true;
    });
  });

  describe('in a narrow place', () => {
    afterEach(() => setViewport({width: 1280, height: 720}));

    it('needs no more than 320 px', async () => {
      await setViewport({width: 320, height: 800});
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(320);
    });

    it('keeps its text at 14 px and more under a root of 62.5%', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await show(
        html`<treatment-side-effects open-all style="font-size: 1rem"></treatment-side-effects>`,
      );
      const sizes = parts(element, 'p, li, summary, .who, figcaption, label, b').map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      document.documentElement.style.fontSize = '';
      expect(Math.min(...sizes)).to.be.at.least(14);
    });

    it('has targets of 24 px and more', async () => {
      await setViewport({width: 320, height: 800});
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      for (const target of parts(element, 'button, summary, label').filter(isVisible)) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });
  });
});
