import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {GuideElement, installTreatment} from '../../../src/classes.js';
import '../../../src/routes.js';
import {tea} from '../../content/small-treatment.js';
import {block, call, checkIsHere, faultsOf, part, words} from './in-guide.js';

before(checkIsHere);

describe('<treatment-guide>', () => {
  it('shows its children', async () => {
    const guide = await fixture(html`<treatment-guide><p>Hello</p></treatment-guide>`);
    expect(guide.querySelector('p')!.checkVisibility()).to.be.true;
    expect(getComputedStyle(guide).display).to.equal('block');
  });

  it('shows them again when something takes their place in it away', async () => {
    const guide = await fixture<GuideElement>(html`<treatment-guide><p>Hello</p></treatment-guide>`);
    for (const take of [
      (root: ShadowRoot) => root.replaceChildren(),
      (root: ShadowRoot) => root.querySelector('slot')!.replaceWith('Gone'),
      (root: ShadowRoot) => (root.innerHTML = '<p>Another page</p>'),
    ]) {
      take(guide.shadowRoot!);
      await aTimeout(20);
      await guide.updateComplete;
      expect(guide.querySelector('p')!.checkVisibility()).to.be.true;
    }
  });

  describe('its attributes', () => {
    it('reach the elements inside it', async () => {
      const guide = await fixture<GuideElement>(html`
        <treatment-guide region="us" clinic-name="Harbor" clinic-phone="555 0100">
          <treatment-side-effects></treatment-side-effects>
        </treatment-guide>
      `);
      expect(call(guide)).to.equal('Emergency Call 911');
      expect(words(part(block(guide), '[part="today"]'))).to.contain('Call Harbor: 555 0100');
      expect(words(part(block(guide), '[part="provenance"]'))).to.contain('Harbor offers this treatment.');
    });

    it('lead from the clinic’s name to its own page, in the footer, and follow when that changes', async () => {
      const guide = await fixture<GuideElement>(html`
        <treatment-guide clinic-name="Harbor &amp; Co" clinic-url="https://harbor.example/?a=1&amp;b=2">
          <treatment-side-effects></treatment-side-effects>
        </treatment-guide>
      `);
      const links = () =>
        [...block(guide).shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part="provenance"] > p > a')].map(
          (link) => [link.textContent, link.getAttribute('href')],
        );
      expect(links()).to.deep.equal([['Harbor & Co', 'https://harbor.example/?a=1&b=2']]);
      guide.removeAttribute('clinic-url');
      await guide.updateComplete;
      await block(guide).updateComplete;
      expect(links()).to.deep.equal([]);
      expect(words(part(block(guide), '[part="provenance"]'))).to.contain(
        'Harbor & Co offers this treatment.',
      );
    });

    it('are followed when they change', async () => {
      const guide = await fixture<GuideElement>(html`
        <treatment-guide region="US"><treatment-side-effects></treatment-side-effects></treatment-guide>
      `);
      guide.setAttribute('emergency-phone', '112');
      await guide.updateComplete;
      await block(guide).updateComplete;
      expect(call(guide)).to.equal('Emergency Call 112');
    });

    it('are read between the curly marks of a word processor, which are part of a value in HTML', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const faults = await faultsOf(async () => {
        page.innerHTML = `<treatment-guide region=“GB” clinic-phone=’0123’ reviewed-on=„2026-10-01“ reviewed-by=Ada>
          <treatment-side-effects></treatment-side-effects></treatment-guide>`;
        await block(page.firstElementChild!).updateComplete;
      });
      expect(faults).to.deep.equal([]);
      expect(call(page.firstElementChild!)).to.equal('Emergency Call 999');
    });

    it('are told of and not used where they make no sense', async () => {
      let guide: Element;
      const faults = await faultsOf(async () => {
        guide = await fixture(html`
          <treatment-guide
            region="Texas"
            emergency-phone="help!"
            clinic-url="javascript:alert(1)"
            offered-routes="rt-iv rt-teleport"
            reviewed-by="Dr. Ada"
            reviewed-on="last week"
            next-review="2026-02-31"
          >
            <treatment-side-effects></treatment-side-effects>
          </treatment-guide>
        `);
      });
      expect(faults.map(({code, path}) => `${code} ${path}`)).to.have.members([
        'bad-attribute region',
        'bad-attribute emergency-phone',
        'bad-link clinic-url',
        'bad-attribute offered-routes',
        'bad-attribute reviewed-on',
        'bad-attribute next-review',
      ]);
      expect(call(guide!)).to.equal('Emergency (US) Call 911');
      const sources = words(part(block(guide!), '[part="provenance"]'));
      expect(sources).to.contain('reviewed by Dr. Ada.');
      expect(sources).not.to.contain('last week');
    });
  });

  describe('two on one page', () => {
    it('keep their settings apart', async () => {
      const page = await fixture(html`
        <div>
          <treatment-guide id="a" region="US"
            ><treatment-side-effects></treatment-side-effects
          ></treatment-guide>
          <treatment-guide id="b" emergency-phone="000"
            ><treatment-side-effects></treatment-side-effects
          ></treatment-guide>
          <div id="c"><treatment-side-effects></treatment-side-effects></div>
        </div>
      `);
      await aTimeout(20);
      expect(['a', 'b', 'c'].map((id) => call(page.querySelector(`#${id}`)!))).to.deep.equal([
        'Emergency Call 911',
        'Emergency Call 000',
        'Emergency (US) Call 911',
      ]);
    });

    it('say whom readers call to a guide inside, and nothing else, and follow it as it moves', async () => {
      const page = await fixture(html`
        <div>
          <treatment-guide id="outer" region="GB" clinic-name="Outer">
            <treatment-guide id="inner" clinic-phone="555 0100"
              ><treatment-side-effects></treatment-side-effects
            ></treatment-guide>
          </treatment-guide>
        </div>
      `);
      const [outer, inner] = page.querySelectorAll<GuideElement>('treatment-guide');
      const callNow = async () => {
        for (const guide of [outer!, inner!]) await guide.updateComplete;
        await block(page).updateComplete;
        return call(page);
      };
      expect(await callNow()).to.equal('Emergency Call 999');
      expect(words(part(block(page), '[part="provenance"]'))).not.to.contain('Outer');
      outer!.emergencyPhone = '5000';
      expect(await callNow()).to.equal('Emergency Call 5000');
      inner!.region = 'AU';
      expect(await callNow()).to.equal('Emergency Call 000');
      inner!.removeAttribute('region');
      inner!.region = '';
      expect(await callNow()).to.equal('Emergency Call 5000');
      outer!.after(inner!);
      expect(await callNow()).to.equal('Emergency (US) Call 911');
      outer!.append(inner!);
      expect(await callNow()).to.equal('Emergency Call 5000');
    });

    it('hand over an element that moves, and let it go', async () => {
      const page = await fixture(html`
        <div>
          <treatment-guide id="a" region="US"
            ><treatment-side-effects></treatment-side-effects
          ></treatment-guide>
          <treatment-guide id="b" emergency-phone="000"></treatment-guide>
        </div>
      `);
      const element = block(page);
      page.querySelector('#b')!.append(element);
      await element.updateComplete;
      expect(call(page)).to.equal('Emergency Call 000');
      page.append(element);
      await element.updateComplete;
      expect(call(page)).to.equal('Emergency (US) Call 911');
    });
  });

  describe('in any order', () => {
    it('serves a child that is added later', async () => {
      const guide = await fixture<GuideElement>(
        html`<treatment-guide emergency-phone="000"></treatment-guide>`,
      );
      const child = document.createElement('treatment-side-effects');
      guide.append(child);
      await child.updateComplete;
      expect(call(guide)).to.equal('Emergency Call 000');
    });

    it('serves children that were there before it was defined', async () => {
      const page = await fixture(html`<div></div>`);
      page.innerHTML = `<late-guide emergency-phone="000"><treatment-side-effects></treatment-side-effects></late-guide>`;
      await block(page).updateComplete;
      expect(call(page)).to.equal('Emergency (US) Call 911');
      customElements.define('late-guide', class extends GuideElement {});
      await aTimeout(20);
      await block(page).updateComplete;
      expect(call(page)).to.equal('Emergency Call 000');
    });

    it('serves elements through another element’s shadow root', async () => {
      const page = await fixture(
        html`<div>
          <treatment-guide emergency-phone="000"><div id="card"></div></treatment-guide>
        </div>`,
      );
      const root = page.querySelector('#card')!.attachShadow({mode: 'open'});
      root.innerHTML = '<treatment-side-effects></treatment-side-effects>';
      await block(root).updateComplete;
      expect(call(root)).to.equal('Emergency Call 000');
    });

    it('works inside another element’s shadow root, with slotted children', async () => {
      const page = await fixture(html`<div><treatment-side-effects></treatment-side-effects></div>`);
      const root = page.attachShadow({mode: 'open'});
      root.innerHTML = '<treatment-guide emergency-phone="000"><slot></slot></treatment-guide>';
      const element = block(page);
      page.append(element); // asks again, now from inside the slot
      await element.updateComplete;
      expect(call(page)).to.equal('Emergency Call 000');
    });
  });

  describe('its treatment', () => {
    it('is what the elements inside it show', async () => {
      installTreatment(tea);
      const guide = await fixture<GuideElement>(html`
        <treatment-guide treatment="tea"><treatment-side-effects></treatment-side-effects></treatment-guide>
      `);
      expect(words(part(block(guide), '[part="heading"]'))).to.equal('Side effects of tea');
    });

    it('that nobody knows is told of', async () => {
      const faults = await faultsOf(() =>
        fixture(
          html`<treatment-guide treatment="none"
            ><treatment-side-effects></treatment-side-effects
          ></treatment-guide>`,
        ),
      );
      expect(faults.map(({code}) => code)).to.deep.equal(['unknown-treatment']);
    });
  });
});
