import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {examples} from '../../examples/relief-duration.js';
import {choice, isVisible, part, parts, show, withOverrides, words} from './relief.js';

describe('<treatment-relief-duration>', () => {
  describe('its options', () => {
    it('set the heading’s text and level, and those below follow', async () => {
      const element = await show(
        html`<treatment-relief-duration
          heading="Will it last?"
          heading-level="3"
        ></treatment-relief-duration>`,
      );
      expect(part(element, '[part="heading"]').localName).to.equal('h3');
      expect(words(part(element, '[part="heading"]'))).to.equal('Will it last?');
      expect(parts(element, '[part="subheading"]').map(({localName}) => localName)).to.deep.equal([
        'h4',
        'h4',
        'h5',
        'h5',
        'h4',
      ]);
    });

    it('leave the heading out', async () => {
      const element = await show(
        html`<treatment-relief-duration without-heading></treatment-relief-duration>`,
      );
      expect(part(element, '[part="heading"]')).to.be.null;
    });

    it('take the page’s own heading and words', async () => {
      const element = await show(html`
        <treatment-relief-duration>
          <h2 slot="heading">Ours</h2>
          <p slot="intro">Hello.</p>
          <p slot="after">Bye.</p>
        </treatment-relief-duration>
      `);
      expect(isVisible(element.querySelector('h2')!)).to.be.true;
      expect(isVisible(part(element, '[part="heading"]'))).to.be.false;
      expect(isVisible(element.querySelector('[slot="after"]')!)).to.be.true;
    });

    it('let a clinic add, hide and reword advice, marked as its own', async () => {
      const element = await withOverrides({
        hide: ['ma-booster'],
        reword: {'ma-followup': {text: 'See us in spring.'}},
        add: {upkeep: [{id: 'our-walk', text: 'Walk with us.'}]},
      });
      const advice = parts(element, '[part="advice"]').map(words);
      expect(advice[0]).to.match(/^See us in spring\. Edited by this clinic/);
      expect(advice.at(-1)).to.equal('Walk with us. Added by this clinic');
      expect(part(element, '#ma-booster')).to.be.null;
      expect(words(part(element, '[part="base"]'))).to.contain('1 entry is not shown');
    });

    it('let nobody hide or reword the evidence', async () => {
      for (const overrides of [
        {hide: ['rd-cochrane']},
        {hide: ['fa-dose']},
        {reword: {'rd-cochrane': {name: 'A small review'}}},
      ]) {
        const element = await withOverrides(overrides);
        expect(words(part(element, '#rd-cochrane .name'))).to.contain('Cochrane review');
        expect(part(element, '#fa-dose')).not.to.be.null;
      }
    });
  });

  describe('toText()', () => {
    it('has every answer, every study by time, and the sources', async () => {
      const text = (
        await show(html`<treatment-relief-duration condition="crps"></treatment-relief-duration>`)
      ).toText();
      const order = [
        'In a trial of 60 people',
        'A 2025 review of long-term pain (not from cancer, not headache) found no clear evidence that ketamine helps',
        'Some people have less pain',
      ];
      const places = order.map((said) => text.indexOf(said));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places[0]).to.be.above(0);
      expect(text).to.contain('Fibromyalgia\n');
      expect(text).to.contain('no clear difference in weeks 3–5 (moderate certainty)');
      expect(text).to.contain('Less pain than with placebo in the hours after (low certainty)');
      expect(text).to.contain('67 in 100, 25 in 100 with midazolam');
      expect(text).to.contain('In an emergency, call 911');
      expect(text).to.match(/\n\d+\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object/);
    });

    it('marks what the clinic added', async () => {
      const page = await fixture(examples.reworded.render());
      await aTimeout(20);
      const text = (page as HTMLElement & {querySelector: typeof document.querySelector})
        .querySelector('treatment-relief-duration')!
        .toText();
      expect(text).to.contain('- Join our walking group on Tuesdays. (Added by this clinic)');
    });
  });

  describe('print()', () => {
    it('prints a copy of the element alone, with its styles', async () => {
      const element = await show();
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-relief-duration')!;
      expect(copy.shadowRoot!.querySelectorAll('[part="study"]')).to.have.length(20);
      expect(copy.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('shows every study with what it found and its numbers, without controls', async () => {
      const element = await show(
        html`<treatment-relief-duration condition="crps"></treatment-relief-duration>`,
      );
      await emulateMedia({media: 'print'});
      await aTimeout(100);
      for (const row of parts(element, '[part="study"] > tr')) {
        expect(isVisible(row.querySelector('.name')!), row.id).to.be.true;
        expect(row.getBoundingClientRect().height, row.id).to.be.above(20);
        expect(isVisible(row.querySelector('[part="finding"]')!), row.id).to.be.true;
        expect(isVisible(row.querySelector('.body p')!), row.id).to.be.true;
      }
      expect(isVisible(part(element, '#rd-noppers details li'))).to.be.true;
      expect(isVisible(choice(element))).to.be.false;
      expect(isVisible(part(element, '[part~="answer"]'))).to.be.true;
    });
  });

  it('shows what stands in it until there is something to show', async () => {
    const element = await show(
      html`<treatment-relief-duration treatment="none"><p>Ask us.</p></treatment-relief-duration>`,
    );
    expect(isVisible(element.querySelector('p')!)).to.be.true;
    expect(element.toText()).to.equal('');
  });

  it('is never blank: without content it says so, with the emergency line', async () => {
    const element = await show(
      html`<treatment-relief-duration treatment="none"> </treatment-relief-duration>`,
    );
    expect(words(part(element, '[part="base"]'))).to.contain('In an emergency, call 911');
  });
});
