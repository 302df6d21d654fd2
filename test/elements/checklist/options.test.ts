import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {
  answer,
  box,
  has,
  isVisible,
  mark,
  part,
  parts,
  press,
  readOnly,
  show,
  withUnsure,
  words,
} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('with-unsure', () => {
    it('asks questions with three answers', async () => {
      const element = await show(withUnsure);
      const item = part(element, '#ci-stroke');
      expect(words(item.querySelector('legend')!)).to.equal(
        'Have you had a stroke or bleeding in the brain?',
      );
      expect([...item.querySelectorAll('label')].map(words)).to.deep.equal(['Yes', 'No', 'Not sure']);
    });

    it('lists a yes and a not sure, and marks the latter; a no is not listed', async () => {
      const element = await show(withUnsure);
      await answer(element, {'ci-kidney': 'no', 'ci-stroke': 'unsure', 'ci-pregnancy': 'yes'});
      expect(element.value).to.deep.equal(['ci-stroke:unsure', 'ci-pregnancy']);
      expect(
        parts(element, '[part="list-item"]').map((item) => words(item).includes('Not sure')),
      ).to.deep.equal([true, false]);
    });

    it('says the same of an all-no as of nothing marked, and lets the reader clear it', async () => {
      const element = await show(withUnsure);
      const ids = parts(element, '[part="item"]').map(({id}) => id);
      await answer(element, Object.fromEntries(ids.map((id) => [id, 'no' as const])));
      expect(words(part(element, '[part="list"]'))).to.contain('does not mean it is safe for you');
      await press(element, 'clear');
      expect(has(element, 'input:checked')).to.be.false;
    });

    it('keeps what was marked when it is switched off and on', async () => {
      const element = await show(withUnsure);
      await answer(element, {'ci-stroke': 'unsure'});
      element.withUnsure = false;
      await element.updateComplete;
      expect(box(element, 'ci-stroke').checked).to.be.true;
      element.withUnsure = true;
      await element.updateComplete;
      expect(box(element, 'ci-stroke', 'unsure').checked).to.be.true;
    });
  });

  describe('view="list"', () => {
    it('reads the same items without anything to mark', async () => {
      const element = await show(readOnly);
      expect(parts(element, '[part="item"]')).to.have.length(34);
      expect(
        has(element, 'input, [part="bar"], [role="status"], [part="list"], [part="privacy"], [part="print"]'),
      ).to.be.false;
      expect(words(part(element, '.lead'))).to.match(/^Tell your clinic/);
      expect(words(part(element, '[part="base"]'))).not.to.contain('Mark what');
      expect(words(part(element, '#ci-stroke'))).to.contain(
        'A rise in blood pressure could cause a new bleed. Bleeding in the brain is a “do not use” for esketamine.',
      );
      expect(words(part(element, '[part="base"]'))).to.contain('Do not stop opioids');
    });

    it('has no value, whatever it had before', async () => {
      const element = await show();
      await mark(element, 'ci-stroke');
      element.view = 'list';
      await element.updateComplete;
      expect(element.value).to.deep.equal([]);
      expect(element.toText()).not.to.contain('to talk about');
    });
  });

  describe('its options', () => {
    it('set the heading’s text and level, and those below follow', async () => {
      const element = await show(html`
        <treatment-contraindications heading="Tell us" heading-level="3"></treatment-contraindications>
      `);
      expect(part(element, '[part="heading"]').localName).to.equal('h3');
      expect(words(part(element, '[part="heading"]'))).to.equal('Tell us');
      expect(new Set(parts(element, '[part="subheading"]').map(({localName}) => localName))).to.deep.equal(
        new Set(['h4']),
      );
    });

    it('leave the heading out', async () => {
      const element = await show(html`
        <treatment-contraindications without-heading></treatment-contraindications>
      `);
      expect(has(element, '[part="heading"]')).to.be.false;
    });

    it('take the page’s own heading and words', async () => {
      const element = await show(html`
        <treatment-contraindications>
          <h2 slot="heading">Ours</h2>
          <p slot="intro">Hello.</p>
          <p slot="after">Bye.</p>
        </treatment-contraindications>
      `);
      expect(isVisible(element.querySelector('h2')!)).to.be.true;
      expect(isVisible(part(element, '[part="heading"]'))).to.be.false;
      expect(isVisible(element.querySelector('[slot="after"]')!)).to.be.true;
    });

    it('fall back where they make no sense, and name what is allowed', async () => {
      const element = document.createElement('treatment-contraindications');
      element.setAttribute('view', 'quiz');
      const [error] = await Promise.all([
        oneEvent(element, 'treatment-error'),
        fixture(html`<div>${element}</div>`),
      ]);
      expect(error).to.deep.include({code: 'bad-attribute', path: 'view'});
      expect((error as unknown as {expected: string}).expected).to.contain('checklist, list');
      expect(parts(element, 'input')).to.have.length(34);
    });
  });
});
