import {aTimeout, expect, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import '../../../src/es.js';
import {examples} from '../../examples/summary.js';
import {part, parts, show, showOnPage, withOverrides, words} from './summary.js';

describe('<treatment-summary>', () => {
  afterEach(() => setViewport({width: 1280, height: 720}));

  describe('on the first screen of a phone', () => {
    beforeEach(() => setViewport({width: 360, height: 740}));

    for (const lang of ['en', 'es'])
      it(`says whom to call, that it is not approved, and both pairs, in "${lang}"`, async () => {
        const element = await showOnPage(lang, 320);
        const top = element.getBoundingClientRect().top;
        const bottom = (selector: string) =>
          Math.max(...parts(element, selector).map((one) => one.getBoundingClientRect().bottom)) - top;
        expect(parts(element, '.box .pair')).to.have.length(2);
        expect(bottom('[part="heading"]')).to.be.above(0);
        expect(bottom('[part="seek-help"]')).to.be.below(bottom('[part="line"]'));
        expect(bottom('.box .pair')).to.be.at.most(740);
      });

    it('has the whole box with its foot within 860 px, and is closed at most 1,300 px long', async () => {
      const element = await showOnPage('en', 328);
      const {top, height} = element.getBoundingClientRect();
      expect(part(element, '.box').getBoundingClientRect().bottom - top).to.be.at.most(860);
      expect(height).to.be.at.most(1300);
    });
  });

  describe('the box', () => {
    it('has a line for each thing to know, and says at its foot who made this and with what money', async () => {
      const element = await show();
      const lines = parts(element, '.box > ul > li').map((line) =>
        [...line.querySelectorAll('.numbers, .cites')].reduce(
          (said, {textContent}) => said.replace(textContent.trim(), ''),
          words(line),
        ),
      );
      expect(lines).to.have.length(9);
      expect(lines[0]).to.match(
        /^Ketamine is an anesthetic\. The FDA has not approved it for long-term pain\./,
      );
      expect(lines.at(-1)).to.match(/^You can say no at any time, or wait\./);
      expect(words(part(element, '[part="foot"]'))).to.match(
        /^This text was written by an open-source project\. No clinic and no maker of ketamine paid for it\./,
      );
    });

    it('leads to the sources of all of its lines', async () => {
      const element = await show();
      const numbers = (list: HTMLElement[]) =>
        new Set(list.flatMap(({dataset}) => dataset['cites']!.split(' ')));
      const controls = parts(element, '.box button[data-cites]');
      expect(controls).to.have.length(3);
      expect([...numbers(controls)]).to.include.members([...numbers(parts(element, '.box sup[data-cites]'))]);
    });
  });

  describe('what stands behind each line', () => {
    it('is folded by what it is about, and is in the page all the same', async () => {
      const element = await show();
      expect(parts(element, '[part="group"] > summary').map(words)).to.deep.equal([
        'What it is',
        'What trials found, and harm',
        'Not known',
        'What else there is',
        'Time and money',
        'The choice is yours',
        'Who made this',
      ]);
      expect(parts(element, 'details[open]')).to.be.empty;
      expect(words(part(element, '#sf-mood'))).to.match(/24 in 100 people, and in 6 in 100 with placebo/);
    });

    it('has a place of its own for each entry, which a link opens', async () => {
      const element = await show();
      location.hash = '#su-cost-plan';
      await aTimeout(100);
      const place = part(element, '#su-cost-plan');
      expect(place.closest('details')!.open).to.be.true;
      expect(element.shadowRoot!.activeElement?.id).to.equal('su-cost-plan');
      history.replaceState(null, '', location.pathname + location.search);
    });

    it('names how sure a finding is, by whoever rated it, and who was counted', async () => {
      const element = await show();
      expect(words(part(element, '#su-found-crps [part="meta"]'))).to.match(
        /How sure this is: guideline 2018: moderate evidence · review 2015: only weak evidence\. They had CRPS type I/,
      );
    });
  });

  describe('what readers may have read', () => {
    it('is one fold over the whole list: no claim stands in a heading, a closed line or a name', async () => {
      const element = await show();
      expect(words(part(element, '[part="claims"] > summary'))).to.equal('You may have read');
      const names = parts(element, '[aria-label]').map((one) => one.getAttribute('aria-label')!);
      const heads = parts(element, 'h1, h2, h3, h4, summary').map(words);
      for (const claim of parts(element, '[part="claim"]')) {
        const [, quoted] = /“([^”]*)”/.exec(words(claim))!;
        for (const said of [...names, ...heads]) expect(said).not.to.contain(quoted!.slice(0, 20));
      }
    });

    it('is left out where the page asks for that, in text too', async () => {
      const element = await show(html`<treatment-summary without-claims></treatment-summary>`);
      expect(parts(element, '[part="claims"]')).to.be.empty;
      expect(element.toText()).not.to.contain('You may have read');
      element.withoutClaims = false;
      await element.updateComplete;
      expect(parts(element, '[part="claim"]')).to.have.length(10);
      expect(element.toText()).to.contain(
        'You may have read this claim: “Ketamine treatment does little harm.” What was found:',
      );
    });
  });

  describe('with a clinic’s changes', () => {
    it('shows its other care and its price as its own, with the digits of a price', async () => {
      const element = await withOverrides({
        add: {
          alternatives: [{id: 'our-school', label: 'Our pain school', text: 'A group on 8 evenings.'}],
          price: 'A drip costs $480 here.',
        },
      });
      expect(words(part(element, '#our-school'))).to.equal(
        'Our pain school. A group on 8 evenings. Added by this clinic',
      );
      expect(words(part(element, '#su-own-price'))).to.equal(
        'Price here. A drip costs $480 here. Added by this clinic',
      );
      const text = element.toText();
      expect(text).to.contain('Our pain school. A group on 8 evenings. (Added by this clinic)');
      expect(text).to.contain('A drip costs $480 here. (Added by this clinic)');
    });

    it('hides and orders what is no pair, and says so', async () => {
      const element = await withOverrides({hide: ['su-alt-move', 'cl-cure'], order: ['su-alt-honest']});
      expect(part(element, '#su-alt-move') === null).to.be.true;
      expect(words(part(element, '.box'))).not.to.contain('exercise');
      expect(words(part(element, '[part="base"]'))).to.contain('2 entries are not shown');
      const [first] = parts(element, '[id^="su-alt-"]');
      expect(first!.id).to.equal('su-alt-honest');
    });

    it('marks what it reworded, without our sources', async () => {
      const element = await withOverrides({reword: {'su-cost-plan': {text: 'We ask your plan for you.'}}});
      expect(words(part(element, '#su-cost-plan'))).to.equal(
        'Insurance. We ask your plan for you. Edited by this clinic',
      );
      // The box is ours: it says what was found of insurers.
      expect(words(part(element, '.box'))).to.contain('Insurance may not pay.');
    });
  });

  describe('for everybody', () => {
    for (const [name, example] of Object.entries(examples)) {
      it(`is accessible: ${name}`, async () => {
        const page = await show(
          html`<div style="color: #1d2b33; background: #fff">${example.render()}</div>`,
        );
        await aTimeout(30);
        for (const {shadowRoot} of page.querySelectorAll('treatment-summary'))
          for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
        await expect(page).to.be.accessible();
      });
    }

    it('shows the page’s own words where there is no content', async () => {
      const page = await show(html`<div>${examples.fallback.render()}</div>`);
      const element = page.querySelector('treatment-summary')!;
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
    });
  });
});
