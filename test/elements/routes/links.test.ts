import {aTimeout, expect, waitUntil} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {RoutesElement} from '../../../src/classes.js';
import {ask, cell, columns, marked, onPhone, part, settled, show} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('when the browser’s find-in-page finds what is put away', () => {
    const find = async (element: RoutesElement, hidden: Element) => {
      expect(hidden.getAttribute('hidden')).to.equal('until-found');
      hidden.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settled(element);
      expect(hidden.hasAttribute('hidden')).to.be.false;
    };

    it('says at the control that it is opened, in the list of a phone and beside the comparison too', async () => {
      const element = await onPhone();
      await ask(element, 'session');
      for (const place of ['.ask', '.none']) {
        expect(part(element, `${place} .more`).getAttribute('aria-expanded')).to.equal('false');
        await find(element, part(element, `${place} .rest`));
        expect(part(element, `${place} .more`).getAttribute('aria-expanded')).to.equal('true');
      }
    });

    it('opens the comparison', async () => {
      const element = await onPhone();
      await find(element, part(element, '#comparison'));
      expect(part(element, '.compare').getAttribute('aria-expanded')).to.equal('true');
    });

    it('shows the way in the second place, and marks it', async () => {
      const element = await onPhone();
      await find(element, cell(element, 'Bad points', 'rt-nasal'));
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-nasal']);
      expect(marked(element)).to.deep.equal(['rt-iv', 'rt-nasal']);
    });

    it('opens the row', async () => {
      const element = await show();
      await find(element, cell(element, 'How long a visit takes', 'rt-iv').querySelector('.rest')!);
      expect(part(element, 'tbody .more[data-row="session"]').getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('when the address names a way', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));
    const focused = (element: RoutesElement) => element.shadowRoot!.activeElement?.id;

    it('focuses the head of its column', async () => {
      location.hash = 'rt-oral';
      const element = await show();
      expect(focused(element)).to.equal('rt-oral');
    });

    it('puts it beside the first in a narrow place', async () => {
      location.hash = 'rt-oral';
      const element = await onPhone();
      await waitUntil(() => focused(element) === 'rt-oral');
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-oral']);
    });

    it('changes nothing for an id that is none of its ways', async () => {
      const element = await onPhone();
      location.hash = 'no-such-way';
      await aTimeout(50);
      expect(columns(element)).to.be.empty;
      expect(marked(element)).to.deep.equal(['rt-iv', 'rt-im']);
    });
  });
});
