import {aTimeout, expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {
  box,
  count,
  focused,
  has,
  mark,
  part,
  parts,
  readOnly,
  show,
  statements,
  withUnsure,
  words,
} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('when a reader marks an item', () => {
    it('lists it with what it means and what to do', async () => {
      const element = await show();
      await mark(element, 'ci-bp-high');
      expect(count(element)).to.equal('1 thing to talk about');
      const list = words(part(element, '[part="list"]'));
      expect(list).to.contain('My blood pressure is high and not under control');
      expect(list).to.contain('Ketamine raises blood pressure for some time.');
      expect(list).to.match(
        /not under control \* .*\* A medicine label .* warns about this\. Tell your team before any dose\. Talk/,
      );
      expect(list).to.contain('Talk about these with your team before treatment.');
      expect(list).to.contain(
        'Do not stop opioids, blood pressure pills, insulin or any medicine on your own.',
      );
      expect(list).not.to.contain('safe');
    });

    it('says not to stop a medicine, and what the list cannot tell, before anything is marked', async () => {
      for (const element of [await show(), await show(withUnsure), await show(readOnly)]) {
        const always = part(element, '[part="always"]');
        expect(words(always)).to.contain(
          'Do not stop opioids, blood pressure pills, insulin or any medicine',
        );
        expect(words(always)).to.contain('This is general information.');
        expect(always.closest('details')).to.be.null;
        expect(always.checkVisibility()).to.be.true;
        expect(words(part(element, '[part="base"]'))).to.contain(
          'Before you leave, ask when to take your next',
        );
      }
    });

    it('says once what labels warn of, and marks where one does', async () => {
      const element = await show();
      await mark(element, 'ci-badreaction');
      expect(has(element, '[part="list"] .advice')).to.be.false;
      await mark(element, 'ci-allergy', 'ci-stroke');
      expect(parts(element, '[part="list"] .advice').map(words)).to.deep.equal([
        '* A medicine label for ketamine or esketamine warns about this. Tell your team before any dose.',
      ]);
      expect(parts(element, '[part="list-item"]').map((item) => words(item).includes('*'))).to.deep.equal([
        true,
        true,
        false,
      ]);
    });

    it('puts the weightiest first, whatever was marked first', async () => {
      const element = await show();
      await mark(element, 'ci-badreaction', 'ci-kidney', 'ci-psychosis', 'ci-stroke');
      expect(statements(element)).to.deep.equal([
        'I have had a stroke or bleeding in the brain',
        'I have psychosis or schizophrenia now, or had it in the past',
        'I have kidney disease',
        'I had a bad time with ketamine before (not an allergy)',
      ]);
      expect(count(element)).to.equal('4 things to talk about');
    });

    it('does so by the keyboard alone', async () => {
      const element = await show();
      box(element, 'ci-stroke').focus();
      await sendKeys({press: 'Space'});
      expect(element.value).to.deep.equal(['ci-stroke']);
      expect(focused(element)).to.equal('ci-stroke');
    });

    it('takes a click on the statement for a click on the box, and none on the reason', async () => {
      const element = await show();
      part(element, '#ci-stroke [part="summary"]').click();
      part(element, '#ci-stroke [part="reason"] p').click();
      expect(element.value).to.deep.equal([]);
      part(element, '#ci-stroke [part="statement"] span').click();
      expect(element.value).to.deep.equal(['ci-stroke']);
    });

    it('forgets it when it is unmarked', async () => {
      const element = await show();
      await mark(element, 'ci-stroke', 'ci-stroke');
      expect(count(element)).to.equal('Nothing marked');
      expect(has(element, '[part="print"]')).to.be.false;
    });

    it('can hold all of them', async () => {
      const element = await show();
      const ids = parts(element, '[part="item"]').map(({id}) => id);
      await mark(element, ...ids);
      expect(count(element)).to.equal('34 things to talk about');
      expect(element.value).to.deep.equal(ids);
    });
  });

  describe('when the address names an item', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('focuses it, and marks nothing', async () => {
      location.hash = 'ci-stroke';
      const element = await show();
      await aTimeout(20);
      expect(focused(element)).to.equal('ci-stroke');
      expect(element.value).to.deep.equal([]);
    });
  });

  describe('when a reader asks for the sources of an item', () => {
    it('shows them in place, without writing the address and without marking it', async () => {
      const element = await show();
      const before = location.href;
      part(element, '#ci-stroke [part="summary"]').click();
      part(element, '#ci-stroke [part="citation"]').click();
      const box = part(element, '[part="sources"]');
      expect(box.matches(':popover-open')).to.be.true;
      expect(box.querySelectorAll('[part="source"]').length).to.be.greaterThan(0);
      expect(location.href).to.equal(before);
      expect(element.value).to.deep.equal([]);
    });
  });
});
