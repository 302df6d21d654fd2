import {expect} from '@open-wc/testing';
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import {isVisible, part, parts, rowOf, show, shownStudies, uncompared, words} from './relief.js';

/** What is drawn, by what follows "mark-" in its class. */
const drawn = (root: Element) =>
  Object.fromEntries(
    [...root.querySelectorAll('path[part="mark"]')].map((path) => [
      path.getAttribute('class')!.replace('mark-', ''),
      path.getAttribute('d')!,
    ]),
  );

describe('the map of studies', () => {
  it('shows 20 studies and reviews, a row each: one drawing and one sentence', async () => {
    const element = await show();
    expect(shownStudies(element)).to.have.length(20);
    expect(shownStudies(element)[0]).to.equal('rd-cochrane');
    for (const row of parts(element, '[part="study"] > tr')) {
      expect(row.querySelectorAll('svg'), row.id).to.have.length(1);
      expect(words(row.querySelector('[part="finding"]')!), row.id).to.match(/^[A-Z].*\.$/);
    }
    expect(words(part(element, '[part="map"]')).match(/not measured/g), 'once, in the key').to.have.length(1);
    expect(words(part(element, 'table'))).not.to.match(/weeks? .*not measured/);
  });

  it('draws neighbors that are alike as one, and each kind of mark once a row', async () => {
    const element = await show();
    expect(drawn(part(element, '#rd-cochrane'))).to.deep.equal({unclear: 'M0 5H5'});
    expect(drawn(part(element, '#rd-amr'))).to.deep.equal({
      'less-pain': 'M1 5H3',
      'no-difference': 'M3 1.5H4M3 8.5H4',
    });
    expect(drawn(part(element, '#rd-tankha'))).to.deep.equal({uncontrolled: 'M1 5H2M4 5H6'});
  });

  it('draws a finding that ends within a stretch of time to its end, and says when', async () => {
    const element = await show();
    expect(drawn(part(element, '#rd-sigtermans'))).to.deep.equal({'less-pain': 'M0 5H4.75'});
    expect(words(part(element, '#rd-sigtermans [part="finding"]'))).to.equal(
      'Less pain than with placebo from hours to about week 11.',
    );
  });

  it('tells the kinds apart by shape, in the color of the text, the same in key and rows', async () => {
    const element = await show();
    const look = (path: Element) => {
      const {strokeWidth, strokeDasharray, stroke, color} = getComputedStyle(path);
      expect(stroke).to.equal(color);
      return `${strokeWidth} ${strokeDasharray}`;
    };
    const kinds = ['less-pain', 'no-difference', 'uncontrolled', 'unclear'];
    const looks = kinds.map((kind) => look(part(element, `.key .mark-${kind}`)));
    expect(new Set(looks).size).to.equal(4);
    expect(kinds.map((kind) => look(part(element, `[part="study"] .mark-${kind}`)))).to.deep.equal(looks);
    expect(words(part(element, '[part="key"]'))).to.contain('no mark: not measured');
  });

  it('says in a short line who was studied, against what, and how sure it is where it was rated', async () => {
    const element = await show();
    const meta = (id: string) => words(part(element, `#${id} [part="meta"]`));
    expect(meta('rd-sigtermans')).to.equal(
      '60 people · guideline 2018: moderate evidence · review 2015: only weak evidence · review 2025: no clear evidence that it helps, and more side effects than with placebo',
    );
    expect(meta('rd-cochrane')).to.equal(
      '67 studies · 2,309 people · compared with placebo or other care · very low certainty',
    );
    expect(meta('rd-orhurhu')).to.equal('7 studies · 211 people');
    expect(words(part(element, '[part="map"] caption'))).to.contain('nobody rated it');
  });

  it('says the harm that a study counted beside what it found, as large', async () => {
    const element = await show();
    const harms = parts(element, '[part="harm"]');
    expect(harms.map((harm) => harm.closest('tr')!.id)).to.deep.equal([
      'rd-cochrane',
      'rd-moradi-30m',
      'rd-sigtermans',
      'rd-hardy',
      'rd-corriger',
    ]);
    expect(words(harms[0]!)).to.match(/^Side effects: Any kind: about 3 times as many as with placebo\./);
    expect(words(harms[1]!).match(/more in 100/g)).to.have.length(3);
    for (const harm of harms) {
      expect(isVisible(harm)).to.be.true;
      const found = harm.closest('tr')!.querySelector('[part="finding"]')!;
      expect(getComputedStyle(harm).fontSize).to.equal(getComputedStyle(found).fontSize);
    }
  });

  it('puts the studies without a comparison group below the others, under a head of their own', async () => {
    const element = await show();
    expect(words(part(element, '.uncompared'))).to.equal('Studies with no comparison group');
    const below = parts(element, '.uncompared ~ [part="study"] > tr').map(({id}) => id);
    expect(below).to.have.members([...uncompared, 'rd-goldberg', 'rd-rabben']);
    expect(shownStudies(element).slice(-below.length)).to.deep.equal(below);
    for (const id of below) {
      expect(words(part(element, `#${id} .body`))).to.contain('no comparison group');
      expect(words(part(element, `#${id} [part="finding"]`))).to.match(/^Less pain than before/);
    }
  });

  describe('a row that is opened', () => {
    it('says how it was studied, what the marks do not say, and each number with who was counted', async () => {
      const element = await show();
      const row = rowOf(element, 'rd-noppers');
      row.querySelector('summary')!.click();
      expect(row.open).to.be.true;
      const body = words(row.querySelector('.body')!);
      expect(body).to.contain('Kind of study:').and.to.contain('may be due to chance');
      expect(body).to.match(/67 in 100, 25 in 100 with midazolam\..* · 24 people/);
      expect(words(part(element, '#rd-schwartzman .body'))).to.contain('Also given: midazolam');
      expect(words(part(element, '#rd-sigtermans .body'))).to.contain('It did not help people do more.');
    });

    it('has one control for the sources of it all, named with the study', async () => {
      const element = await show();
      for (const row of parts(element, '[part="study"] > tr')) {
        const [control, ...more] = row.querySelectorAll('[part="citation"]');
        expect(more, row.id).to.be.empty;
        const name = words(row.querySelector('.name')!);
        expect(control!.getAttribute('aria-label')!).to.contain(name.slice(0, 30));
      }
    });

    it('has a control for the sources of every factor and advice, and how well each is known', async () => {
      const element = await show();
      const all = parts(element, '[part="factor"], [part="advice"]');
      expect(all).to.have.length(12);
      for (const one of all) {
        expect(words(one), one.id).to.match(/How well this is known: \w/);
        expect(one.querySelector('[part="citation"]'), one.id).not.to.be.null;
      }
    });
  });

  describe('in a narrow place', () => {
    beforeEach(() => setViewport({width: 320, height: 800}));
    afterEach(() => setViewport({width: 1280, height: 720}));

    it('heads the marks with six names that do not collide, each where its stretch of time begins', async () => {
      const element = await show();
      const heads = parts(element, '.bands > [aria-hidden]');
      expect(heads).to.have.length(6);
      const {left, width} = part(element, '[part="study"] svg').getBoundingClientRect();
      heads.forEach((head, i) => {
        expect(head.scrollWidth, words(head)).to.be.at.most(head.clientWidth || head.offsetWidth);
        expect(head.getBoundingClientRect().left).to.be.closeTo(left + (i * width) / 6, 1);
      });
    });

    it('keeps a letter’s room between these names, so that none reads as one number with the next', async () => {
      const element = await show();
      const heads = parts(element, '.bands > [aria-hidden]');
      for (let width = 260; width <= 320; width += 4) {
        element.style.inlineSize = `${width}px`;
        const texts = heads.map((head) => {
          const range = document.createRange();
          range.selectNodeContents(head);
          return range.getBoundingClientRect();
        });
        texts.slice(1).forEach(({left}, i) => {
          expect(left - texts[i]!.right, `${words(heads[i]!)}, ${width} px`).to.be.at.least(5);
        });
      }
    });

    it('needs no more than 320 px, all opened', async () => {
      const element = await show();
      for (const details of parts(element, 'details') as HTMLDetailsElement[]) details.open = true;
      expect(part(element, '[part="base"]').scrollWidth).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('has targets of 24 px and more', async () => {
      const element = await show();
      for (const target of parts(element, 'select, summary, button, .strip a').filter(isVisible)) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });
  });

  it('keeps its text at 14 px and more under a root of 62.5%', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await show();
    element.style.fontSize = '1rem';
    const sizes = parts(element, 'p, li, summary, th, td, span, label, select, b').map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    document.documentElement.style.fontSize = '';
    expect(Math.min(...sizes)).to.be.at.least(14);
  });

  it('draws its marks in forced colors', async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    const element = await show();
    const path = part(element, '#rd-sigtermans [part="mark"]');
    expect(getComputedStyle(path).stroke).to.equal(getComputedStyle(element).color);
    await executeServerCommand('emulate-forced-colors', 'none');
  });

  it('lets time run from right to left where the language does', async () => {
    const element = await show();
    part(element, '[part="base"]').dir = 'rtl';
    const strip = part(element, '#rd-amr svg').getBoundingClientRect();
    const mark = part(element, '#rd-kvarnstrom2003 [part="mark"]').getBoundingClientRect();
    expect(mark.right).to.be.closeTo(strip.right, 12);
    const [hours, days] = parts(element, '.bands > [aria-hidden]').map((head) =>
      head.getBoundingClientRect(),
    );
    expect(days!.left).to.be.below(hours!.left);
  });
});
