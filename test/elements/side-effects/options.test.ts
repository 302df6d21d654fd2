import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {isVisible, item, part, parts, show, words} from './side-effects.js';

describe('<treatment-side-effects>', () => {
  describe('its options', () => {
    it('group by time', async () => {
      const element = await show(html`<treatment-side-effects group-by="time"></treatment-side-effects>`);
      expect(parts(element, '.group [part="subheading"]').map(words)).to.deep.equal([
        'During or soon after',
        'Hours to weeks after',
        'With repeated use',
      ]);
    });

    it('open all from the start', async () => {
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      expect(parts(element, '[part="item"]:not([open])')).to.be.empty;
    });

    it('say the numbers in words instead of arrays', async () => {
      const element = await show(html`<treatment-side-effects without-icon-array></treatment-side-effects>`);
      expect(parts(element, '[part="icon-array"]')).to.be.empty;
      expect(words(item(element, 'se-nausea'))).to.contain('With the spray: 28 in 100 had it, 72 did not.');
    });

    it('set the heading’s text and level, and those below follow', async () => {
      const element = await show(
        html`<treatment-side-effects heading="What you may feel" heading-level="3"></treatment-side-effects>`,
      );
      expect(part(element, '[part="heading"]').localName).to.equal('h3');
      expect(words(part(element, '[part="heading"]'))).to.equal('What you may feel');
      expect(new Set(parts(element, '[part="subheading"]').map(({localName}) => localName))).to.deep.equal(
        new Set(['h4']),
      );
    });

    it('leave the heading out', async () => {
      const element = await show(html`<treatment-side-effects without-heading></treatment-side-effects>`);
      expect(part(element, '[part="heading"]')).to.be.null;
    });

    it('take the page’s own heading and words', async () => {
      const element = await show(html`
        <treatment-side-effects>
          <h2 slot="heading">Ours</h2>
          <p slot="intro">Hello.</p>
          <p slot="after">Bye.</p>
        </treatment-side-effects>
      `);
      expect(isVisible(element.querySelector('h2')!)).to.be.true;
      expect(isVisible(part(element, '[part="heading"]'))).to.be.false;
      expect(isVisible(element.querySelector('[slot="after"]')!)).to.be.true;
    });

    it('fall back where they make no sense, and name what is allowed', async () => {
      const element = document.createElement('treatment-side-effects');
      element.setAttribute('group-by', 'color');
      const [error] = await Promise.all([
        oneEvent(element, 'treatment-error'),
        fixture(html`<div>${element}</div>`),
      ]);
      expect(error).to.deep.include({code: 'bad-attribute', path: 'group-by'});
      expect((error as unknown as {expected: string}).expected).to.contain('urgency, time');
      expect(parts(element, '.group')).to.have.length(2);
    });
  });
});
