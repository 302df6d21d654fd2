import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {sendMouse} from '@web/test-runner-commands';
import type {ContraindicationsElement} from '../../../src/classes.js';
import {focused, has, mark, part, press, words} from './checklist.js';
import {showForm} from './form.js';

describe('<treatment-contraindications> in a form', () => {
  describe('with a label of the page', () => {
    const labelled = async () => {
      const page = await fixture(html`
        <div>
          <label for="x">Your checklist</label>
          <treatment-contraindications id="x" style="padding: 2em"></treatment-contraindications>
        </div>
      `);
      scrollTo(0, 0);
      return {
        label: page.querySelector('label')!,
        element: page.querySelector<ContraindicationsElement>('#x')!,
      };
    };

    it('focuses the first box when a reader clicks the label, and marks nothing', async () => {
      const {label, element} = await labelled();
      expect([...element.labels].map(words)).to.deep.equal(['Your checklist']);
      const {x, y} = label.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(x + 5), Math.round(y + 5)]});
      expect(focused(element)).to.equal('ci-bp-high');
      expect(element.value).to.deep.equal([]);
    });

    it('moves no focus when a reader clicks on text, or beside it', async () => {
      const {element} = await labelled();
      const {x, y} = part(element, '.lead').getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(x + 20), Math.round(y + 5)]});
      expect(focused(element)).to.equal('');
      const edge = element.getBoundingClientRect();
      await sendMouse({type: 'click', position: [Math.round(edge.x + 5), Math.round(edge.y + 5)]});
      expect(focused(element)).to.equal('');
    });

    it('is focused by code at its first box', async () => {
      const {element} = await labelled();
      element.focus();
      expect(focused(element)).to.equal('ci-bp-high');
    });
  });

  describe('when the reader leaves the page', () => {
    const leave = (type: 'pagehide' | 'pageshow', persisted: boolean) =>
      window.dispatchEvent(new PageTransitionEvent(type, {persisted}));

    for (const [type, persisted] of [
      ['pagehide', false],
      ['pagehide', true],
      ['pageshow', true],
    ] as const) {
      it(`forgets all at ${type}${persisted ? ' of a kept page' : ''}`, async () => {
        const {element, sent} = await showForm();
        await mark(element, 'ci-stroke');
        await press(element, 'clear');
        await mark(element, 'ci-kidney');
        leave(type, persisted);
        await aTimeout(0);
        expect(element.value).to.deep.equal([]);
        expect(sent()).to.deep.equal([]);
        expect(has(element, ':checked')).to.be.false;
        expect(has(element, '[part="clear"]'), 'nothing to bring back').to.be.false;
      });
    }

    it('keeps all at the pageshow of a page that was just loaded', async () => {
      const {element} = await showForm();
      await mark(element, 'ci-stroke');
      leave('pageshow', false);
      expect(element.value).to.deep.equal(['ci-stroke']);
    });

    it('listens no longer when it is gone', async () => {
      const {element} = await showForm();
      await mark(element, 'ci-stroke');
      element.remove();
      leave('pagehide', false);
      expect(element.value).to.deep.equal(['ci-stroke']);
    });
  });
});
