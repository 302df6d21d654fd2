import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {answer, count, focused, has, mark, part, press, show, withUnsure, words} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('when a reader presses “Clear”', () => {
    it('clears all, and brings all back at “Undo”, with the focus on the one button', async () => {
      const element = await show();
      await mark(element, 'ci-stroke', 'ci-kidney');
      const button = part(element, '[part="clear"]');
      button.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(element.value).to.deep.equal([]);
      expect(has(element, ':checked')).to.be.false;
      expect(count(element)).to.equal('Nothing marked');
      expect(words(button)).to.equal('Undo clear');
      expect(focused(element)).to.equal('clear');
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(element.value).to.deep.equal(['ci-stroke', 'ci-kidney']);
      expect(words(button)).to.equal('Clear');
    });

    it('forgets what was cleared when something else is marked', async () => {
      const element = await show();
      await mark(element, 'ci-stroke');
      await press(element, 'clear');
      await mark(element, 'ci-kidney');
      expect(words(part(element, '[part="clear"]'))).to.equal('Clear');
      await mark(element, 'ci-kidney');
      expect(has(element, '[part="clear"]')).to.be.false;
    });
  });

  describe('when a reader presses “Copy”', () => {
    const {clipboard} = navigator;
    const replace = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    afterEach(() => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}));

    it('copies the list as text, and says so', async () => {
      let copied = '';
      replace((text) => Promise.resolve(void (copied = text)));
      const element = await show(withUnsure);
      await answer(element, {'ci-badreaction': 'yes', 'ci-stroke': 'unsure'});
      await press(element, 'copy');
      await aTimeout(0);
      expect(copied).to.equal(
        `2 things to talk about

For my clinic

1. I have had a stroke or bleeding in the brain (Not sure) *
   A rise in blood pressure could cause a new bleed. Bleeding in the brain is a “do not use” for esketamine.
2. I had a bad time with ketamine before (not an allergy)
   Some people find the effects frightening. Tell your team: they can slow the drip, change the plan or choose another treatment.

* A medicine label for ketamine or esketamine warns about this. Tell your team before any dose.

Talk about these with your team before treatment.

Do not stop opioids, blood pressure pills, insulin or any medicine on your own.`,
      );
      expect(words(part(element, '[part~="note"][role="status"]'))).to.equal('Copied');
      await answer(element, {'ci-badreaction': 'no'});
      expect(words(part(element, '[part~="note"]'))).to.equal('');
    });

    it('selects the list where the browser keeps its clipboard closed', async () => {
      replace(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const element = await show();
      await mark(element, 'ci-stroke');
      await press(element, 'copy');
      await aTimeout(0);
      expect(words(part(element, '[part~="note"][role="status"]'))).to.equal(
        'Your browser did not copy it. The list is selected: copy it now.',
      );
      expect(getSelection()!.toString()).to.contain('I have had a stroke or bleeding in the brain');
    });
  });

  describe('when a reader presses “Print”', () => {
    const frame = () => document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
    const paper = () => frame().contentDocument!.querySelector('treatment-contraindications')!.shadowRoot!;
    afterEach(() => frame()?.contentWindow!.dispatchEvent(new Event('afterprint')));

    it('prints the list alone, with the clinic’s name and room to write', async () => {
      const page = await fixture(html`
        <treatment-guide clinic-name="Harbor Pain Clinic" region="US">
          <treatment-contraindications with-unsure></treatment-contraindications>
        </treatment-guide>
      `);
      const element = page.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await answer(element, {'ci-stroke': 'yes', 'ci-kidney': 'unsure', 'ci-badreaction': 'no'});
      await press(element, 'print');
      const text = words(paper());
      expect(text).to.contain('2 things to talk about');
      expect(text).to.contain('For Harbor Pain Clinic');
      expect(text).to.contain('I have kidney disease * Not sure');
      expect(text).to.contain('* A medicine label for ketamine or esketamine warns about this.');
      expect(text).to.contain('Do not stop opioids');
      expect(text).to.match(/My questions.*Notes/);
      expect(text).not.to.contain('bad time');
      expect(paper().querySelectorAll('.rule')).to.have.length(8);
      expect(paper().querySelectorAll('input, button')).to.be.empty;
      expect(paper().adoptedStyleSheets).not.to.be.empty;
    });

    it('says nothing of labels where none is behind what is marked', async () => {
      const element = await show();
      await mark(element, 'ci-badreaction');
      await press(element, 'print');
      expect(words(paper())).to.contain('For my clinic');
      expect(words(paper())).not.to.contain('*');
    });

    it('leaves the frame no longer than the printing takes, or than the reader stays', async () => {
      const element = await show();
      for (const end of [
        () => frame().contentWindow!.dispatchEvent(new Event('afterprint')),
        () => window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})),
      ]) {
        element.value = ['ci-stroke'];
        await element.updateComplete;
        await press(element, 'print');
        end();
        expect(Boolean(frame())).to.be.false;
      }
    });
  });

  describe('when the browser is asked to print', () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const printing = (print: (view: Window) => void) =>
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...own,
        get(this: HTMLIFrameElement) {
          const view = own.get!.call(this) as Window;
          view.print = () => print(view);
          return view;
        },
      });
    afterEach(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
      document.querySelector('iframe')?.contentWindow!.dispatchEvent(new Event('afterprint'));
    });

    for (const [what, print, note] of [
      ['says nothing where it does', (view: Window) => void view.dispatchEvent(new Event('beforeprint')), ''],
      [
        'says what else to do, where the reader pressed, if it gives no sign that it does',
        () => {},
        'No print window? Copy the list, or print the page from your browser’s menu.',
      ],
    ] as const) {
      it(what, async () => {
        printing(print);
        const element = await show();
        await mark(element, 'ci-stroke');
        await press(element, 'print');
        expect(words(part(element, '[part~="note"][role="status"]'))).to.equal(note);
      });
    }
  });
});
