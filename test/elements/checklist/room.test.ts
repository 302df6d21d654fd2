import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {es} from '../../../src/locales/es.js';
import {installLanguage} from '../../../src/page/installed.js';
import {es as ketamineInSpanish} from '../../../src/treatments/ketamine/es.js';
import {
  answer,
  box,
  focused,
  isVisible,
  mark,
  part,
  parts,
  show,
  tree,
  withUnsure,
  words,
} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('in its place', () => {
    afterEach(() => setViewport({width: 1280, height: 720}));

    it('needs no more than 320 px', async () => {
      await setViewport({width: 320, height: 800});
      const element = await show(withUnsure);
      await answer(element, {'ci-suicidal': 'yes', 'ci-stroke': 'unsure'});
      expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(320);
    });

    it('puts the list below on a phone, one tap away, and beside on a wide page', async () => {
      await setViewport({width: 360, height: 800});
      const element = await show();
      await mark(element, 'ci-stroke');
      const topics = part(element, '.check > div').getBoundingClientRect();
      expect(part(element, '#list').getBoundingClientRect().top).to.be.at.least(topics.bottom);
      const bar = part(element, '[part="bar"]');
      for (const id of ['ci-bp-high', 'ci-kidney', 'ci-allergy']) {
        part(element, `#${id}`).scrollIntoView({block: 'center'});
        expect(Math.round(bar.getBoundingClientRect().bottom), id).to.equal(800);
      }
      expect(words(bar)).to.equal('1 thing to talk aboutSee list');
      bar.querySelector('button')!.click();
      expect(focused(element)).to.equal('list');
      await setViewport({width: 1280, height: 720});
      expect(part(element, '#list').getBoundingClientRect().left).to.be.greaterThan(
        part(element, '#ci-stroke').getBoundingClientRect().right,
      );
      expect(isVisible(bar)).to.be.false;
    });

    it('keeps the list in sight on a wide page, however long it is', async () => {
      await setViewport({width: 1280, height: 600});
      const element = await show();
      await mark(element, ...parts(element, '[part="item"]').map(({id}) => id));
      part(element, '#ci-kidney').scrollIntoView({block: 'center'});
      const {top, bottom} = part(element, '#list').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(600);
      part(element, '[part="clear"]').focus();
      const button = part(element, '[part="clear"]').getBoundingClientRect();
      expect(button.bottom).to.be.at.most(bottom);
    });

    it('keeps its text at 14 px and more under a root of 62.5%', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await show(html`
        <treatment-contraindications style="font-size: 1rem"></treatment-contraindications>
      `);
      await mark(element, 'ci-suicidal');
      const sizes = parts(element, 'p, li, legend, label, span, button').map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      document.documentElement.style.fontSize = '';
      expect(Math.min(...sizes)).to.be.at.least(14);
    });

    it('has targets of 24 px and more', async () => {
      await setViewport({width: 320, height: 800});
      for (const template of [undefined, withUnsure]) {
        const element = await show(template);
        box(element, 'ci-suicidal').click();
        await element.updateComplete;
        for (const target of parts(element, 'input, button, summary, label, .crisis .button').filter(
          isVisible,
        )) {
          const {width, height} = target.getBoundingClientRect();
          expect(Math.round(Math.min(width, height) * 10) / 10, words(target)).to.be.at.least(24);
        }
      }
    });
  });

  describe('on a phone', () => {
    before(() => installLanguage(es, {ketamine: ketamineInSpanish}));
    beforeEach(() => setViewport({width: 360, height: 740}));
    afterEach(() => setViewport({width: 1280, height: 720}));

    const inClinic = async (lang: string) => {
      const page = await fixture(html`
        <div lang=${lang} style="font: 17px/1.5 'Liberation Sans', Arial, sans-serif; inline-size: 328px">
          <treatment-guide region="US"
            ><treatment-contraindications></treatment-contraindications
          ></treatment-guide>
        </div>
      `);
      await aTimeout(20);
      return page.querySelector('treatment-contraindications')!;
    };

    for (const lang of ['en', 'es']) {
      it(`answers, with the numbers to call and the first topics, on its first screen: ${lang}`, async () => {
        const element = await inClinic(lang);
        const {top} = element.getBoundingClientRect();
        const answer = part(element, '.lead');
        answer.querySelectorAll('.numbers').forEach((one) => one.remove());
        expect(words(answer).split(' ').length).to.be.at.most(72); // with "1 source"
        for (const selector of ['.lead', '[part="seek-help"]', '[part="privacy"]', '[part="jump"]'])
          expect(part(element, selector).getBoundingClientRect().bottom - top, selector).to.be.at.most(740);
        expect(part(element, '[part="item"]').getBoundingClientRect().bottom - top).to.be.at.most(1480);
      });

      it(`takes no more room than it needs, and an item two lines or three as a rule: ${lang}`, async () => {
        const element = await inClinic(lang);
        const heights = parts(element, '[part="item"]').map((item) => item.getBoundingClientRect().height);
        expect(heights.reduce((sum, height) => sum + height) / heights.length).to.be.at.most(
          lang === 'en' ? 68 : 78,
        );
        // What is always open, such as the evening after treatment, is a fifth of it.
        const open = part(element, '.notes').getBoundingClientRect().height;
        expect(element.getBoundingClientRect().height - open).to.be.at.most(lang === 'en' ? 3200 : 3700);
      });
    }

    it('never hides behind its bar what the keyboard moves to', async () => {
      const element = await inClinic('en');
      box(element, 'ci-bp-high').focus();
      const bar = part(element, '[part="bar"]');
      for (let i = 0; i < 40; i++) {
        await sendKeys({press: 'Tab'});
        const active = element.shadowRoot!.activeElement!;
        const {bottom, top} = active.getBoundingClientRect();
        expect(Math.max(top, 0), active.outerHTML).to.equal(top);
        if (!bar.contains(active))
          expect(bottom, active.outerHTML).to.be.at.most(bar.getBoundingClientRect().top);
      }
    });

    it('lets go of its bar where the window is low', async () => {
      const element = await inClinic('en');
      expect(getComputedStyle(part(element, '[part="bar"]')).position).to.equal('sticky');
      await setViewport({width: 320, height: 256});
      expect(getComputedStyle(part(element, '[part="bar"]')).position).to.equal('static');
      expect(getComputedStyle(part(element, '[part="list"]')).position).to.equal('static');
    });

    it('leads to each topic by one tap', async () => {
      const element = await inClinic('en');
      const chips = parts(element, '[part="jump"] button');
      expect(chips.map(words).at(-1)).to.equal('About you and the day 5');
      chips.at(-1)!.click();
      expect(focused(element)).to.equal('topic-you');
      const {top} = part(element, '#topic-you').getBoundingClientRect();
      expect(top).to.be.within(-1, 740);
      expect(element.value).to.deep.equal([]);
    });

    it('reads well aloud: a topic, a box, why, the next', async () => {
      await inClinic('en');
      const nodes = (await tree()).map(({role, name}) => `${role}: ${name}`);
      const from = nodes.findIndex((one) => one.startsWith('heading: Heart'));
      const said = nodes
        .slice(from)
        .filter((one) => /^(heading|checkbox|button|DisclosureTriangle)/.test(one));
      expect(said.slice(0, 3).map((one) => one.replace(/^.*?: /, ''))).to.deep.equal([
        'Heart, blood pressure and blood vessels 5',
        'My blood pressure is high and not under control',
        'Why? My blood pressure is high and not under control',
      ]);
    });
  });
});
