import {expect, html} from '@open-wc/testing';
import {sourceIds} from '../../../src/treatments/ketamine/source-ids.js';
import {isVisible, item, part, parts, show, words} from './side-effects.js';

/** The number of a source: its place in the list of them all. */
const number = (id: string) => sourceIds.indexOf(id) + 1;
describe('<treatment-side-effects>', () => {
  describe('as a bare tag', () => {
    it('shows all 33 side effects of ketamine, each once', async () => {
      const element = await show();
      const ids = parts(element, '[part="item"]').map(({id}) => id);
      expect(ids).to.have.length(33);
      expect(new Set(ids).size).to.equal(33);
    });

    it('says first what was found of all side effects together: in pain care, beside placebo, and not known', async () => {
      const element = await show();
      const leads = parts(element, '.lead p');
      expect(leads.map(words).map((text) => text.slice(0, 30))).to.deep.equal([
        'In French pain clinics, 50 in ',
        'In trials of a drip for long-t',
      ]);
      expect(new Set(leads.map((lead) => getComputedStyle(lead).fontSize)).size).to.equal(1);
    });

    it('puts the emergency signs first, open, with the two numbers', async () => {
      const element = await show();
      const help = part(element, '.help');
      expect(parts(element, '.signs li').map(words)[0]).to.equal(
        'trouble breathing, or breathing that is slow or weak, or blue lips',
      );
      expect(help.contains(part(element, '.signs'))).to.be.true;
      expect(parts(element, '[part="action"]').map((link) => link.getAttribute('href'))).to.deep.equal([
        'tel:911',
        'tel:988',
        'sms:988',
      ]);
      expect(
        help.compareDocumentPosition(part(element, '.group')) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).to.be.greaterThan(0);
      expect(isVisible(part(element, '.signs'))).to.be.true;
    });

    it('says on each line how often, who was counted, against what, and how sure it is', async () => {
      const element = await show();
      const line = (id: string) => words(item(element, id).querySelector('summary')!);
      expect(line('se-nausea')).to.contain(
        'Effects on the stomach: about 12 more in 100 than with placebo (from 5 to 25 more)',
      );
      expect(line('se-nausea')).to.contain('very low certainty');
      expect(line('se-numb')).to.contain('18 in 100, 2 in 100 with placebo');
      expect(line('se-numb')).to.contain('Spray for depression · 568 people');
      expect(line('se-numb')).not.to.contain('not rated');
      const opened = words(item(element, 'se-numb').querySelector('.body')!);
      expect(opened).to.contain(
        'Esketamine spray for depression, not pain · 568 people · certainty not rated',
      );
    });

    it('says on a line with two leading figures both', async () => {
      const element = await show();
      const line = words(item(element, 'se-bp').querySelector('summary')!);
      expect(line).to.contain('8 in 100, fewer than 1 in 100 with placebo');
      expect(line).to.contain('17 in 100, 2 in 100 with placebo');
      expect(line).to.contain('age 65 or older');
    });

    it('says what to do when the clinic is closed, under the reasons to call it', async () => {
      const element = await show();
      const today = part(element, '[part="today"]');
      expect([...today.querySelectorAll('.signs li')]).to.have.length(4);
      expect(words(today)).to.contain('At night or on weekends');
      expect(words(today)).to.contain('go to an emergency room');
    });

    it('says that a rate is not known where no source gives one, and of whom: once in the key, and in what opens', async () => {
      const element = await show();
      const row = item(element, 'se-appetite');
      expect(words(row.querySelector('summary')!)).to.match(/^Not feeling hungry ?not known$/);
      expect(words(part(element, '[part="key"]'))).to.contain(
        '“Not known” is short for “In pain care: not known how often.”',
      );
      expect(words(row.querySelector('.body p')!)).to.equal('In pain care: not known how often.');
      // The emergencies stand before the key: each says the whole.
      expect(words(item(element, 'se-passout').querySelector('summary')!)).to.contain(
        'In pain care: not known how often',
      );
    });

    it('says by each number of an opened entry which of the entry’s sources are its own', async () => {
      const element = await show();
      const row = item(element, 'se-nausea');
      expect(row.querySelector<HTMLElement>('[part="citation"]')!.dataset['cites']).to.equal(
        `${number('label-esk')} ${number('moradi2024')}`,
      );
      const told = [...row.querySelectorAll('.body .quiet')].map(words);
      expect(told[0]).to.contain(`very low certainty. Source ${number('moradi2024')}.`);
      expect(told[1]).to.contain(`certainty not rated. Source ${number('label-esk')}.`);
    });

    it('does not name a source where an entry has one only', async () => {
      const element = await show();
      for (const row of parts(element, '.group [part="item"]')) {
        const cites = row.querySelector<HTMLElement>('[part="citation"]')!.dataset['cites']!;
        if (cites.split(' ').length === 1) expect(words(row), row.id).not.to.match(/Sources? \d/);
      }
    });

    it('draws a bar from 0 to 100 with a mark for placebo', async () => {
      const element = await show();
      const bar = item(element, 'se-numb').querySelector('[part="bar"]')!;
      expect(bar.querySelector('.solid')!.getAttribute('d')).to.equal('M0 6H18');
      expect(bar.querySelector('.tick')!.getAttribute('d')).to.equal('M1 1H3V11H1Z');
      expect(bar.getAttribute('aria-hidden')).to.equal('true');
    });

    it('draws a range as a range, an excess as an excess, and says above what each means', async () => {
      const element = await show();
      const range = item(element, 'se-visions').querySelector('[part="bar"]')!;
      expect(range.querySelector('.solid')).to.be.null;
      expect(range.querySelector('.striped')!.getAttribute('d')).to.equal('M1 6H10');
      const excess = item(element, 'se-nausea').querySelector('[part="bar"]')!;
      expect(excess.querySelector('.solid')).to.be.null;
      expect(excess.querySelector('.striped')!.getAttribute('d')).to.equal('M5 6H25');
      expect(words(part(element, '[part="key"]'))).to.match(
        /one number.*from low to high.*with placebo.*not rated/,
      );
    });

    it('draws two arrays of equal weight and says what they show', async () => {
      const element = await show();
      const further = item(element, 'se-nausea').querySelector('[part="further"]:has(.drawn)')!;
      expect(words(further)).to.contain('not pain · 568 people');
      const drawn = further.querySelector('.drawn')!;
      expect([...drawn.querySelectorAll('p')].map(words)).to.deep.equal([
        'With the spray: 28 in 100 had it, 72 did not',
        'With placebo: 9 in 100 had it, 91 did not',
      ]);
    });

    it('says that no clinician has reviewed it', async () => {
      const element = await show();
      expect(words(part(element, '[part="provenance"]'))).to.contain('not reviewed by a clinician');
    });
  });

  it('shows what stands in it until there is something to show', async () => {
    const element = await show(
      html`<treatment-side-effects treatment="none"><p>Ask us.</p></treatment-side-effects>`,
    );
    expect(isVisible(element.querySelector('p')!)).to.be.true;
  });

  it('is never blank: without content it says so, with the emergency line', async () => {
    const element = await show(html`<treatment-side-effects treatment="none"> </treatment-side-effects>`);
    expect(words(part(element, '[part="base"]'))).to.contain('In an emergency, call 911');
  });
});
