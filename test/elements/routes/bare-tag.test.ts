import {expect} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {examples} from '../../examples/routes.js';
import {all, cell, columns, isVisible, part, parts, press, rows, show, words} from './routes.js';

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));

  describe('as a bare tag', () => {
    it('is a table with a caption, a column for each way and a row for each question', async () => {
      const element = await show();
      expect(words(part(element, 'caption'))).to.equal('Ways to give it, side by side');
      expect(parts(element, 'thead th[scope="col"]')).to.have.length(8);
      expect(columns(element)).to.deep.equal(all);
      expect(parts(element, 'tbody th[scope="row"] > span:first-child').map(words)).to.deep.equal([
        'How it is given',
        'Where',
        'How long a visit takes',
        'How fast it starts',
        'When it wears off',
        'When you can drive again',
        'How much reaches the blood',
        'How you are watched',
        'FDA status',
        'Evidence for pain',
        'Good points',
        'Bad points',
      ]);
    });

    it('answers every question for every way', async () => {
      const element = await show();
      const cells = parts(element, 'td');
      expect(cells).to.have.length(84);
      expect(cells.filter((one) => !words(one))).to.be.empty;
    });

    it('puts the emergency line before the table', async () => {
      const element = await show();
      const line = part(element, '[part="seek-help"]');
      expect(words(line)).to.contain('Call 911');
      const order = line.compareDocumentPosition(part(element, 'table'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    });

    it('has the sources of every answer on paper, and one control for those of a row', async () => {
      const element = await show();
      for (const one of parts(element, 'td')) {
        if (one.querySelector('.numbers')) continue;
        expect(words(one)).to.match(/^Not known/);
      }
      for (const one of rows(element)) {
        const controls = one.querySelectorAll('[part="citation"]');
        expect(controls).to.have.length(1);
        expect(controls[0]!.closest('th')).to.exist;
      }
    });

    it('tells in the box of a row whose each source is, each once', async () => {
      const element = await show();
      await press(element, '#row-where [part="citation"]');
      const said = parts(element, '.sources-box li').map(words);
      expect(new Set(said).size).to.equal(said.length);
      const told = said.filter((one) => one.endsWith('Ketamine nasal spray'));
      expect(told).not.to.be.empty;
      expect(said.some((one) => one.includes('Drip into a vein · Shot into a muscle'))).to.be.true;
    });

    it('lists each source that it cites, once', async () => {
      const element = await show();
      const cited = parts(element, '.numbers').flatMap((one) => words(one).split(', '));
      const listed = parts(element, '[part="source"]').map((one) => one.id.replace('source-', ''));
      expect(new Set(cited).size).to.be.greaterThan(20);
      expect(listed).to.include.members(cited);
      expect(new Set(listed).size).to.equal(listed.length);
    });

    it('warns in the very cell where home use of compounded ketamine is named', async () => {
      const element = await show();
      for (const id of ['rt-nasal', 'rt-sublingual', 'rt-oral']) {
        const warning = cell(element, 'Where', id).querySelector('[part="warning"]')!;
        expect(words(warning)).to.contain('FDA warns').and.to.contain('home');
        expect(warning.querySelector('.numbers')).to.exist;
        expect(isVisible(warning)).to.be.true;
      }
      expect(parts(element, 'td [part="warning"]')).to.have.length(3);
    });

    it('draws how much reaches the blood: thick up to the low end, thin up to the high end', async () => {
      const element = await show();
      const spray = cell(element, 'How much reaches the blood', 'rt-nasal');
      expect(words(spray)).to.contain('11 to 50 in 100 parts');
      expect(spray.querySelector('.from')!.getAttribute('d')).to.equal('M0 6H11');
      expect(spray.querySelector('.to')!.getAttribute('d')).to.equal('M11 6H50');
      expect(spray.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      const bars = parts<SVGElement>(element, 'td [part="bar"]').map(
        (bar) => bar.getBoundingClientRect().width,
      );
      expect(new Set(bars.map(Math.round)).size, 'all bars have one scale').to.equal(1);
      const tops = parts(element, 'td [part="bar"]').map((bar) =>
        Math.round(bar.getBoundingClientRect().top),
      );
      expect(new Set(tops).size, 'and stand in line').to.equal(1);
    });

    it('gives “not known” as an answer, without a bar', async () => {
      const element = await show();
      const skin = cell(element, 'How much reaches the blood', 'rt-sc');
      expect(words(skin)).to.match(/^Not known/);
      expect(skin.querySelector('svg')).to.be.null;
      expect(getComputedStyle(skin).color).to.equal(getComputedStyle(element).color);
    });

    it('says what the regulator says, use by use', async () => {
      const element = await show();
      const status = [...cell(element, 'FDA status', 'rt-iv').querySelectorAll('li')].map(words);
      expect(status[0]).to.match(/^Anesthesia: approved\./);
      expect(status[1]).to.match(/^Depression: not approved \(off-label\)\./);
      expect(status[2]).to.match(/^Long-term pain: not approved \(off-label\)\./);
    });

    it('tells good and bad of each way alike', async () => {
      const element = await show();
      for (const id of all) {
        const [good, bad] = ['Good points', 'Bad points'].map((label) => cell(element, label, id));
        const count = (one: Element) => one.querySelectorAll('li').length;
        expect(count(good!), `good points of ${id}`).to.be.at.least(1);
        expect(count(bad!), `bad points of ${id}`).to.be.at.least(1);
        const look = (one: Element) => {
          const {fontSize, fontWeight, color} = getComputedStyle(one.querySelector('li')!);
          return [fontSize, fontWeight, color];
        };
        expect(look(good!)).to.deep.equal(look(bad!));
      }
    });

    it('tells each way in as many rows as the others, in one size and weight', async () => {
      const element = await show();
      const looks = parts(element, 'td, td .said, td li').map((one) => {
        const {fontSize, fontWeight, color} = getComputedStyle(one);
        return `${fontSize} ${fontWeight} ${color}`;
      });
      expect(new Set(looks).size).to.equal(1);
      expect(rows(element).map((one) => one.cells.length)).to.deep.equal(Array<unknown>(12).fill(8));
    });

    it('marks no way as offered, and none as better', async () => {
      const element = await show();
      expect(parts(element, '[part="offered"]')).to.be.empty;
      expect(words(part(element, 'table'))).not.to.match(/recommended|safest|best (way|choice|option)/i);
    });

    it('says what not having ketamine means, in a panel of its own', async () => {
      const element = await show();
      const panel = part(element, '[part="no-treatment"]');
      expect(words(panel.querySelector('h3')!)).to.equal('Not having ketamine');
      const said = [...panel.querySelectorAll('p:not(.screen)')];
      expect(said).to.have.length(5);
      expect(words(said[0]!)).to.equal('You can say no.');
      expect(panel.querySelectorAll('[part="citation"]'), 'one control for all').to.have.length(1);
    });

    it('opens the rest of it in place', async () => {
      const element = await show();
      const seen = () => parts(element, '[part="no-treatment"] p:not(.screen)').filter(isVisible).map(words);
      expect(seen()).to.have.length(2);
      expect(seen()[1]).to.match(/^Other choices to ask about: exercise programs/);
      const button = part(element, '.none .more');
      expect(button.getAttribute('aria-label')).to.equal('More: Not having ketamine');
      button.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(element.shadowRoot!.activeElement === button).to.be.true;
      expect(seen()).to.have.length(5);
      expect(seen()[3]).to.contain('NICE in the UK advises not to start ketamine');
    });

    it('explains off-label use with the answer, then whom to call; dose, home use and safety stay open below', async () => {
      const element = await show();
      const lead = part(element, '[part="lead"]');
      expect(words(lead)).to.contain('No way is best for everyone').and.to.contain('“off-label”');
      expect(words(lead).split(' ').length).to.be.at.most(70);
      expect(lead.nextElementSibling!.matches('[part="seek-help"]')).to.be.true;
      const below = part(element, '.below');
      expect(words(below)).to.contain('Your team sets the dose');
      expect(words(below)).to.contain('Do not use ketamine at home unless your own clinician prescribed it');
      expect(words(below)).to.contain('Do not stop opioids').and.to.contain('This is general information');
      expect(isVisible(part(element, '[part="always"]'))).to.be.true;
    });
  });

  it('shows what stands in it where there is nothing else to show', async () => {
    const element = await show(examples.fallback.render());
    expect(isVisible(element.querySelector('p')!)).to.be.true;
    expect(part(element, 'table')).to.be.null;
  });
});
