import {expect, html} from '@open-wc/testing';
import {count, isVisible, part, parts, show, words} from './checklist.js';

describe('<treatment-contraindications>', () => {
  describe('as a bare tag', () => {
    it('asks all 34 items of ketamine, each once, by topic', async () => {
      const element = await show();
      expect(new Set(parts(element, '[part="item"]').map(({id}) => id)).size).to.equal(34);
      expect(
        parts(element, '[part="topic"]').map((topic) => words(topic.querySelector('legend')!)),
      ).to.have.length(8);
      expect(words(part(element, '[part="topic"] legend'))).to.equal(
        'Heart, blood pressure and blood vessels 5',
      );
    });

    it('has the emergency line right after its first words', async () => {
      const element = await show();
      expect(words(part(element, '.lead + [part="seek-help"]'))).to.match(/^Emergency \(US\) Call 911/);
    });

    it('says why an item matters and on what ground, each in words', async () => {
      const element = await show();
      const text = words(part(element, '#ci-heart [part="reason"]'));
      expect(text).to.contain('Ketamine makes the heart work harder.');
      expect(parts(element, '#ci-heart [part="basis"]').map(words)).to.deep.equal([
        'Label: do not use',
        'Guideline: usually not given',
      ]);
      expect(text).to.contain('Label: do not use UK ketamine');
    });

    it('shows every ground in the same color', async () => {
      const element = await show();
      const colors = parts(element, '[part="basis"]').map((one) => {
        const {color, borderTopColor, backgroundColor} = getComputedStyle(one);
        return `${color} ${borderTopColor} ${backgroundColor}`;
      });
      expect(colors.length).to.be.greaterThan(34);
      expect(new Set(colors).size).to.equal(1);
    });

    it('has one control for the sources of every item, behind its “Why?”', async () => {
      const element = await show();
      for (const item of parts(element, '[part="item"]')) {
        expect(item.querySelectorAll('details:not([open]) [part="citation"]').length, item.id).to.equal(1);
      }
    });

    it('has nothing marked, and says that this does not mean that it is safe', async () => {
      const element = await show();
      expect(count(element)).to.equal('Nothing marked');
      expect(words(part(element, '[part="list"]'))).to.equal(
        'Nothing marked No marked topics does not mean it is safe for you.',
      );
      expect(element.value).to.deep.equal([]);
    });

    it('says that what is marked stays on the page', async () => {
      const element = await show();
      expect(words(part(element, '[part="privacy"]'))).to.equal(
        'What you mark stays on this page. It is not saved or sent.',
      );
    });
  });

  it('shows what stands in it until there is something to show', async () => {
    const element = await show(html`
      <treatment-contraindications treatment="none"><p>Ask us.</p></treatment-contraindications>
    `);
    expect(isVisible(element.querySelector('p')!)).to.be.true;
    expect(element.value).to.deep.equal([]);
    expect(element.toText()).to.equal('');
  });
});
