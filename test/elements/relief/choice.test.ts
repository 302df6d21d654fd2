import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {TreatmentErrorEvent} from '../../../src/classes.js';
import {
  choice,
  choose,
  general,
  isVisible,
  part,
  parts,
  rowOf,
  show,
  shownStudies,
  showOf,
  uncompared,
  words,
} from './relief.js';

describe('the choice of a kind of pain', () => {
  it('answers below it, and leaves the general answer where it is', async () => {
    const element = await show();
    const before = words(part(element, '[part~="lead"]'));
    await choose(element, 'crps');
    expect(words(part(element, '.chosen'))).to.match(
      /^Complex regional pain syndrome \(CRPS\) ?In a trial of 60 people/,
    );
    expect(words(part(element, '[part~="lead"]'))).to.equal(before);
    await choose(element, 'chronic-pain');
    expect(words(part(element, '.chosen'))).to.equal('');
  });

  it('has an answer with its sources for every kind, beside both halves of what the review found', async () => {
    const element = await show();
    const answers = new Set<string>();
    for (const {value} of [...choice(element).options].slice(1)) {
      await choose(element, value);
      answers.add(words(part(element, '.chosen')));
      expect(part(element, '.chosen [part="citation"]'), value).not.to.be.null;
      expect(words(part(element, '[part~="lead"]')), value)
        .to.contain('no clear evidence')
        .and.to.contain('more side effects');
    }
    expect(answers.size).to.equal(8);
  });

  it('shows its studies first and those of any kind of pain beside them, and says how many', async () => {
    const element = await show();
    await choose(element, 'spinal-cord-injury');
    expect(shownStudies(element)).to.deep.equal(['rd-amr', 'rd-kvarnstrom2004', ...general, ...uncompared]);
    expect(words(part(element, 'caption'))).to.contain('9 of 20 studies and reviews are shown');
    expect(isVisible(part(element, '#rd-sigtermans .name'))).to.be.false;
    expect(part(element, '#rd-sigtermans').parentElement!.getBoundingClientRect().height).to.equal(0);
  });

  for (const kind of ['back-pain', 'migraine'])
    it(`answers ${kind}, which no study is about, in words and without a map`, async () => {
      const element = await show();
      await choose(element, kind);
      expect(words(part(element, '.chosen'))).to.contain('We read no trial of it.');
      expect(part(element, '[part="map"]').getBoundingClientRect().height).to.equal(0);
      expect(isVisible(part(element, '[part="key"]'))).to.be.false;
      part(element, '#rd-cochrane').dispatchEvent(new Event('beforematch', {bubbles: true}));
      await element.updateComplete;
      await aTimeout(50);
      expect(isVisible(part(element, '#rd-cochrane .name')), 'found in the page').to.be.true;
      expect(choice(element).value).to.equal('chronic-pain');
    });

  it('shows all of them again when the reader goes back', async () => {
    const element = await show();
    const before = shownStudies(element);
    await choose(element, 'crps');
    await choose(element, 'chronic-pain');
    expect(shownStudies(element)).to.deep.equal(before);
    expect(words(part(element, 'caption'))).to.contain('All 20 studies and reviews are shown.');
  });

  it('says the new answer aloud, and nothing else', async () => {
    const element = await show();
    const live = parts(element, '[aria-live], [role="status"], [role="alert"]');
    await choose(element, 'crps');
    expect(parts(element, '[aria-live], [role="status"], [role="alert"]')).to.deep.equal(live);
    expect(live).to.have.length(1);
    expect(live[0]!.getAttribute('aria-live')).to.equal('polite');
    expect(words(live[0]!)).to.contain('In a trial of 60 people').and.not.contain('2025 review');
  });

  it('keeps open what is open', async () => {
    const element = await show();
    const row = rowOf(element, 'rd-orhurhu');
    row.open = true;
    await choose(element, 'crps');
    expect(rowOf(element, 'rd-orhurhu')).to.equal(row);
    expect(row.open).to.be.true;
  });

  it('is made by the keyboard alone', async () => {
    const element = await show();
    choice(element).focus();
    await sendKeys({press: 'C'});
    await sendKeys({press: 'Enter'});
    await element.updateComplete;
    expect(choice(element).value).to.equal('crps');
    expect(shownStudies(element)[0]).to.equal('rd-sigtermans');
    expect(element.shadowRoot!.activeElement).to.equal(choice(element));
  });

  it('tells nobody: no attribute, property, event or address of the page holds it', async () => {
    const element = await show();
    const state = () => ({
      html: element.outerHTML,
      href: location.href,
      state: JSON.stringify(history.state),
    });
    const before = state();
    const keys = Object.keys(element);
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const types = ['change', 'treatment-toggle', 'treatment-error'];
    for (const type of types) document.addEventListener(type, listen);
    await choose(element, 'crps');
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).to.be.empty;
    expect(element.condition).to.equal('');
    expect(state()).to.deep.equal(before);
    const values = keys.map((key) => (element as unknown as Record<string, unknown>)[key]);
    expect(Object.keys(element)).to.deep.equal(keys);
    expect(values).not.to.include('crps');
  });
});

describe('a condition that the page names', () => {
  it('leads with its answer and its studies', async () => {
    const element = await showOf('fibromyalgia');
    expect(choice(element).value).to.equal('fibromyalgia');
    expect(words(part(element, '[part~="lead"]'))).to.match(/^Fibromyalgia/);
    expect(words(part(element, '.chosen'))).to.equal('');
    expect(shownStudies(element)).to.deep.equal(['rd-noppers', 'rd-pastrak', ...general, ...uncompared]);
  });

  it('leaves the choice to the reader', async () => {
    const element = await showOf('fibromyalgia');
    await choose(element, 'chronic-pain');
    expect(shownStudies(element)).to.have.length(20);
    expect(words(part(element, '.chosen'))).to.match(/^Some people have less pain/);
  });

  it('follows the page when it changes', async () => {
    const element = await show();
    await choose(element, 'crps');
    element.setAttribute('condition', 'cancer-pain');
    await element.updateComplete;
    expect(choice(element).value).to.equal('cancer-pain');
    expect(shownStudies(element)[0]).to.equal('rd-hardy');
    element.removeAttribute('condition');
    await element.updateComplete;
    expect(choice(element).value).to.equal('chronic-pain');
    expect(shownStudies(element)).to.have.length(20);
  });

  it('shows all kinds where it does not exist, and names those that do, once', async () => {
    const element = document.createElement('treatment-relief-duration');
    element.setAttribute('condition', 'toothache');
    const heard: Event[] = [];
    element.addEventListener('treatment-error', (event) => heard.push(event));
    const [error] = await Promise.all([
      oneEvent<TreatmentErrorEvent>(element, 'treatment-error'),
      fixture(html`<div>${element}</div>`),
    ]);
    expect(error).to.deep.include({code: 'bad-attribute', path: 'condition'});
    expect(error.expected).to.contain('crps').and.to.contain('cancer-pain');
    expect(shownStudies(element)).to.have.length(20);
    expect(choice(element).value).to.equal('chronic-pain');
    element.requestUpdate();
    await element.updateComplete;
    expect(heard).to.have.length(1);
  });
});
