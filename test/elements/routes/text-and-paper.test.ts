import {aTimeout, expect, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {examples} from '../../examples/routes.js';
import {cell, isVisible, onPhone, parts, show} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('toText()', () => {
    it('is the whole comparison in plain text, with the sources', async () => {
      const text = (await show(examples.offered.render())).toText();
      expect(text).to.contain(
        'Drip into a vein (IV infusion)\nOffered at Harbor Pain Clinic\n- How it is given:',
      );
      expect(text).to.match(/- Where: .*The FDA warns.* \[\d+/);
      expect(text).to.contain('- FDA status: Anesthesia: approved.');
      expect(text).to.contain('- How much reaches the blood: Not known');
      expect(text).to.contain('You can say no.');
      expect(text).to.match(/\n1\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object/);
    });

    it('has the ways and rows that the page names, whatever is put away', async () => {
      const element = await onPhone(html`
        <treatment-routes routes="rt-iv rt-im rt-sc" rows="how" without-no-treatment></treatment-routes>
      `);
      const text = element.toText();
      expect(text.match(/- How it is given/g)).to.have.length(3);
      expect(text).not.to.contain('- Where').and.not.to.contain('You can say no.');
    });

    it('is empty while there is nothing to show', async () => {
      expect((await show(examples.fallback.render())).toText()).to.equal('');
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    for (const width of [320, 1280]) {
      it(`shows all ways and all rows, opened, and no controls, from ${width} px`, async () => {
        await setViewport({width, height: 900});
        const element = await show();
        await emulateMedia({media: 'print'});
        await aTimeout(50);
        expect(parts(element, 'td, td .said, td li, td .rest').every(isVisible)).to.be.true;
        expect(parts(element, 'td').every((one) => one.offsetHeight > 0 && one.offsetWidth > 20)).to.be.true;
        expect(parts(element, 'button, select').some(isVisible)).to.be.false;
      });
    }

    it('cuts nothing at the width of a page, and of the answers long ones alone over two columns', async () => {
      await setViewport({width: 650, height: 900});
      const element = await show();
      await emulateMedia({media: 'print'});
      await aTimeout(50);
      for (const one of parts(element, 'td, #rt-iv')) {
        expect(one.getBoundingClientRect().right).to.be.at.most(650);
        expect(one.scrollWidth).to.be.at.most(one.offsetWidth);
      }
      for (const one of parts(element, 'tr[data-long] > td')) {
        expect(getComputedStyle(one)).to.include({breakInside: 'auto', orphans: '3', widows: '3'});
      }
      for (const one of parts(element, 'tr:not([data-long]) > td')) {
        expect(getComputedStyle(one).breakInside).to.equal('avoid');
      }
      expect(parts(element, 'tr:not([data-long]) > td').length).to.be.above(40);
    });

    it('says before each answer whose it is', async () => {
      const element = await show();
      await emulateMedia({media: 'print'});
      const before = getComputedStyle(cell(element, 'Where', 'rt-oral'), '::before');
      expect(before.content).to.match(/: "$/);
      expect(before.display).to.equal('inline');
    });

    it('prints a copy of the element alone', async () => {
      const element = await show();
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-routes')!;
      expect(copy.shadowRoot!.querySelectorAll('td')).to.have.length(84);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });
});
