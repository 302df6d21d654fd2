import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {TreatmentErrorEvent} from '../../src/classes.js';
import {resolve} from '../../src/content/resolve.js';
import '../../src/index.js';
import {en} from '../../src/locales/en.js';
import {contentTags} from '../../src/server/tags.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';

const words = (node: Element | null) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function faultsOf(make: () => unknown): Promise<TreatmentErrorEvent[]> {
  const faults: TreatmentErrorEvent[] = [];
  const listen = (event: TreatmentErrorEvent) => faults.push(event);
  document.body.addEventListener('treatment-error', listen);
  await make();
  await aTimeout(50);
  document.body.removeEventListener('treatment-error', listen);
  return faults;
}

describe('an element that cannot be rendered', () => {
  /** As a page served as XML does: what is no XML cannot be made a template. */
  async function failing(act: () => Promise<unknown>) {
    const native = Object.getOwnPropertyDescriptor(Document.prototype, 'importNode')!;
    Document.prototype.importNode = () => {
      throw new SyntaxError('not here');
    };
    try {
      await act();
    } finally {
      Object.defineProperty(Document.prototype, 'importNode', native);
    }
  }

  for (const tag of contentTags) {
    it(`shows its content as plain text, and tells of it once: <${tag}>`, async () => {
      const place = await fixture(html`<div></div>`);
      const element = document.createElement(tag);
      const faults = await faultsOf(() =>
        failing(async () => {
          place.append(element);
          await element.updateComplete;
          element.heading = 'Again';
          await element.updateComplete;
        }),
      );
      const shown = element.shadowRoot!.querySelector<HTMLElement>('[part="base"]')!;
      expect(words(shown)).to.contain('911');
      expect(words(shown).length).to.be.above(1000);
      expect(shown.checkVisibility()).to.be.true;
      expect(faults.map(({code}) => code)).to.deep.equal(['not-rendered']);
    });
  }

  it('shows what the page has put between its tags', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('treatment-routes');
    element.textContent = 'Ask us.';
    await failing(async () => {
      place.append(element);
      await element.updateComplete;
    });
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
    expect(element.firstChild!.isConnected).to.be.true;
  });

  it('shows one sentence with the emergency line where its content cannot be had either', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('treatment-routes');
    element.toText = () => {
      throw new Error('no text');
    };
    await failing(async () => {
      place.append(element);
      await element.updateComplete;
    });
    expect(words(element.shadowRoot!.querySelector('[part="base"]'))).to.match(/emergency|911/i);
  });

  it('renders as soon as it can', async () => {
    const place = await fixture(html`<div></div>`);
    const element = document.createElement('treatment-routes');
    await failing(async () => {
      place.append(element);
      await element.updateComplete;
    });
    element.requestUpdate();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('table')).to.exist;
    expect(element.shadowRoot!.querySelectorAll('[part="base"]').length).to.equal(1);
  });
});

describe('a tag that is closed by "/>"', () => {
  it('is told of by name, and what it swallowed is seen', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    const faults = await faultsOf(() => {
      place.innerHTML = '<treatment-side-effects /><treatment-routes /><p>Call us.</p>';
    });
    expect(place.querySelector('p')!.checkVisibility()).to.be.true;
    expect(place.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(faults.map(({code, path}) => `${code} ${path}`)).to.deep.equal([
      'bad-nesting inside <treatment-side-effects>',
    ]);
  });

  for (const markup of [
    '<treatment-side-effects><p slot="after"><treatment-routes></treatment-routes></p></treatment-side-effects>',
    '<treatment-side-effects><treatment-routes slot="intro"></treatment-routes></treatment-side-effects>',
    '<treatment-guide><treatment-routes></treatment-routes></treatment-guide>',
    '<treatment-side-effects></treatment-side-effects><treatment-routes></treatment-routes>',
  ]) {
    it(`is not suspected in ${markup}`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const faults = await faultsOf(() => (place.innerHTML = markup));
      expect(faults).to.deep.equal([]);
    });
  }
});

describe('an element in another document', () => {
  async function frame() {
    const place = await fixture<HTMLIFrameElement>(
      html`<iframe title="Another document" width="900" height="600"></iframe>`,
    );
    return place.contentDocument!;
  }
  const isStyled = (element: Element) =>
    element.ownerDocument.defaultView!.getComputedStyle(element).containerType === 'inline-size';

  for (const tag of contentTags) {
    it(`is whole and styled where it is put there first: <${tag}>`, async () => {
      const page = await frame();
      const element = document.createElement(tag);
      page.body.append(element);
      await element.updateComplete;
      expect(words(element.shadowRoot!.querySelector('[part="base"]')).length).to.be.above(1000);
      expect(isStyled(element)).to.be.true;
    });

    it(`is styled where it is moved there, and back: <${tag}>`, async () => {
      const page = await frame();
      const element = await fixture<HTMLElementTagNameMap[typeof tag]>(document.createElement(tag).outerHTML);
      await element.updateComplete;
      await aTimeout(50); // the table has been measured
      const home = element.parentElement!;
      page.body.append(element);
      await element.updateComplete;
      expect(isStyled(element)).to.be.true;
      home.append(element);
      await element.updateComplete;
      expect(isStyled(element)).to.be.true;
      expect(element.shadowRoot!.querySelectorAll('style').length).to.equal(0);
    });
  }
});

describe('the text of an element', () => {
  it('is spaced as the reader spaces all text', async () => {
    const place = await fixture(html`
      <div>
        <style>
          #spaced * {
            letter-spacing: 2px !important;
            word-spacing: 3px !important;
            line-height: 2.5 !important;
            font-family: 'Reader Sans' !important;
          }
        </style>
        <div id="spaced"><treatment-contraindications></treatment-contraindications></div>
      </div>
    `);
    const element = place.querySelector('treatment-contraindications')!;
    await element.updateComplete;
    for (const selector of ['[part="heading"]', '.lead', '[part="statement"]']) {
      const style = getComputedStyle(element.shadowRoot!.querySelector(selector)!);
      expect(style.letterSpacing).to.equal('2px');
      expect(style.wordSpacing).to.equal('3px');
      expect(style.fontFamily).to.contain('Reader Sans');
    }
    const lead = getComputedStyle(element.shadowRoot!.querySelector('.lead')!);
    expect(parseFloat(lead.lineHeight) / parseFloat(lead.fontSize)).to.be.closeTo(2.5, 0.01);
  });
});

describe('a setting that is no text', () => {
  const values: Readonly<Record<string, unknown>> = {
    'an object': {},
    'a list': [],
    'a symbol': Symbol('x'),
    'a function': () => 1,
    true: true,
    'an object without a text': Object.create(null) as unknown,
    'one that throws': new Proxy(
      {},
      {
        get() {
          throw new Error('mine');
        },
      },
    ),
  };
  for (const [name, value] of Object.entries(values)) {
    it(`says nothing: ${name}`, async () => {
      const guide = await fixture(html`<treatment-guide></treatment-guide>`);
      for (const tag of contentTags) {
        const element = document.createElement(tag);
        guide.append(element);
        await element.updateComplete;
        const before = words(element.shadowRoot!.querySelector('[part="base"]'));
        Object.assign(guide, {treatment: value, region: value, emergencyPhone: value, clinicName: value});
        Object.assign(element, {treatment: value, heading: value, ...('name' in element && {name: value})});
        await aTimeout(20);
        await element.updateComplete;
        expect(words(element.shadowRoot!.querySelector('[part="base"]')) === before, tag).to.equal(true);
      }
    });
  }
});

describe('what an element cannot use', () => {
  const bad = {
    'heading-level': '9',
    'group-by': 'price',
    view: 'poster',
    routes: 'by-owl',
    rows: 'taste',
    condition: 'gout',
  };

  for (const tag of contentTags) {
    it(`is told once it has rendered, not by rendering, nor by a text that is asked for: ${tag}`, async () => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(bad)) element.setAttribute(name, value);
      element.content = resolve({treatment: ketamine, messages: en});
      const whileAsked = await faultsOf(() => {
        element.toText();
        (element as unknown as {render(): unknown}).render();
      });
      expect(whileAsked).to.deep.equal([]);
      const onThePage = await faultsOf(() => fixture(html`<div>${element}</div>`));
      const own = Object.keys(bad).filter((name) => isAttributeOf(element, name));
      expect(onThePage.map(({code, path}) => `${code} ${path}`)).to.have.members(
        own.map((name) => `bad-attribute ${name}`),
      );
      expect(await faultsOf(() => element.requestUpdate())).to.deep.equal([]);
    });
  }

  const isAttributeOf = (element: HTMLElement, name: string) =>
    (element.constructor as unknown as {observedAttributes: string[]}).observedAttributes.includes(name);
});
