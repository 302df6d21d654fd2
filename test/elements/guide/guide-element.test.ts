import {aTimeout, expect, fixture, html, waitUntil} from '@open-wc/testing';
import {
  GuideElement,
  installTreatment,
  type SideEffectsElement,
  type TreatmentErrorEvent,
} from '../../../src/classes.js';
import '../../../src/routes.js';
import '../../../src/side-effects.js';
import {tea} from '../../content/small-treatment.js';

const words = (element: Element | null | undefined) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const block = (place: ParentNode) => place.querySelector<SideEffectsElement>('treatment-side-effects')!;
const part = (element: SideEffectsElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);
const call = (place: ParentNode) => words(part(block(place), '.strip > .emergency'));
/** A file as an address, of a given type. */
const file = (content: unknown, type = 'application/json') =>
  URL.createObjectURL(new Blob([typeof content === 'string' ? content : JSON.stringify(content)], {type}));
/** All faults that something says while it is made. */
async function faultsOf(make: () => Promise<unknown>): Promise<TreatmentErrorEvent[]> {
  const faults: TreatmentErrorEvent[] = [];
  const listen = (event: TreatmentErrorEvent) => faults.push(event);
  document.body.addEventListener('treatment-error', listen);
  await make();
  await aTimeout(100);
  document.body.removeEventListener('treatment-error', listen);
  return faults;
}

/** The check of a clinic's content comes with the first that a page has: the tests begin when it is here. */
before(async () => {
  const guide = await fixture<GuideElement>(html`
    <treatment-guide .overrides=${{hide: ['se-site']}}
      ><treatment-side-effects></treatment-side-effects
    ></treatment-guide>
  `);
  await waitUntil(() => part(block(guide), '[part="base"]'), 'the first changes are checked');
});

describe('<treatment-guide>', () => {
  it('shows its children', async () => {
    const guide = await fixture(html`<treatment-guide><p>Hello</p></treatment-guide>`);
    expect(guide.querySelector('p')!.checkVisibility()).to.be.true;
    expect(getComputedStyle(guide).display).to.equal('block');
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

    it('are followed when they change', async () => {
      const guide = await fixture<GuideElement>(html`
        <treatment-guide region="US"><treatment-side-effects></treatment-side-effects></treatment-guide>
      `);
      guide.setAttribute('emergency-phone', '112');
      await guide.updateComplete;
      await block(guide).updateComplete;
      expect(call(guide)).to.equal('Emergency Call 112');
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

  describe('a content file', () => {
    const withFile = (src: string) =>
      fixture<GuideElement>(
        html`<treatment-guide src=${src}><treatment-side-effects></treatment-side-effects></treatment-guide>`,
      );
    const settled = async (guide: GuideElement) => {
      await aTimeout(100);
      await guide.updateComplete;
      await block(guide).updateComplete;
    };

    it('changes the words', async () => {
      const guide = await withFile(file({overrides: {reword: {'se-nausea': {name: 'Queasy'}}}}));
      await settled(guide);
      expect(words(part(block(guide), '#se-nausea [part="name"]'))).to.equal('Queasy Edited by this clinic');
    });

    it('brings a whole treatment', async () => {
      const own = {...tea, facts: {...tea.facts, id: 'coffee'}};
      const guide = await withFile(file({treatment: own}));
      await settled(guide);
      expect(words(part(block(guide), '[part="heading"]'))).to.equal('Side effects of tea');
    });

    it('comes late without moving what is open or focused', async () => {
      const original = window.fetch.bind(window);
      let answer!: () => void;
      window.fetch = () =>
        new Promise((resolve) => {
          answer = () =>
            resolve(
              new Response('{"overrides": {"reword": {"se-vomit": {"name": "Late"}}}}', {
                headers: {'content-type': 'application/json'},
              }),
            );
        });
      const guide = await withFile('slow.json');
      const element = block(guide);
      expect(part(element, '#se-nausea'), 'waits at first').to.be.null;
      await aTimeout(1100);
      await element.updateComplete;
      const item = part(element, '#se-nausea') as HTMLDetailsElement;
      expect(item, 'then shows the built-in content').to.exist;
      item.open = true;
      item.querySelector('summary')!.focus();
      answer();
      await settled(guide);
      window.fetch = original;
      expect(words(part(element, '#se-vomit [part="name"]'))).to.contain('Late');
      expect(part(element, '#se-nausea')).to.equal(item);
      expect(item.open).to.be.true;
      expect(element.shadowRoot!.activeElement).to.equal(item.querySelector('summary'));
    });

    const bad: [name: string, src: () => string, code: string][] = [
      ['that is not JSON', () => file('{oops'), 'bad-content'],
      ['of another type', () => file('<p>Not found</p>', 'text/html'), 'bad-content'],
      ['that is not there', () => '/no-such-file.json', 'content-unreachable'],
      ['that cannot be reached', () => 'http://127.0.0.1:9/x.json', 'content-unreachable'],
      ['of 5 MB', () => file(JSON.stringify({$schema: 'x'.repeat(5_000_000)})), 'content-too-large'],
      ['with a fault', () => file({overrides: {hide: 'all'}}), 'bad-content'],
      [
        'that takes a built-in id',
        () => file({treatment: {...tea, facts: {...tea.facts, id: 'ketamine'}}}),
        'bad-content',
      ],
    ];
    for (const [name, src, code] of bad) {
      it(`${name} leaves the built-in content, and one message`, async () => {
        let guide!: GuideElement;
        const faults = await faultsOf(async () => {
          guide = await withFile(src());
          await settled(guide);
        });
        expect(faults.map((fault) => fault.code)).to.deep.equal([code]);
        expect(part(block(guide), '#se-nausea')).to.exist;
      });
    }

    it('whose answer comes after the guide has gone does nothing', async () => {
      const faults = await faultsOf(async () => {
        const guide = await withFile(file({overrides: {hide: 'all'}}));
        guide.remove();
      });
      expect(faults).to.be.empty;
    });

    it('is fetched again when the guide comes back', async () => {
      const guide = await withFile(file({overrides: {hide: ['se-site']}}));
      const {parentNode} = guide;
      guide.remove();
      parentNode!.append(guide);
      await settled(guide);
      expect(part(block(guide), '#se-site')).to.be.null;
    });

    it('loses to the property', async () => {
      const guide = await withFile(file({overrides: {hide: ['se-site']}}));
      guide.overrides = {hide: ['se-numb']};
      await settled(guide);
      expect(part(block(guide), '#se-site')).to.exist;
      expect(part(block(guide), '#se-numb')).to.be.null;
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

  describe('when it moves', () => {
    it('asks for its file once', async () => {
      const requests: unknown[] = [];
      const native = window.fetch.bind(window);
      window.fetch = (input, init) => {
        requests.push(input);
        return native(input, init);
      };
      try {
        const page = await fixture(html`
          <div>
            <section></section>
            <treatment-guide><treatment-side-effects></treatment-side-effects></treatment-guide>
          </div>
        `);
        const guide = page.querySelector('treatment-guide')!;
        guide.src = file({overrides: {hide: ['se-site']}});
        for (let i = 0; i < 5; i++) {
          (i % 2 ? page : page.querySelector('section')!).append(guide);
          await aTimeout(10);
        }
        expect(requests.length).to.equal(1);
        await block(guide).updateComplete;
        expect(part(block(guide), '#se-site')).to.be.null;
      } finally {
        window.fetch = native;
      }
    });
  });
});
