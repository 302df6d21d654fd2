import {expect, html, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {es} from '../../../src/locales/es.js';
import {installLanguage} from '../../../src/page/installed.js';
import {es as ketamineInSpanish} from '../../../src/treatments/ketamine/es.js';
import {examples} from '../../examples/routes.js';
import {
  all,
  ask,
  choose,
  columns,
  compare,
  isVisible,
  mark,
  marked,
  onPhone,
  part,
  parts,
  rows,
  selects,
  settled,
  show,
  words,
} from './routes.js';

describe('<treatment-routes>', () => {
  before(() => installLanguage(es, {ketamine: ketamineInSpanish}));
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('in a narrow place', () => {
    it('asks one question of all ways, with a box for each', async () => {
      const element = await onPhone(examples.offered.render());
      expect(columns(element)).to.be.empty;
      expect(parts(element, '.way')).to.have.length(7);
      const [drip, , , , spray] = parts(element, '.way').map(words);
      expect(drip).to.equal('Drip into a vein Offered here In a clinic or hospital only.');
      expect(spray).to.contain('The FDA warns that home use adds danger');
      await ask(element, 'session');
      expect(words(parts(element, '.way')[3]!)).to.contain('You stay for at least 2 hours.');
    });

    it('says below, whatever is asked, when a reader may drive: each answer once, behind the ways that it is of', async () => {
      const element = await onPhone();
      const driving = () => parts(element, '.driving p').map(words);
      expect(driving()).to.have.length(5);
      expect(driving()[0]).to.match(/^When you can drive again/);
      expect(driving()[1]).to.equal(
        'Drip into a vein · Shot into a muscle · Under the skin: Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer.',
      );
      expect(driving()[2]).to.match(/^Esketamine spray: Someone else must drive you home\./);
      expect(parts(element, '.driving p').every(isVisible)).to.be.true;
      await ask(element, 'driving');
      expect(driving()).to.be.empty;
      expect(words(parts(element, '.way')[0]!)).to.contain('Do not drive for at least 24 hours');
    });

    it('lets the page style it by its state', async () => {
      const element = await onPhone();
      await waitUntil(() => element.matches(':state(narrow)'));
      element.parentElement!.style.inlineSize = '1100px';
      await waitUntil(() => !element.matches(':state(narrow)'));
    });

    it('compares two marked ways below, and a third takes the place of the first', async () => {
      const element = await onPhone();
      await compare(element);
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-im']);
      expect(selects(element).map(({value}) => value)).to.deep.equal(['rt-iv', 'rt-im']);
      await mark(element, 'rt-oral');
      expect(marked(element)).to.deep.equal(['rt-im', 'rt-oral']);
      expect(columns(element)).to.deep.equal(['rt-im', 'rt-oral']);
      expect(words(part(element, '.ask [role="status"]'))).to.equal('2 ways are marked.');
    });

    it('says what to do where fewer than two are marked', async () => {
      const element = await onPhone();
      await mark(element, 'rt-iv');
      const button = part<HTMLButtonElement>(element, '.compare');
      expect(words(button)).to.equal('Mark 2 ways to compare');
      expect(button.disabled).to.be.true;
      expect(words(part(element, '.ask [role="status"]'))).to.equal('1 way is marked.');
      await mark(element, 'rt-oral');
      expect(words(button)).to.equal('Compare 2 marked ways');
      expect(button.disabled).to.be.false;
    });

    it('shows the way that the reader chooses from a list, and swaps the two', async () => {
      const element = await onPhone();
      await compare(element);
      await choose(element, 1, 'rt-oral');
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-oral']);
      await choose(element, 0, 'rt-oral');
      expect(selects(element).map(({value}) => value)).to.deep.equal(['rt-oral', 'rt-iv']);
    });

    it('keeps the lists in view, but not where the window is low', async () => {
      const element = await onPhone();
      await compare(element);
      expect(getComputedStyle(part(element, '.pair')).position).to.equal('sticky');
      await setViewport({width: 320, height: 256});
      expect(getComputedStyle(part(element, '.pair')).position).to.equal('static');
    });

    it('keeps the heads of the two above their answers where the window is low', async () => {
      const element = await onPhone();
      await compare(element);
      await setViewport({width: 320, height: 256});
      const edges = (selector: string) =>
        parts(element, selector)
          .filter(({offsetWidth}) => offsetWidth > 0)
          .map((one) => one.getBoundingClientRect().left);
      expect(edges('[part="route"]')).to.have.length(2).and.to.deep.equal(edges('#row-where td'));
      const tops = parts(element, '[part="route"]').map((one) => one.getBoundingClientRect().top);
      expect(tops[0]).to.equal(tops[1]);
    });

    it('sets a long answer over the whole width, one below the other, each with its name', async () => {
      const element = await onPhone();
      await compare(element);
      const widths = (id: string) =>
        parts(element, `#row-${id} td:not([hidden])`).map((one) => one.offsetWidth);
      expect(widths('where').every((width) => width < 160)).to.be.true;
      expect(widths('evidence')).to.deep.equal([320, 320]);
    });

    it('follows the width of its own place, and causes no error of the page', async () => {
      const errors: string[] = [];
      const hear = (event: ErrorEvent) => errors.push(event.message);
      window.addEventListener('error', hear);
      const element = await onPhone();
      for (const inlineSize of ['1100px', '320px', '1100px']) {
        element.parentElement!.style.inlineSize = inlineSize;
        await settled(element);
      }
      expect(columns(element)).to.deep.equal(all);
      window.removeEventListener('error', hear);
      expect(errors).to.be.empty;
    });

    it('says with each answer whose it is', async () => {
      const element = await onPhone();
      await compare(element);
      for (const one of rows(element)) {
        const answers = [...one.querySelectorAll('td:not([hidden])')];
        expect(answers).to.have.length(2);
        for (const answer of answers)
          expect(getComputedStyle(answer, '::before').content).to.contain(answer.getAttribute('data-of'));
      }
    });

    it('needs no more than 320 px, at 400% zoom of 1280 px too', async () => {
      await setViewport({width: 320, height: 256});
      const element = await show();
      await compare(element);
      expect(document.documentElement.scrollWidth).to.equal(320);
    });

    it('keeps its text at 14 px and more under a root of 62.5%', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await onPhone(html`<treatment-routes style="font-size: 1rem"></treatment-routes>`);
      await compare(element);
      const sizes = parts(element, 'p, li, th, td, label, select, .offered, button').map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      const names = parts(element, 'td').map((one) => parseFloat(getComputedStyle(one, '::before').fontSize));
      document.documentElement.style.fontSize = '';
      expect(Math.min(...sizes, ...names)).to.be.at.least(14);
    });

    it('has targets of 24 px and more', async () => {
      const element = await onPhone();
      await compare(element);
      for (const target of parts(element, 'label, select, button, summary').filter(isVisible)) {
        const {width, height} = target.getBoundingClientRect();
        if (width > 0) expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });

    // As on the demo page at 360 px, everything closed.
    const onTheDemo = async (lang: string) => {
      await setViewport({width: 360, height: 740});
      const font = "17px/1.6 'Liberation Sans', Arial, sans-serif";
      return show(
        html`<div lang=${lang} style="font: ${font}; inline-size: 328px">${examples.offered.render()}</div>`,
      );
    };
    // Spanish takes a sixth more words to say the same.
    for (const [lang, most] of [
      ['en', 2200],
      ['es', 2600],
    ] as const) {
      it(`has the answer, whom to call and the choice on the first screen in ${lang}`, async () => {
        const element = await onTheDemo(lang);
        const top = element.getBoundingClientRect().top;
        const below = (selector: string) => part(element, selector).getBoundingClientRect().bottom - top;
        expect(below('[name="question"]'), 'the choice').to.be.at.most(600);
        expect(below('.way'), 'the first way').to.be.at.most(740);
      });

      it(`is ${most} px high at most in ${lang}`, async () => {
        expect((await onTheDemo(lang)).offsetHeight).to.be.at.most(most);
      });
    }
  });
});
