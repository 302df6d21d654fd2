import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {type GuideElement, installTreatment} from '../../../src/classes.js';
import {tea} from '../../content/small-treatment.js';
import {block, call, checkIsHere, faultsOf, part, words} from './in-guide.js';

before(checkIsHere);

describe('<treatment-guide>, of a clinic’s content:', () => {
  describe('a JSON child', () => {
    it('changes the words of the elements inside it', async () => {
      const guide = await fixture<GuideElement>(html`
        <treatment-guide>
          <script type="application/json">
            {"overrides": {"hide": ["se-site"], "reword": {"se-nausea": {"feels": "A queasy feeling."}}}}
          </script>
          <treatment-side-effects></treatment-side-effects>
        </treatment-guide>
      `);
      await aTimeout(20);
      expect(words(part(block(guide), '#se-nausea'))).to.contain('A queasy feeling. Edited by this clinic');
      expect(part(block(guide), '#se-site')).to.be.null;
      expect(words(part(block(guide), '[part="base"]'))).to.contain('1 entry is not shown');
    });

    it('is followed when it changes', async () => {
      const guide = await fixture<GuideElement>(html`
        <treatment-guide><treatment-side-effects></treatment-side-effects></treatment-guide>
      `);
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = '{"overrides": {"hide": ["se-site"]}}';
      guide.append(script);
      await aTimeout(20);
      await block(guide).updateComplete;
      expect(part(block(guide), '#se-site')).to.be.null;
      script.remove();
      await aTimeout(20);
      await block(guide).updateComplete;
      expect(part(block(guide), '#se-site')).to.exist;
    });

    it('with faults is left aside, and every fault is named', async () => {
      let guide: Element;
      const faults = await faultsOf(async () => {
        guide = await fixture(html`
          <treatment-guide>
            <script type="application/json">
              {"overrides": {"hide": ["se-breathing"], "reword": {"se-nausea": {"figures": "many"}}}}
            </script>
            <treatment-side-effects></treatment-side-effects>
          </treatment-guide>
        `);
      });
      expect(faults).to.have.length(1);
      expect(faults[0]!.code).to.equal('bad-content');
      expect(faults[0]!.path).to.equal('overrides.hide.0, overrides.reword.se-nausea.figures');
      expect(part(block(guide!), '#se-nausea')).to.exist;
    });

    it('shows markup as text', async () => {
      const guide = await fixture<GuideElement>(
        html`<treatment-guide><treatment-side-effects></treatment-side-effects></treatment-guide>`,
      );
      guide.overrides = {reword: {'se-nausea': {feels: '<img src=x onerror=alert(document.domain)>'}}};
      await guide.updateComplete;
      await block(guide).updateComplete;
      expect(part(block(guide), '#se-nausea img')).to.be.null;
      expect(words(part(block(guide), '#se-nausea'))).to.contain(
        '<img src=x onerror=alert(document.domain)>',
      );
    });
  });

  describe('content that comes before its treatment', () => {
    it('is judged when that is there, and not used where it has faults', async () => {
      const place = await fixture(html`<div></div>`);
      const overrides = {hide: [tea.facts.sideEffects!.effects[0]!.id, 'no-such-entry']};
      const faults = await faultsOf(async () => {
        place.innerHTML = `<treatment-guide treatment="late-tea">
          <script type="application/json">${JSON.stringify({overrides})}</script>
          <treatment-side-effects></treatment-side-effects></treatment-guide>`;
        await aTimeout(20);
        installTreatment({...tea, facts: {...tea.facts, id: 'late-tea'}});
        await aTimeout(20);
      });
      const bad = faults.filter(({code}) => code === 'bad-content').map(({path}) => path);
      expect(bad.join()).to.contain('overrides.hide.1');
      expect(words(part(block(place), '[part="base"]'))).not.to.contain('not shown');
    });

    it('may not take the id of a treatment that is installed later', async () => {
      const place = await fixture(html`<div></div>`);
      const own = {...tea, facts: {...tea.facts, id: 'later-tea'}};
      const faults = await faultsOf(async () => {
        place.innerHTML = `<treatment-guide><script type="application/json">${JSON.stringify({treatment: own})}</script></treatment-guide>`;
        await aTimeout(20);
        installTreatment(own);
        await aTimeout(20);
      });
      expect(faults.map(({code, path}) => `${code} ${path}`)).to.include('bad-content treatment.facts.id');
    });
  });

  describe('overrides that cannot be read', () => {
    const thrower = () => {
      throw new Error('not to be read');
    };
    const values: Readonly<Record<string, unknown>> = {
      'a getter that throws': Object.defineProperty({}, 'hide', {get: thrower, enumerable: true}),
      'a proxy that throws': new Proxy({}, {get: thrower, ownKeys: thrower, has: thrower}),
      'a proxy that is revoked': (() => {
        const {proxy, revoke} = Proxy.revocable({}, {});
        revoke();
        return proxy;
      })(),
      'a getter deep inside': {
        reword: {'se-nausea': Object.defineProperty({}, 'feels', {get: thrower, enumerable: true})},
      },
      'a text': 'hide',
      'a number': 7,
    };
    for (const [name, value] of Object.entries(values)) {
      it(`are told of, and the guide goes on: ${name}`, async () => {
        const guide = await fixture<GuideElement>(html`
          <treatment-guide><treatment-side-effects></treatment-side-effects></treatment-guide>
        `);
        const faults = await faultsOf(() => {
          guide.overrides = value as never;
          guide.emergencyPhone = '112';
          return guide.updateComplete;
        });
        await block(guide).updateComplete;
        expect(faults.map(({code}) => code)).to.deep.equal(['bad-content']);
        expect(call(guide)).to.equal('Emergency Call 112');
      });
    }

    it('are told of again for the next value, and are forgotten with it', async () => {
      const guide = await fixture<GuideElement>(html`
        <treatment-guide><treatment-side-effects></treatment-side-effects></treatment-guide>
      `);
      guide.overrides = {hide: ['se-site']};
      await guide.updateComplete;
      await block(guide).updateComplete;
      expect(part(block(guide), '#se-site')).to.be.null;
      guide.overrides = null as never;
      await guide.updateComplete;
      await block(guide).updateComplete;
      expect(part(block(guide), '#se-site')).to.exist;
    });
  });
});
