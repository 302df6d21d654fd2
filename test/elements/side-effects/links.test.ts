import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {SideEffectsElement} from '../../../src/classes.js';
import {choose, item, part, parts, show} from './side-effects.js';

describe('<treatment-side-effects>', () => {
  describe('when the address names a side effect', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('opens and focuses it', async () => {
      location.hash = 'se-nausea';
      const element = await show();
      await aTimeout(20);
      expect(item(element, 'se-nausea').open).to.be.true;
      expect(element.shadowRoot!.activeElement).to.equal(item(element, 'se-nausea').querySelector('summary'));
    });

    it('opens it though a filter hides it', async () => {
      const element = await show();
      await choose(element, 'weeks');
      location.hash = 'se-nausea';
      await aTimeout(50);
      expect(item(element, 'se-nausea').open).to.be.true;
      expect(item(element, 'se-nausea').hasAttribute('hidden')).to.be.false;
    });

    it('opens an emergency inside its block', async () => {
      location.hash = 'se-breathing';
      const element = await show();
      await aTimeout(20);
      expect(part<HTMLDetailsElement>(element, '.more').open).to.be.true;
      expect(item(element, 'se-breathing').open).to.be.true;
    });

    it('opens the first on the page only', async () => {
      location.hash = 'se-nausea';
      const both = await fixture(html`
        <div>
          <treatment-side-effects></treatment-side-effects><treatment-side-effects></treatment-side-effects>
        </div>
      `);
      await aTimeout(50);
      const [first, second] = [...both.children] as SideEffectsElement[];
      expect(item(first!, 'se-nausea').open).to.be.true;
      expect(item(second!, 'se-nausea').open).to.be.false;
    });

    it('takes no harm from an address that is no id', async () => {
      location.hash = '%';
      const element = await show();
      expect(parts(element, '[part="item"][open]')).to.be.empty;
    });
  });
});
