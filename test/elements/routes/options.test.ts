import {expect, html, oneEvent} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {TreatmentErrorEvent} from '../../../src/classes.js';
import {examples} from '../../examples/routes.js';
import {
  all,
  columns,
  compare,
  isVisible,
  mark,
  marked,
  more,
  onPhone,
  part,
  parts,
  rows,
  show,
  words,
} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('its options', () => {
    it('name the ways to compare, in the page’s order', async () => {
      const element = await show(html`<treatment-routes routes="rt-oral rt-iv rt-im"></treatment-routes>`);
      expect(parts(element, '[part="route"]').map(({id}) => id)).to.deep.equal(['rt-oral', 'rt-iv', 'rt-im']);
    });

    it('ask for no choice of columns where there are two ways or one', async () => {
      const two = await show(examples.two.render());
      expect(parts(two, '[part="choice"]')).to.be.empty;
      const one = await show(examples.one.render());
      expect(columns(one)).to.deep.equal(['rt-iv']);
    });

    it('name the rows to show', async () => {
      const element = await show(html`
        <treatment-routes routes="rt-iv rt-im" rows="status where"></treatment-routes>
      `);
      expect(rows(element).map((one) => words(one.cells[0]!.firstElementChild!))).to.deep.equal([
        'Where',
        'When you can drive again',
        'FDA status',
      ]);
    });

    it('cannot take driving, the warning or the bad points off the page', async () => {
      const element = await show(html`<treatment-routes rows="how good"></treatment-routes>`);
      expect(rows(element).map((one) => words(one.cells[0]!.firstElementChild!))).to.deep.equal([
        'How it is given',
        'Where',
        'When you can drive again',
        'Good points',
        'Bad points',
      ]);
    });

    it('leave out the panel about not having it', async () => {
      const element = await show(examples.withoutNoTreatment.render());
      expect(part(element, '[part="no-treatment"]')).to.be.null;
      expect(parts(element, '[part~="note"]')).to.have.length(1);
    });

    it('set the heading’s text and level, and those below follow', async () => {
      const element = await show(examples.ownWords.render());
      expect(part(element, '[part="heading"]').localName).to.equal('h3');
      expect(words(part(element, '[part="heading"]'))).to.equal('Ways we and others give ketamine');
      expect(parts(element, '[part="subheading"]').map(({localName}) => localName)).to.deep.equal(['h4']);
      expect(isVisible(element.querySelector('[slot="intro"]')!)).to.be.true;
    });

    for (const [attribute, value, allowed] of [
      ['routes', 'rt-iv rt-rocket rt-beam', 'rt-iv, rt-im'],
      ['rows', 'how price', 'how, where, session'],
    ] as const) {
      it(`report ids of ${attribute} that do not exist, once, and keep the others`, async () => {
        const element = document.createElement('treatment-routes');
        element.setAttribute(attribute, value);
        const errors: TreatmentErrorEvent[] = [];
        element.addEventListener('treatment-error', (event) => errors.push(event));
        await show(html`${element}`);
        element.requestUpdate();
        await element.updateComplete;
        expect(errors).to.have.length(1);
        expect(errors[0]).to.deep.include({code: 'bad-attribute', path: attribute});
        expect(errors[0]!.expected).to.contain(allowed).and.to.contain(value.split(' ').slice(1).join(' '));
        expect(columns(element)).to.deep.equal(attribute === 'routes' ? ['rt-iv'] : all);
      });
    }

    it('show everything where none of the ids exists', async () => {
      const element = await show(html`<treatment-routes routes="iv" rows="price"></treatment-routes>`);
      expect(columns(element)).to.deep.equal(all);
      expect(rows(element)).to.have.length(12);
    });

    it('take effect when they change, and keep what the reader marked', async () => {
      const element = await onPhone();
      await mark(element, 'rt-oral');
      element.routes = 'rt-iv rt-sc rt-oral';
      await element.updateComplete;
      expect(marked(element)).to.deep.equal(['rt-oral']);
    });
  });

  describe('events', () => {
    it('tells the page of no choice that the reader makes', async () => {
      const element = await show();
      const heard: string[] = [];
      const dispatch = element.dispatchEvent.bind(element);
      element.dispatchEvent = (event) => {
        heard.push(event.type);
        return dispatch(event);
      };
      await mark(element, 'rt-im');
      await compare(element);
      await more(element, 'session');
      expect(heard).to.be.empty;
    });
  });

  it('tells the developer why', async () => {
    const element = document.createElement('treatment-routes');
    element.treatment = 'no-such-treatment';
    setTimeout(() => document.body.append(element));
    const error = await oneEvent<TreatmentErrorEvent>(element, 'treatment-error');
    expect(error.code).to.equal('unknown-treatment');
    element.remove();
  });
});
