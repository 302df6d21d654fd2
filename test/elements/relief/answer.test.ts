import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {ReliefDurationElement} from '../../../src/classes.js';
import {installLanguage} from '../../../src/page/installed.js';
import {es} from '../../../src/locales/es.js';
import {es as ketamineInSpanish} from '../../../src/treatments/ketamine/es.js';
import {choice, isVisible, part, parts, show, showOf, words} from './relief.js';

describe('the first screen of <treatment-relief-duration>', () => {
  it('is the answer, the emergency strip, the choice and the map, in this order', async () => {
    const element = await show();
    const [heading, ...rest] = parts(element, '[part="base"] > slot > *, [part="base"] > *:not(slot)');
    expect(words(heading!)).to.equal('How long does pain relief last?');
    expect(rest.map((one) => one.getAttribute('part') ?? one.className).slice(0, 5)).to.deep.equal([
      'lead answer',
      'seek-help',
      'choice screen',
      'chosen screen',
      'map',
    ]);
  });

  it('answers in 70 words or fewer, with both halves of what the 2025 review found', async () => {
    const element = await show();
    const lead = words(part(element, '[part~="lead"]'));
    expect(lead).to.match(/^Some people have less pain for hours to a few weeks\. Many do not/);
    expect(lead).to.contain('no clear evidence that it helps, and more side effects than with placebo');
    expect(lead.replace(/\d+ sources?.*/, '').split(' ').length).to.be.at.most(70);
  });

  it('says the rest of what that review found below the map, always open', async () => {
    const element = await show();
    const note = parts(element, '[part~="note"]').find((one) => words(one).includes('3 times as many'))!;
    expect(words(note)).to.contain('no clear evidence');
    expect(isVisible(note)).to.be.true;
    expect(part(element, '[part="map"]').compareDocumentPosition(note)).to.equal(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
    expect(parts(element, '[part~="note"]').map(words).join(' ')).to.contain('off-label');
  });

  it('answers whole for the kind of pain that the page names, with that review beside it, as large', async () => {
    const element = await showOf('crps');
    const [answer, caveat] = parts(element, '[part~="lead"] > p');
    expect(words(answer!)).to.match(/^Complex regional pain syndrome \(CRPS\) ?In a trial of 60 people/);
    expect(words(answer!)).to.contain('from age 16');
    expect(words(caveat!)).to.contain('no clear evidence').and.to.contain('3 times as many');
    const {fontSize, fontWeight, color} = getComputedStyle(answer!);
    expect(getComputedStyle(caveat!)).to.deep.include({fontSize, fontWeight, color});
  });

  describe('on a phone', () => {
    before(() => {
      installLanguage(es, {ketamine: ketamineInSpanish});
      return setViewport({width: 360, height: 740});
    });
    after(() => setViewport({width: 1280, height: 720}));

    /** As the demo page sets it. */
    const asOnTheDemo = "font: 17px/1.6 'Liberation Sans', Arial, sans-serif; inline-size: 328px";
    const onThePage = async (lang: string) => {
      const page = await fixture(
        html`<div lang=${lang} style=${asOnTheDemo}>
          <treatment-guide region="US"
            ><treatment-relief-duration></treatment-relief-duration
          ></treatment-guide>
        </div>`,
      );
      await aTimeout(20);
      return page.querySelector<ReliefDurationElement>('treatment-relief-duration')!;
    };
    const below = (element: ReliefDurationElement, selector: string) =>
      part(element, selector).getBoundingClientRect().bottom - element.getBoundingClientRect().top;

    for (const lang of ['en', 'es'])
      it(`has the choice within 740 px and the first study within two screens, in ${lang}`, async () => {
        const element = await onThePage(lang);
        expect(below(element, 'select')).to.be.at.most(740);
        expect(below(element, '[part="study"]')).to.be.at.most(2 * 740);
        const {height} = part(element, '.strip').getBoundingClientRect();
        if (lang === 'en') expect(height).to.be.at.most(53);
      });

    // Spanish takes a fifth more words to say the same.
    for (const [lang, most] of [
      ['en', 3600],
      ['es', 4500],
    ] as const)
      it(`is ${most} px high at most in ${lang}, everything closed`, async () => {
        const element = await onThePage(lang);
        expect(element.getBoundingClientRect().height).to.be.at.most(most);
      });

    it('has few places to stop at by the keyboard', async () => {
      const element = await onThePage('en');
      const stops = parts(element, 'a[href], button, select, summary').filter(isVisible);
      expect(stops.length).to.be.at.most(40);
      const first = stops.slice(0, 5).map(words);
      expect(first).to.include('Call 911');
    });

    it('keeps the choice and the answer to it in view where the window is low', async () => {
      await setViewport({width: 320, height: 256});
      const element = await show();
      choice(element).focus();
      choice(element).scrollIntoView({block: 'nearest'});
      choice(element).value = 'crps';
      choice(element).dispatchEvent(new Event('change'));
      await element.updateComplete;
      await aTimeout(50);
      const select = choice(element).getBoundingClientRect();
      expect(element.shadowRoot!.activeElement).to.equal(choice(element));
      expect(select.top).to.be.at.least(0);
      expect(select.bottom).to.be.at.most(256);
      const answer = part(element, '.chosen').getBoundingClientRect();
      expect(answer.top).to.be.at.least(select.bottom - 1);
      expect(answer.top - select.bottom, 'directly below it').to.be.below(40);
      await setViewport({width: 360, height: 740});
    });
  });
});
