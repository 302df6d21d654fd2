import {aTimeout, expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {isVisible, part, parts, show} from './side-effects.js';

describe('<treatment-side-effects>', () => {
  describe('toText()', () => {
    it('is the whole page in plain text, with the sources', async () => {
      const text = (await show()).toText();
      expect(text).to.contain('Feeling sick (nausea)');
      expect(text).to.contain('28 in 100, 9 in 100 with placebo');
      expect(text).to.contain('Slow or weak breathing');
      expect(text).to.match(/\n1\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object/);
    });
  });

  describe('print()', () => {
    it('prints a copy of the element alone, with its styles', async () => {
      const element = await show();
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-side-effects')!;
      expect(copy.shadowRoot!.querySelectorAll('[part="item"]')).to.have.length(33);
      expect(copy.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
      const page = frame.contentDocument!;
      expect(page.body.firstElementChild!.textContent, 'from which page it is').to.contain(
        location.origin + location.pathname,
      );
      const [sheet] = page.adoptedStyleSheets;
      expect(sheet!.cssRules[0]!.cssText, 'the number of each page').to.contain('counter(page)');
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('opens what is collapsed, and leaves controls and arrays out', async () => {
      const element = await show();
      await emulateMedia({media: 'print'});
      await aTimeout(100);
      expect(isVisible(part(element, '#se-nausea [part="advice"]'))).to.be.true;
      expect(isVisible(part(element, '[part="toggle-all"]'))).to.be.false;
      expect(isVisible(part(element, '[part="filter"]'))).to.be.false;
      expect(isVisible(part(element, '#se-nausea .drawn'))).to.be.false;
      expect(isVisible(part(element, '#se-appetite .unknown'))).to.be.false;
      expect(parts(element, '[part="day"]').filter(isVisible)).to.have.length(4);
    });
  });
});
