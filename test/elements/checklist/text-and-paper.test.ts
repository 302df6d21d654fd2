import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {box, isVisible, mark, part, parts, show, withUnsure} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('toText()', () => {
    it('is the whole checklist in plain text, with the sources', async () => {
      const text = (await show()).toText();
      expect(text).to.contain(
        'I have had a stroke or bleeding in the brain\nA rise in blood pressure could cause a new bleed. Bleeding in the brain is a “do not use” for esketamine. [',
      );
      expect(text).to.contain('Label: do not use (US esketamine');
      expect(text).to.match(/\n1\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object|to talk about/);
    });

    it('begins with what the reader marked', async () => {
      const element = await show();
      await mark(element, 'ci-stroke');
      expect(element.toText()).to.match(/^Before ketamine[^\n]*\n\n1 thing to talk about\n/);
    });

    it('asks where the element asks', async () => {
      expect((await show(withUnsure)).toText()).to.contain(
        'Have you had a stroke or bleeding in the brain?\n',
      );
    });
  });

  describe('print()', () => {
    it('prints the whole element alone, with its ticks', async () => {
      const element = await show();
      await mark(element, 'ci-stroke');
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-contraindications')!.shadowRoot!;
      expect(copy.querySelectorAll('[part="item"]')).to.have.length(34);
      expect(copy.querySelectorAll(':checked')).to.have.length(1);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('leaves controls out, and the list while there is none', async () => {
      const element = await show();
      await emulateMedia({media: 'print'});
      expect(parts(element, 'button, [part="bar"], [part="privacy"], [part="list"]').some(isVisible)).to.be
        .false;
      expect(isVisible(part(element, '#ci-stroke input')), 'a box for a pen').to.be.true;
      expect(isVisible(part(element, '#ci-stroke [part="reason"]'))).to.be.true;
      await mark(element, 'ci-stroke');
      expect(isVisible(part(element, '[part="list"]'))).to.be.true;
      expect(isVisible(part(element, '[part="print"]'))).to.be.false;
      const tick = getComputedStyle(box(element, 'ci-stroke'), '::before');
      expect(
        [tick.borderInlineEndStyle, tick.borderBlockEndStyle, tick.rotate],
        'drawn as a tick',
      ).to.deep.equal(['solid', 'solid', '45deg']);
      expect(getComputedStyle(part(element, '[part="base"]')).fontSize).to.equal('16px'); // 12 pt
      const {top} = part(element, '[part="list"]').getBoundingClientRect();
      expect(top, 'what is marked comes first').to.be.below(
        part(element, '[part="topic"]').getBoundingClientRect().top,
      );
    });
  });
});
