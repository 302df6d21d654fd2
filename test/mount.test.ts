import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {elementNames} from '../src/content/elements.js';
import '../src/index.js';
import {mountPlaceholders} from '../src/mount.js';

const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
/** The page as HTML that someone wrote, not as nodes that Lit made. */
const page = async (markup: string) => {
  const place = await fixture<HTMLElement>(html`<main></main>`);
  place.innerHTML = markup;
  await aTimeout(0);
  return place;
};
const shown = (place: ParentNode, tag = 'treatment-side-effects') =>
  words(place.querySelector<HTMLElement>(tag)!.shadowRoot!.querySelector('[part="base"]')!);

/** What the console gets while something is done. */
async function said(level: 'warn' | 'error', act: () => unknown): Promise<unknown[][]> {
  const calls: unknown[][] = [];
  const spy = {...console, [level]: (...call: unknown[]) => calls.push(call)};
  const {console: original} = globalThis;
  globalThis.console = spy;
  await act();
  await aTimeout(0);
  globalThis.console = original;
  return calls;
}

describe('a script in the head', () => {
  it('waits until the page has been read, since a placeholder may be half there', async () => {
    const place = await page('<div data-treatment-element="side-effects"></div>');
    Object.defineProperty(document, 'readyState', {configurable: true, value: 'loading'});
    mountPlaceholders();
    Reflect.deleteProperty(document, 'readyState');
    await aTimeout(0);
    expect(place.querySelector('treatment-side-effects')).to.be.null;
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(place.querySelector('treatment-side-effects')).not.to.be.null;
  });
});

describe('a placeholder', () => {
  before(() => mountPlaceholders());

  for (const name of ['guide', ...elementNames]) {
    it(`gets its element: ${name}`, async () => {
      const place = await page(`<div data-treatment-element="${name}"><p>Before</p></div>`);
      const element = place.querySelector(`div > treatment-${name}`)!;
      expect(element).to.be.instanceOf(customElements.get(`treatment-${name}`)!);
      expect(words(element)).to.equal('Before');
    });
  }

  it('hands on its language, which the page around it may not have', async () => {
    const place = await page('<div data-treatment-element="side-effects" data-lang="es-MX" lang="en"></div>');
    expect(place.querySelector('treatment-side-effects')!.lang).to.equal('es-MX');
    const without = await page('<div data-treatment-element="side-effects"></div>');
    expect(without.querySelector('treatment-side-effects')!.hasAttribute('lang')).to.be.false;
  });

  it('hands on every attribute that the element has', async () => {
    const place = await page(
      '<div data-treatment-element="side-effects" data-heading-level="4" data-heading="Ours" data-open-all></div>',
    );
    const element = place.querySelector('treatment-side-effects')!;
    expect(element.headingLevel).to.equal(4);
    expect(element.openAll).to.be.true;
    expect(element.shadowRoot!.querySelector('h4')!.textContent).to.contain('Ours');
  });

  it('hands on nothing else', async () => {
    const place = await page(`
      <div data-treatment-element="side-effects" data-id="a1" data-onclick="alert(1)" data-style="color: red"
        data-class="x" data-is="y-z"></div>`);
    const element = place.querySelector('treatment-side-effects')!;
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('stays where it is, with its own id, class and language', async () => {
    const place = await page(
      '<section id="effects" class="box" lang="en-US" data-treatment-element="side-effects"></section>',
    );
    const placeholder = place.querySelector('section.box')!;
    expect(placeholder.id).to.equal('effects');
    expect(shown(placeholder)).to.contain('Call 911').and.not.to.contain('Call 911 (US)');
  });

  it('keeps its content as what is shown when there is nothing else', async () => {
    const place = await page(
      '<div data-treatment-element="side-effects" data-treatment="unheard-of"><p>Ask your clinic.</p></div>',
    );
    const fallback = place.querySelector('p')!;
    expect(fallback.checkVisibility()).to.be.true;
    place.querySelector('treatment-side-effects')!.treatment = '';
    await aTimeout(0);
    expect(fallback.checkVisibility()).to.be.false;
  });

  it('puts content into the slots that it names', async () => {
    const place = await page(`
      <div data-treatment-element="side-effects">
        <h2 data-slot="heading">What you may feel</h2>
        <p data-slot="intro">We stay with you.</p>
      </div>`);
    expect(place.querySelector('h2')!.checkVisibility()).to.be.true;
    expect(place.querySelector('p')!.checkVisibility()).to.be.true;
    const [builtIn] = place.querySelector('treatment-side-effects')!.shadowRoot!.querySelectorAll('h2');
    expect(builtIn!.checkVisibility()).to.be.false;
  });

  it('of a guide tells the placeholders inside it', async () => {
    const place = await page(`
      <div data-treatment-element="guide" data-region="US" data-clinic-name="Harbor">
        <p>Our page</p>
        <div><div data-treatment-element="side-effects"></div></div>
        <div data-treatment-element="routes"></div>
      </div>`);
    expect(
      place.querySelectorAll('treatment-guide treatment-side-effects, treatment-guide treatment-routes'),
    ).to.have.length(2);
    expect(place.querySelector('p')!.checkVisibility()).to.be.true;
    for (const tag of ['treatment-side-effects', 'treatment-routes']) {
      expect(shown(place, tag)).to.contain('Harbor offers this treatment.');
    }
  });

  it('that comes later gets its element too, alone or inside something', async () => {
    const place = await page('');
    const placeholder = document.createElement('div');
    placeholder.dataset.treatmentElement = 'side-effects';
    place.append(placeholder);
    place.insertAdjacentHTML(
      'beforeend',
      '<section><div data-treatment-element="routes">Soon</div></section>',
    );
    await aTimeout(0);
    expect(shown(place)).to.contain('Side effects of ketamine');
    expect(shown(place, 'treatment-routes')).to.contain('Ways ketamine can be given');
  });

  it('that comes into a guide later knows it', async () => {
    const place = await page('<div data-treatment-element="guide" data-clinic-name="Harbor"></div>');
    place.querySelector('treatment-guide')!.innerHTML = '<div data-treatment-element="routes"></div>';
    await aTimeout(0);
    expect(shown(place, 'treatment-routes')).to.contain('Harbor offers this treatment.');
  });

  it('may be marked after it came', async () => {
    const place = await page('<div>Soon</div>');
    place.querySelector('div')!.setAttribute('data-treatment-element', 'side-effects');
    await aTimeout(0);
    expect(shown(place)).to.contain('Side effects of ketamine');
  });

  it('whose content a page builder writes anew gets its element anew', async () => {
    const place = await page('<div data-treatment-element="side-effects">Old</div>');
    const placeholder = place.querySelector('div')!;
    placeholder.innerHTML = 'New';
    await aTimeout(0);
    expect(placeholder.querySelectorAll('treatment-side-effects')).to.have.length(1);
    expect(words(placeholder)).to.equal('New');
  });

  it('gets one element, however often the script runs', async () => {
    const place = await page('<div data-treatment-element="side-effects">Text</div>');
    const [element] = place.querySelector('div')!.children;
    mountPlaceholders();
    await aTimeout(0);
    expect([...place.querySelector('div')!.children]).to.deep.equal([element]);
  });

  it('that cannot be used is named, and the next one is not touched by it', async () => {
    const bad = document.createElement('div');
    bad.dataset.treatmentElement = 'routes';
    bad.append = () => {
      throw new Error('not here');
    };
    const good = document.createElement('div');
    good.dataset.treatmentElement = 'side-effects';
    const place = await page('');
    const calls = await said('error', () => place.append(bad, good));
    expect(calls.map(([, placeholder]) => placeholder))
      .to.include(bad)
      .and.not.to.include(good);
    expect(shown(good)).to.contain('Side effects of ketamine');
  });

  it('with an unknown name keeps its content, and the allowed names are said once', async () => {
    let place!: HTMLElement;
    const calls = await said('warn', async () => {
      place = await page(`
        <div data-treatment-element="sideeffects">Ask us.</div>
        <div data-treatment-element="sideeffects">Ask us.</div>`);
    });
    expect(words(place)).to.equal('Ask us. Ask us.');
    expect(calls).to.deep.equal([
      [`data-treatment-element="sideeffects": expected one of guide, ${elementNames.join(', ')}.`],
    ]);
  });

  it('keeps its element, and what was ticked, where a library takes it out as the server has not sent it', async () => {
    const place = await page('<div data-treatment-element="contraindications" data-heading="Ours"></div>');
    const placeholder = place.firstElementChild!;
    const element = placeholder.querySelector('treatment-contraindications')!;
    await element.updateComplete;
    element.shadowRoot!.querySelector('input')!.click();
    element.remove();
    await aTimeout(0);
    expect(placeholder.firstElementChild).to.equal(element);
    expect(element.value.length).to.equal(1);
    placeholder.innerHTML = '<p>New words of the server</p>';
    await aTimeout(0);
    expect(placeholder.children.length).to.equal(1);
    expect(placeholder.firstElementChild).to.equal(element);
    expect(words(element)).to.equal('New words of the server');
    expect(element.value.length).to.equal(1);
    expect(element.heading).to.equal('Ours');
  });
});
