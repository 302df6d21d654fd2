import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {installLanguage, type Messages, type SideEffectsElement} from '../../src/classes.js';
import {installTreatment} from '../../src/page/installed.js';
import {en} from '../../src/locales/en.js';
import '../../src/side-effects.js';
import {en as teaWords, tea} from '../content/small-treatment.js';

const base = (element: SideEffectsElement) =>
  element.shadowRoot!.querySelector<HTMLElement>('[part="base"]')!;
const heading = (element: SideEffectsElement) =>
  element.shadowRoot!.querySelector('[part="heading"]')!.textContent.trim();
const settled = async (element: SideEffectsElement) => {
  await aTimeout(20);
  await element.updateComplete;
};

describe('the language of an element', () => {
  const sylvan: Messages = {
    ...en,
    lang: 'qaa',
    dir: 'rtl',
    sideEffects: {...en.sideEffects, openAll: 'OPEN'},
  };
  before(() => {
    installTreatment(tea);
    installLanguage(sylvan, {
      tea: {...teaWords, sideEffects: {...teaWords.sideEffects, title: 'Efectos'}},
    });
  });

  it('is its own', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects treatment="tea" lang="qaa"></treatment-side-effects>`,
    );
    expect(heading(element)).to.equal('Efectos');
    expect(base(element).lang).to.equal('qaa');
    expect(base(element).dir).to.equal('rtl');
  });

  it('is its nearest ancestor’s, across shadow roots', async () => {
    const page = await fixture(html`<div lang="qaa"><span></span></div>`);
    const root = page.querySelector('span')!.attachShadow({mode: 'open'});
    root.innerHTML = '<treatment-side-effects treatment="tea"></treatment-side-effects>';
    const element = root.querySelector('treatment-side-effects')!;
    await settled(element);
    expect(heading(element)).to.equal('Efectos');
  });

  it('is followed when it changes, on the element, above it, and outside its shadow root', async () => {
    const page = await fixture<HTMLElement>(html`<div><span></span></div>`);
    const root = page.querySelector('span')!.attachShadow({mode: 'open'});
    root.innerHTML = '<p><treatment-side-effects treatment="tea"></treatment-side-effects></p>';
    const element = root.querySelector('treatment-side-effects')!;
    await settled(element);
    expect(heading(element)).to.equal('Side effects of tea');
    for (const place of [page, root.querySelector('p')!, element]) {
      place.lang = 'qaa';
      await settled(element);
      expect(heading(element), place.localName).to.equal('Efectos');
      place.lang = '';
      await settled(element);
      expect(heading(element), place.localName).to.equal('Side effects of tea');
    }
  });

  it('keeps what is open when it changes', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects treatment="tea"></treatment-side-effects>`,
    );
    const item = () => element.shadowRoot!.querySelector<HTMLDetailsElement>('#se-warm')!;
    item().open = true;
    element.lang = 'qaa';
    await settled(element);
    expect(item().open).to.be.true;
  });

  it('is English where it is not known, and says so on the block', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects lang="xx"></treatment-side-effects>`,
    );
    expect(base(element).lang).to.equal('en');
    expect(heading(element)).to.equal('Side effects of ketamine');
  });

  it('names no country: where its readers are is not known from it', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects lang="en-GB"></treatment-side-effects>`,
    );
    expect(base(element).textContent)
      .to.match(/Emergency \(US\)\s+Call 911/)
      .and.to.contain('Outside the US, call your local emergency number.');
  });

  it('names the US where it is of the US', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects lang="en-US"></treatment-side-effects>`,
    );
    expect(base(element).textContent).to.contain('Call 911').and.not.to.contain('(US)');
  });
});

describe('an element without a treatment of its own', () => {
  it('shows the first that is installed', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects></treatment-side-effects>`,
    );
    expect(heading(element)).to.equal('Side effects of ketamine');
  });

  it('shows a treatment that is installed after it', async () => {
    const element = await fixture<SideEffectsElement>(
      html`<treatment-side-effects treatment="cocoa"><p>Soon</p></treatment-side-effects>`,
    );
    expect(element.shadowRoot!.querySelector('[part="heading"]')).to.be.null;
    installTreatment({...tea, facts: {...tea.facts, id: 'cocoa'}});
    await settled(element);
    expect(heading(element)).to.equal('Side effects of tea');
  });
});
