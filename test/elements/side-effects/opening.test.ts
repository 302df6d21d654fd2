import {aTimeout, expect, html, oneEvent} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {SideEffectToggleEvent} from '../../../src/classes.js';
import {choose, item, part, parts, show, words} from './side-effects.js';

describe('<treatment-side-effects>', () => {
  describe('when a reader opens a side effect', () => {
    it('tells the page which, and that it is open', async () => {
      const element = await show();
      const summary = item(element, 'se-nausea').querySelector('summary')!;
      setTimeout(() => summary.click());
      const event = await oneEvent<SideEffectToggleEvent>(element, 'treatment-toggle');
      expect(event.itemId).to.equal('se-nausea');
      expect(event.open).to.be.true;
      expect(event.composed).to.be.true;
      expect(item(element, 'se-nausea').open).to.be.true;
      setTimeout(() => summary.click());
      expect((await oneEvent<SideEffectToggleEvent>(element, 'treatment-toggle')).open).to.be.false;
    });

    it('does so by the keyboard alone', async () => {
      const element = await show();
      item(element, 'se-nausea').querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      expect(item(element, 'se-nausea').open).to.be.true;
    });

    it('shows what it feels like and what to do', async () => {
      const element = await show();
      item(element, 'se-nausea').open = true;
      const text = words(item(element, 'se-nausea'));
      expect(text).to.contain('What to do:');
      expect(item(element, 'se-nausea').querySelectorAll('[part="citation"]').length).to.be.greaterThan(0);
    });
  });

  describe('when code opens a side effect', () => {
    it('stays silent', async () => {
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      let told = 0;
      element.addEventListener('treatment-toggle', () => told++);
      item(element, 'se-nausea').open = false;
      part(element, '[part="toggle-all"]').click();
      await aTimeout(50);
      expect(told).to.equal(0);
    });
  });

  describe('when a reader presses “Open all”', () => {
    it('opens all, and then offers to close all', async () => {
      const element = await show();
      const button = part(element, '[part="toggle-all"]');
      button.click();
      await element.updateComplete;
      const items = parts<HTMLDetailsElement>(element, '[part="item"]');
      expect(items.every(({open}) => open)).to.be.true;
      expect(words(button)).to.equal('Close all');
      button.click();
      await element.updateComplete;
      expect(items.some(({open}) => open)).to.be.false;
    });
  });

  describe('when a reader chooses a time', () => {
    it('shows those side effects only, and says how many', async () => {
      const element = await show();
      await choose(element, 'weeks');
      const shown = parts(element, '.group [part="item"]').filter((one) => !one.hidden);
      expect(shown.map(({id}) => id)).to.have.members(['se-lasting-mind', 'se-flashback']);
      expect(words(part(element, '[role="status"]'))).to.equal('2 side effects shown');
    });

    it('keeps the emergency block whole', async () => {
      const element = await show();
      await choose(element, 'long-term');
      expect(parts(element, '.help [part="item"]').every((one) => !one.hasAttribute('hidden'))).to.be.true;
    });

    it('leaves no heading over an empty group', async () => {
      const element = await show();
      await choose(element, 'weeks');
      const headings = parts(element, '.group:not([hidden]) [part="subheading"]').map(words);
      expect(headings).to.deep.equal(['Tell your care team']);
    });

    it('lets the browser’s find-in-page reach the rest, and then shows all', async () => {
      const element = await show();
      await choose(element, 'weeks');
      expect(item(element, 'se-nausea').getAttribute('hidden')).to.equal('until-found');
      item(element, 'se-nausea').dispatchEvent(new Event('beforematch', {bubbles: true}));
      await element.updateComplete;
      expect(item(element, 'se-nausea').hasAttribute('hidden')).to.be.false;
      expect(part<HTMLInputElement>(element, 'input[value="all"]').checked).to.be.true;
    });
  });

  it('does nothing when a reader clicks on text', async () => {
    const element = await show();
    const {x, y} = part(element, '.lead').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + 20), Math.round(y + 5)]});
    expect(parts(element, '[part="item"][open]')).to.be.empty;
  });
});
