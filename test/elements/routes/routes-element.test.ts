import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {
  a11ySnapshot,
  emulateMedia,
  executeServerCommand,
  sendKeys,
  setViewport,
} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {GuideElement, RoutesElement, TreatmentErrorEvent} from '../../../src/classes.js';
import {resolve} from '../../content/resolve-all.js';
import {en} from '../../../src/locales/en.js';
import '../../../src/routes.js';
import {es} from '../../../src/locales/es.js';
import {installLanguage} from '../../../src/page/installed.js';
import {es as ketamineInSpanish} from '../../../src/treatments/ketamine/es.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {examples} from '../../examples/routes.js';
import {nodesOf, snapshot, type Node as TreeNode} from '../accessibility-tree.js';

const all = ['rt-iv', 'rt-im', 'rt-sc', 'rt-esketamine', 'rt-nasal', 'rt-sublingual', 'rt-oral'];

/** Draws a page and waits until the element on it knows its width. */
async function showPage(template: TemplateResult): Promise<{page: Element; element: RoutesElement}> {
  const page = await fixture(html`<div>${template}</div>`);
  const element = page.querySelector('treatment-routes')!;
  await settled(element);
  return {page, element};
}
const show = async (template = html`<treatment-routes></treatment-routes>`) =>
  (await showPage(template)).element;
/** The width is seen at the end of a frame, and what follows from it is drawn in the same one. */
async function settled(element: RoutesElement) {
  await nextFrame();
  await nextFrame();
  await element.updateComplete;
}
const onPhone = (tag = html`<treatment-routes></treatment-routes>`) =>
  show(html`<div style="inline-size: 320px">${tag}</div>`);

const part = <Type extends Element = HTMLElement>(element: RoutesElement, selector: string) =>
  element.shadowRoot!.querySelector<Type>(selector)!;
const parts = <Type extends Element = HTMLElement>(element: RoutesElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Type>(selector),
];
const words = (node: Node) => node.textContent!.replace(/\s+/g, ' ').trim();
const isVisible = (node: Element) => node.checkVisibility({contentVisibilityAuto: true});

/** The ways whose columns are on screen: the style sheet decides how many there is room for. */
const columns = (element: RoutesElement) =>
  parts(element, '[part="route"]')
    .filter((one) => one.checkVisibility({contentVisibilityAuto: true}) && one.offsetWidth > 0)
    .map(({id}) => id);
const rows = (element: RoutesElement) => parts<HTMLTableRowElement>(element, '[part="row"]');
const row = (element: RoutesElement, label: string) =>
  parts<HTMLTableRowElement>(element, '[part="row"]').find(
    (one) => words(one.cells[0]!.firstElementChild!) === label,
  )!;
const cell = (element: RoutesElement, label: string, id: string) =>
  row(element, label).cells[parts(element, '[part="route"]').findIndex((one) => one.id === id) + 1]!;
const selects = (element: RoutesElement) => parts<HTMLSelectElement>(element, '.pair select');

async function press(element: RoutesElement, selector: string) {
  part(element, selector).click();
  await element.updateComplete;
}
async function compare(element: RoutesElement) {
  await press(element, '.compare');
  await settled(element);
}
const more = (element: RoutesElement, id: string) => press(element, `tbody .more[data-row="${id}"]`);
const mark = (element: RoutesElement, id: string) => press(element, `.way input[value="${id}"]`);
const marked = (element: RoutesElement) =>
  parts<HTMLInputElement>(element, '.way input').flatMap(({checked, value}) => (checked ? [value] : []));
async function ask(element: RoutesElement, id: string) {
  const select = part<HTMLSelectElement>(element, '[name="question"]');
  select.value = id;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}
async function choose(element: RoutesElement, place: 0 | 1, id: string) {
  const select = selects(element)[place]!;
  select.value = id;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await settled(element);
}

async function accessible(role: string) {
  const tree = (await a11ySnapshot({})) as unknown as TreeNode;
  return nodesOf(tree)
    .filter((node) => node.role === role)
    .map(({name}) => name);
}

describe('<treatment-routes>', () => {
  before(() => installLanguage(es, {ketamine: ketamineInSpanish}));
  beforeEach(() => setViewport({width: 1280, height: 720}));
  afterEach(() => executeServerCommand('emulate-forced-colors', 'none'));

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

  describe('when a clinic offers some of the ways', () => {
    it('says so at the head of their columns, by the clinic’s name', async () => {
      const element = await show(examples.offered.render());
      const marks = parts(element, 'th [part="offered"]');
      expect(marks.map((one) => one.closest('th')!.id)).to.deep.equal(['rt-iv', 'rt-esketamine']);
      expect(words(marks[0]!)).to.equal('Offered at Harbor Pain Clinic');
    });

    it('keeps the order of the ways', async () => {
      expect(columns(await show(examples.offered.render()))).to.deep.equal(all);
    });

    it('compares those first where there is room for two', async () => {
      const element = await onPhone(examples.offered.render());
      expect(marked(element)).to.deep.equal(['rt-iv', 'rt-esketamine']);
      await compare(element);
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-esketamine']);
    });

    it('marks what the clinic reworded, and says what it hides', async () => {
      const element = await show(examples.reworded.render());
      await waitUntil(() => columns(element).length > 0, 'the clinic’s changes are checked');
      await settled(element);
      expect(columns(element)).to.deep.equal(['rt-im', 'rt-iv', ...all.slice(3)]);
      expect(words(part(element, '#rt-iv'))).to.equal('Drip with us Edited by this clinic');
      const visit = cell(element, 'How long a visit takes', 'rt-iv');
      expect(words(visit)).to.contain('takes an afternoon. Edited by this clinic');
      expect(visit.querySelector('.numbers')).to.be.null;
      expect(words(element.shadowRoot!)).to.contain('1 entry is not shown');
    });
  });

  describe('in a wide place', () => {
    it('shows all ways side by side, without scrolling sideways', async () => {
      const element = await show();
      expect(columns(element)).to.deep.equal(all);
      expect(isVisible(part(element, '.ask'))).to.be.false;
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
      const {left} = part(element, '#rt-iv').getBoundingClientRect();
      for (const one of parts(element, '[part="row-head"]')) {
        expect(one.getBoundingClientRect().right).to.be.at.most(left + 1);
        expect(one.scrollWidth).to.be.at.most(one.clientWidth);
      }
    });

    it('gives a way with a long answer more room where there are many, so that no row is a screen high', async () => {
      const element = await show();
      const widthOf = (id: string) => part(element, `#${id}`).getBoundingClientRect().width;
      expect(widthOf('rt-iv')).to.be.above(widthOf('rt-im') * 1.3);
      for (const one of parts(element, 'tbody tr')) expect(one.clientHeight).to.be.below(720);
      const few = await show(html`<treatment-routes routes="rt-iv rt-im"></treatment-routes>`);
      const [first, second] = ['#rt-iv', '#rt-im'].map((id) => part(few, id).getBoundingClientRect().width);
      expect(Math.abs(first! - second!)).to.be.below(1);
    });

    it('keeps the names of the ways in view, but not where the window is low', async () => {
      const element = await show();
      const head = part(element, '#rt-iv');
      expect(getComputedStyle(head).position).to.equal('sticky');
      await setViewport({width: 1280, height: 256});
      expect(getComputedStyle(head).position).to.equal('static');
    });

    it('says once what is the same for all, but driving and warnings in every column', async () => {
      const element = await show(html`<treatment-routes routes="rt-sublingual rt-oral"></treatment-routes>`);
      const same = row(element, 'When it wears off');
      expect(same.cells).to.have.length(2);
      expect(same.cells[1]!.colSpan).to.equal(2);
      expect(row(element, 'When you can drive again').cells).to.have.length(3);
      expect(row(element, 'Where').cells).to.have.length(3);
    });

    it('says a first fact in each cell, and the rest when the row is opened', async () => {
      const element = await show();
      const drip = cell(element, 'How long a visit takes', 'rt-iv');
      const rest = drip.querySelector('.rest')!;
      expect(words(drip)).to.match(/^In pain trials, from .* to several hours\. Some courses/);
      expect(rest.getAttribute('hidden')).to.equal('until-found');
      const button = part(element, 'tbody .more[data-row="session"]');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      await more(element, 'session');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      expect(rest.hasAttribute('hidden')).to.be.false;
      expect(drip.querySelectorAll('[part="citation"]'), 'a control of its own').to.have.length(1);
      await more(element, 'session');
      expect(rest.hasAttribute('hidden')).to.be.true;
    });

    it('opens a row by keyboard alone', async () => {
      const element = await show();
      part(element, 'tbody .more').focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(part(element, 'tbody .more').getAttribute('aria-expanded')).to.equal('true');
    });

    it('folds nothing of driving, of what speaks for and against, and no half of a trial', async () => {
      const element = await show();
      for (const label of ['When you can drive again', 'Good points', 'Bad points'])
        expect(row(element, label).querySelector('.rest')).to.be.null;
      for (const id of ['rt-sc', 'rt-nasal'])
        expect(cell(element, 'Evidence for pain', id).querySelector('.rest')).to.be.null;
    });

    it('takes few stops of the keyboard while all is closed', async () => {
      const element = await show();
      const stops = parts(element, 'a[href], button, select, input, summary').filter(
        (one) => isVisible(one) && one.offsetWidth > 0 && !one.closest('.sources, .sources-box'),
      );
      expect(stops.length).to.be.at.most(40);
    });
  });

  describe('in a narrow place', () => {
    it('asks one question of all ways, with a box for each', async () => {
      const element = await onPhone(examples.offered.render());
      expect(columns(element)).to.be.empty;
      expect(parts(element, '.way')).to.have.length(7);
      const [drip, , , , spray] = parts(element, '.way').map(words);
      expect(drip).to.equal('Drip into a vein Offered here In a clinic or hospital only.');
      expect(spray).to.contain('The FDA warns that home use adds danger');
      await ask(element, 'session');
      expect(words(parts(element, '.way')[3]!)).to.contain('You stay for at least 2 hours.');
    });

    it('says below, whatever is asked, when a reader may drive: each answer once, behind the ways that it is of', async () => {
      const element = await onPhone();
      const driving = () => parts(element, '.driving p').map(words);
      expect(driving()).to.have.length(5);
      expect(driving()[0]).to.match(/^When you can drive again/);
      expect(driving()[1]).to.equal(
        'Drip into a vein · Shot into a muscle · Under the skin: Do not drive for at least 24 hours, and until you have slept for a night. Your clinic may say longer.',
      );
      expect(driving()[2]).to.match(/^Esketamine spray: Someone else must drive you home\./);
      expect(parts(element, '.driving p').every(isVisible)).to.be.true;
      await ask(element, 'driving');
      expect(driving()).to.be.empty;
      expect(words(parts(element, '.way')[0]!)).to.contain('Do not drive for at least 24 hours');
    });

    it('lets the page style it by its state', async () => {
      const element = await onPhone();
      await waitUntil(() => element.matches(':state(narrow)'));
      element.parentElement!.style.inlineSize = '1100px';
      await waitUntil(() => !element.matches(':state(narrow)'));
    });

    it('compares two marked ways below, and a third takes the place of the first', async () => {
      const element = await onPhone();
      await compare(element);
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-im']);
      expect(selects(element).map(({value}) => value)).to.deep.equal(['rt-iv', 'rt-im']);
      await mark(element, 'rt-oral');
      expect(marked(element)).to.deep.equal(['rt-im', 'rt-oral']);
      expect(columns(element)).to.deep.equal(['rt-im', 'rt-oral']);
      expect(words(part(element, '.ask [role="status"]'))).to.equal('2 ways are marked.');
    });

    it('says what to do where fewer than two are marked', async () => {
      const element = await onPhone();
      await mark(element, 'rt-iv');
      const button = part<HTMLButtonElement>(element, '.compare');
      expect(words(button)).to.equal('Mark 2 ways to compare');
      expect(button.disabled).to.be.true;
      expect(words(part(element, '.ask [role="status"]'))).to.equal('1 way is marked.');
      await mark(element, 'rt-oral');
      expect(words(button)).to.equal('Compare 2 marked ways');
      expect(button.disabled).to.be.false;
    });

    it('shows the way that the reader chooses from a list, and swaps the two', async () => {
      const element = await onPhone();
      await compare(element);
      await choose(element, 1, 'rt-oral');
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-oral']);
      await choose(element, 0, 'rt-oral');
      expect(selects(element).map(({value}) => value)).to.deep.equal(['rt-oral', 'rt-iv']);
    });

    it('keeps the lists in view, but not where the window is low', async () => {
      const element = await onPhone();
      await compare(element);
      expect(getComputedStyle(part(element, '.pair')).position).to.equal('sticky');
      await setViewport({width: 320, height: 256});
      expect(getComputedStyle(part(element, '.pair')).position).to.equal('static');
    });

    it('keeps the heads of the two above their answers where the window is low', async () => {
      const element = await onPhone();
      await compare(element);
      await setViewport({width: 320, height: 256});
      const edges = (selector: string) =>
        parts(element, selector)
          .filter(({offsetWidth}) => offsetWidth > 0)
          .map((one) => one.getBoundingClientRect().left);
      expect(edges('[part="route"]')).to.have.length(2).and.to.deep.equal(edges('#row-where td'));
      const tops = parts(element, '[part="route"]').map((one) => one.getBoundingClientRect().top);
      expect(tops[0]).to.equal(tops[1]);
    });

    it('sets a long answer over the whole width, one below the other, each with its name', async () => {
      const element = await onPhone();
      await compare(element);
      const widths = (id: string) =>
        parts(element, `#row-${id} td:not([hidden])`).map((one) => one.offsetWidth);
      expect(widths('where').every((width) => width < 160)).to.be.true;
      expect(widths('evidence')).to.deep.equal([320, 320]);
    });

    it('follows the width of its own place, and causes no error of the page', async () => {
      const errors: string[] = [];
      const hear = (event: ErrorEvent) => errors.push(event.message);
      window.addEventListener('error', hear);
      const element = await onPhone();
      for (const inlineSize of ['1100px', '320px', '1100px']) {
        element.parentElement!.style.inlineSize = inlineSize;
        await settled(element);
      }
      expect(columns(element)).to.deep.equal(all);
      window.removeEventListener('error', hear);
      expect(errors).to.be.empty;
    });

    it('says with each answer whose it is', async () => {
      const element = await onPhone();
      await compare(element);
      for (const one of rows(element)) {
        const answers = [...one.querySelectorAll('td:not([hidden])')];
        expect(answers).to.have.length(2);
        for (const answer of answers)
          expect(getComputedStyle(answer, '::before').content).to.contain(answer.getAttribute('data-of'));
      }
    });

    it('needs no more than 320 px, at 400% zoom of 1280 px too', async () => {
      await setViewport({width: 320, height: 256});
      const element = await show();
      await compare(element);
      expect(document.documentElement.scrollWidth).to.equal(320);
    });

    it('keeps its text at 14 px and more under a root of 62.5%', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await onPhone(html`<treatment-routes style="font-size: 1rem"></treatment-routes>`);
      await compare(element);
      const sizes = parts(element, 'p, li, th, td, label, select, .offered, button').map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      const names = parts(element, 'td').map((one) => parseFloat(getComputedStyle(one, '::before').fontSize));
      document.documentElement.style.fontSize = '';
      expect(Math.min(...sizes, ...names)).to.be.at.least(14);
    });

    it('has targets of 24 px and more', async () => {
      const element = await onPhone();
      await compare(element);
      for (const target of parts(element, 'label, select, button, summary').filter(isVisible)) {
        const {width, height} = target.getBoundingClientRect();
        if (width > 0) expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });

    // As on the demo page at 360 px, everything closed.
    const onTheDemo = async (lang: string) => {
      await setViewport({width: 360, height: 740});
      const font = "17px/1.6 'Liberation Sans', Arial, sans-serif";
      return show(
        html`<div lang=${lang} style="font: ${font}; inline-size: 328px">${examples.offered.render()}</div>`,
      );
    };
    // Spanish takes a sixth more words to say the same.
    for (const [lang, most] of [
      ['en', 2200],
      ['es', 2600],
    ] as const) {
      it(`has the answer, whom to call and the choice on the first screen in ${lang}`, async () => {
        const element = await onTheDemo(lang);
        const top = element.getBoundingClientRect().top;
        const below = (selector: string) => part(element, selector).getBoundingClientRect().bottom - top;
        expect(below('[name="question"]'), 'the choice').to.be.at.most(600);
        expect(below('.way'), 'the first way').to.be.at.most(740);
      });

      it(`is ${most} px high at most in ${lang}`, async () => {
        expect((await onTheDemo(lang)).offsetHeight).to.be.at.most(most);
      });
    }
  });

  describe('when the browser’s find-in-page finds what is put away', () => {
    const find = async (element: RoutesElement, hidden: Element) => {
      expect(hidden.getAttribute('hidden')).to.equal('until-found');
      hidden.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await settled(element);
      expect(hidden.hasAttribute('hidden')).to.be.false;
    };

    it('says at the control that it is opened, in the list of a phone and beside the comparison too', async () => {
      const element = await onPhone();
      await ask(element, 'session');
      for (const place of ['.ask', '.none']) {
        expect(part(element, `${place} .more`).getAttribute('aria-expanded')).to.equal('false');
        await find(element, part(element, `${place} .rest`));
        expect(part(element, `${place} .more`).getAttribute('aria-expanded')).to.equal('true');
      }
    });

    it('opens the comparison', async () => {
      const element = await onPhone();
      await find(element, part(element, '#comparison'));
      expect(part(element, '.compare').getAttribute('aria-expanded')).to.equal('true');
    });

    it('shows the way in the second place, and marks it', async () => {
      const element = await onPhone();
      await find(element, cell(element, 'Bad points', 'rt-nasal'));
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-nasal']);
      expect(marked(element)).to.deep.equal(['rt-iv', 'rt-nasal']);
    });

    it('opens the row', async () => {
      const element = await show();
      await find(element, cell(element, 'How long a visit takes', 'rt-iv').querySelector('.rest')!);
      expect(part(element, 'tbody .more[data-row="session"]').getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('when the address names a way', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));
    const focused = (element: RoutesElement) => element.shadowRoot!.activeElement?.id;

    it('focuses the head of its column', async () => {
      location.hash = 'rt-oral';
      const element = await show();
      expect(focused(element)).to.equal('rt-oral');
    });

    it('puts it beside the first in a narrow place', async () => {
      location.hash = 'rt-oral';
      const element = await onPhone();
      await waitUntil(() => focused(element) === 'rt-oral');
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-oral']);
    });

    it('changes nothing for an id that is none of its ways', async () => {
      const element = await onPhone();
      location.hash = 'no-such-way';
      await aTimeout(50);
      expect(columns(element)).to.be.empty;
      expect(marked(element)).to.deep.equal(['rt-iv', 'rt-im']);
    });
  });

  describe('its options', () => {
    it('name the ways to compare, in the page’s order', async () => {
      const element = await show(html`<treatment-routes routes="rt-oral rt-iv rt-im"></treatment-routes>`);
      expect(parts(element, '[part="route"]').map(({id}) => id)).to.deep.equal(['rt-oral', 'rt-iv', 'rt-im']);
    });

    it('ask for no choice of columns where there are two ways or one', async () => {
      const two = await show(examples.two.render());
      expect(parts(two, '[part="choice"]')).to.be.empty;
      const one = await show(examples.one.render());
      expect(columns(one)).to.deep.equal(['rt-iv']);
    });

    it('name the rows to show', async () => {
      const element = await show(html`
        <treatment-routes routes="rt-iv rt-im" rows="status where"></treatment-routes>
      `);
      expect(rows(element).map((one) => words(one.cells[0]!.firstElementChild!))).to.deep.equal([
        'Where',
        'When you can drive again',
        'FDA status',
      ]);
    });

    it('cannot take driving, the warning or the bad points off the page', async () => {
      const element = await show(html`<treatment-routes rows="how good"></treatment-routes>`);
      expect(rows(element).map((one) => words(one.cells[0]!.firstElementChild!))).to.deep.equal([
        'How it is given',
        'Where',
        'When you can drive again',
        'Good points',
        'Bad points',
      ]);
    });

    it('leave out the panel about not having it', async () => {
      const element = await show(examples.withoutNoTreatment.render());
      expect(part(element, '[part="no-treatment"]')).to.be.null;
      expect(parts(element, '[part~="note"]')).to.have.length(1);
    });

    it('set the heading’s text and level, and those below follow', async () => {
      const element = await show(examples.ownWords.render());
      expect(part(element, '[part="heading"]').localName).to.equal('h3');
      expect(words(part(element, '[part="heading"]'))).to.equal('Ways we and others give ketamine');
      expect(parts(element, '[part="subheading"]').map(({localName}) => localName)).to.deep.equal(['h4']);
      expect(isVisible(element.querySelector('[slot="intro"]')!)).to.be.true;
    });

    for (const [attribute, value, allowed] of [
      ['routes', 'rt-iv rt-rocket rt-beam', 'rt-iv, rt-im'],
      ['rows', 'how price', 'how, where, session'],
    ] as const) {
      it(`report ids of ${attribute} that do not exist, once, and keep the others`, async () => {
        const element = document.createElement('treatment-routes');
        element.setAttribute(attribute, value);
        const errors: TreatmentErrorEvent[] = [];
        element.addEventListener('treatment-error', (event) => errors.push(event));
        await show(html`${element}`);
        element.requestUpdate();
        await element.updateComplete;
        expect(errors).to.have.length(1);
        expect(errors[0]).to.deep.include({code: 'bad-attribute', path: attribute});
        expect(errors[0]!.expected).to.contain(allowed).and.to.contain(value.split(' ').slice(1).join(' '));
        expect(columns(element)).to.deep.equal(attribute === 'routes' ? ['rt-iv'] : all);
      });
    }

    it('show everything where none of the ids exists', async () => {
      const element = await show(html`<treatment-routes routes="iv" rows="price"></treatment-routes>`);
      expect(columns(element)).to.deep.equal(all);
      expect(rows(element)).to.have.length(12);
    });

    it('take effect when they change, and keep what the reader marked', async () => {
      const element = await onPhone();
      await mark(element, 'rt-oral');
      element.routes = 'rt-iv rt-sc rt-oral';
      await element.updateComplete;
      expect(marked(element)).to.deep.equal(['rt-oral']);
    });
  });

  describe('when the clinic’s settings change', () => {
    it('keeps what the reader marked and opened', async () => {
      const element = await show(examples.offered.render());
      await mark(element, 'rt-im');
      await more(element, 'session');
      element.closest<GuideElement>('treatment-guide')!.setAttribute('offered-routes', 'rt-oral');
      await waitUntil(() => part(element, '#rt-oral [part="offered"]'));
      expect(marked(element)).to.deep.equal(['rt-im', 'rt-esketamine']);
      expect(part(element, 'tbody .more[data-row="session"]').getAttribute('aria-expanded')).to.equal('true');
    });
  });

  describe('events', () => {
    it('tells the page of no choice that the reader makes', async () => {
      const element = await show();
      const heard: string[] = [];
      const dispatch = element.dispatchEvent.bind(element);
      element.dispatchEvent = (event) => {
        heard.push(event.type);
        return dispatch(event);
      };
      await mark(element, 'rt-im');
      await compare(element);
      await more(element, 'session');
      expect(heard).to.be.empty;
    });
  });

  describe('toText()', () => {
    it('is the whole comparison in plain text, with the sources', async () => {
      const text = (await show(examples.offered.render())).toText();
      expect(text).to.contain(
        'Drip into a vein (IV infusion)\nOffered at Harbor Pain Clinic\n- How it is given:',
      );
      expect(text).to.match(/- Where: .*The FDA warns.* \[\d+/);
      expect(text).to.contain('- FDA status: Anesthesia: approved.');
      expect(text).to.contain('- How much reaches the blood: Not known');
      expect(text).to.contain('You can say no.');
      expect(text).to.match(/\n1\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object/);
    });

    it('has the ways and rows that the page names, whatever is put away', async () => {
      const element = await onPhone(html`
        <treatment-routes routes="rt-iv rt-im rt-sc" rows="how" without-no-treatment></treatment-routes>
      `);
      const text = element.toText();
      expect(text.match(/- How it is given/g)).to.have.length(3);
      expect(text).not.to.contain('- Where').and.not.to.contain('You can say no.');
    });

    it('is empty while there is nothing to show', async () => {
      expect((await show(examples.fallback.render())).toText()).to.equal('');
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    for (const width of [320, 1280]) {
      it(`shows all ways and all rows, opened, and no controls, from ${width} px`, async () => {
        await setViewport({width, height: 900});
        const element = await show();
        await emulateMedia({media: 'print'});
        await aTimeout(50);
        expect(parts(element, 'td, td .said, td li, td .rest').every(isVisible)).to.be.true;
        expect(parts(element, 'td').every((one) => one.offsetHeight > 0 && one.offsetWidth > 20)).to.be.true;
        expect(parts(element, 'button, select').some(isVisible)).to.be.false;
      });
    }

    it('cuts nothing at the width of a page, and no answer over two columns', async () => {
      await setViewport({width: 650, height: 900});
      const element = await show();
      await emulateMedia({media: 'print'});
      await aTimeout(50);
      for (const one of parts(element, 'td, #rt-iv')) {
        expect(one.getBoundingClientRect().right).to.be.at.most(650);
        expect(one.scrollWidth).to.be.at.most(one.offsetWidth);
      }
      expect(getComputedStyle(part(element, 'td')).breakInside).to.equal('avoid');
    });

    it('says before each answer whose it is', async () => {
      const element = await show();
      await emulateMedia({media: 'print'});
      const before = getComputedStyle(cell(element, 'Where', 'rt-oral'), '::before');
      expect(before.content).to.match(/: "$/);
      expect(before.display).to.equal('inline');
    });

    it('prints a copy of the element alone', async () => {
      const element = await show();
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-routes')!;
      expect(copy.shadowRoot!.querySelectorAll('td')).to.have.length(84);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });

  describe('to a screen reader', () => {
    /** What of the table is read: the cells of each row, its head among them. */
    const read = (element: RoutesElement) =>
      parts<HTMLTableRowElement>(element, 'tr:not([aria-hidden])').map((one) =>
        [...one.cells]
          .filter((each) => !each.hasAttribute('aria-hidden'))
          .map((each) => each.getAttribute('role')),
      );

    it('is a table with heads for columns and rows, named once', async () => {
      const element = await show();
      expect(await accessible('heading')).to.deep.equal([
        'Ways ketamine can be given',
        'Not having ketamine',
      ]);
      expect(await accessible('checkbox')).to.be.empty;
      expect(part(element, 'table').hasAttribute('aria-labelledby')).to.be.false;
      expect(part(element, '#row-where > th').getAttribute('aria-label')).to.equal('Where');
      expect(read(element)).to.deep.equal([
        Array<unknown>(8).fill('columnheader'),
        ...Array<unknown>(12).fill(['rowheader', ...Array<unknown>(7).fill('cell')]),
      ]);
    });

    it('reads a row as its question and an answer for each way', async () => {
      await show(html`<treatment-routes routes="rt-iv rt-nasal rt-oral"></treatment-routes>`);
      const rows = (await snapshot()).filter(({role}) => role === 'row');
      const namesOf = ({children = []}: TreeNode) => children.map(({name}) => name.trim());
      expect(namesOf(rows[0]!)).to.deep.equal([
        'What to compare',
        'Drip into a vein (IV infusion)',
        'Ketamine nasal spray made by a pharmacy (compounded)',
        'Swallowed (liquid or capsule)',
      ]);
      const warning =
        'The FDA warns that home use adds danger, because no health care provider is there to watch you.';
      expect(namesOf(rows[2]!)).to.deep.equal([
        'Where',
        'In a clinic or hospital only.',
        `It should be in a place where you are watched. ${warning}`,
        `At home. ${warning}`,
      ]);
    });

    it('reads each way of a phone as a box with its name, and the answer behind it', async () => {
      await onPhone(examples.offered.render());
      const nodes = await snapshot();
      const box = nodes.findIndex(({role}) => role === 'checkbox');
      const heard = nodes.slice(box).filter(({role}) => role === 'checkbox' || role === 'StaticText');
      expect(heard.slice(0, 3).map(({name}) => name.trim())).to.deep.equal([
        'Drip into a vein Offered here',
        'Drip into a vein',
        'Offered here',
      ]);
      expect(heard[3]!.name.trim()).to.equal('In a clinic or hospital only.');
    });

    it('has no landmarks', async () => {
      const landmarks = 'main, nav, header, footer, aside, section, [role="region"]';
      expect(parts(await show(), landmarks)).to.be.empty;
    });

    it('is a question, boxes and, compared, three columns in a narrow place', async () => {
      const element = await onPhone();
      expect(await accessible('combobox')).to.deep.equal(['Show for all ways']);
      expect(await accessible('checkbox')).to.include('Drip into a vein');
      await compare(element);
      expect(await accessible('combobox')).to.include.members(['First way', 'Second way']);
      expect(read(element)).to.deep.equal([
        Array<unknown>(3).fill('columnheader'),
        ...Array<unknown>(12).fill(['rowheader', 'cell', 'cell']),
      ]);
    });

    it('does not read the name of the way again with each answer', async () => {
      await show(html`<treatment-routes routes="rt-im"></treatment-routes>`);
      const texts = await accessible('StaticText');
      expect(texts.filter((text) => text.includes('Shot into a muscle'))).to.deep.equal([
        'Shot into a muscle (IM)',
      ]);
    });
  });

  describe('accessibility of the examples', () => {
    const rtl = resolve({treatment: ketamine, messages: {...en, dir: 'rtl'}});
    // As on every page, a link of the page's own comes first: axe takes the links before it for skip links.
    const page = (example: TemplateResult, colors: string) => html`
      <div style=${colors}><a href="https://clinic.example" style="color: inherit">Harbor</a>${example}</div>
    `;
    const light = 'color: #1d2b33; background: #fff';
    const dark = 'color: #e8eef0; background: #14212a';

    for (const [name, {render}] of Object.entries(examples)) {
      it(`holds for ${name} on a light page`, async () => {
        await expect((await showPage(page(render(), light))).page).to.be.accessible();
      });

      it(`holds for ${name} on a dark page`, async () => {
        await expect((await showPage(page(render(), dark))).page).to.be.accessible();
      });

      it(`holds for ${name} in forced colors`, async () => {
        await executeServerCommand('emulate-forced-colors', 'active');
        const shown = await showPage(page(render(), light));
        await expect(shown.page).to.be.accessible();
      });

      it(`holds for ${name} from right to left`, async () => {
        const shown = await showPage(page(render(), light));
        if (part(shown.element, 'table')) shown.element.content = rtl;
        await settled(shown.element);
        await expect(shown.page).to.be.accessible();
      });
    }

    it('lets rows begin at the right, and bars grow from there', async () => {
      const element = await show(
        html`<div dir="rtl" style="inline-size: 1200px">
          <treatment-routes .content=${rtl}></treatment-routes>
        </div>`,
      );
      const [first, second] = parts(element, '[part="route"]').map((one) => one.getBoundingClientRect());
      expect(first!.left).to.be.greaterThan(second!.left);
      const bar = cell(element, 'How much reaches the blood', 'rt-esketamine').querySelector('.from')!;
      const scale = bar.parentElement!.getBoundingClientRect();
      expect(bar.getBoundingClientRect().right).to.be.closeTo(scale.right, 1);
    });
  });

  describe('in forced colors', () => {
    it('still draws the bars and the edge of a warning', async () => {
      await executeServerCommand('emulate-forced-colors', 'active');
      const element = await show();
      const bar = getComputedStyle(part(element, '.from'));
      const warning = getComputedStyle(part(element, '[part="warning"]'));
      expect(bar.stroke).not.to.equal('none');
      expect(warning.borderInlineStartStyle).to.equal('solid');
    });
  });

  it('shows what stands in it where there is nothing else to show', async () => {
    const element = await show(examples.fallback.render());
    expect(isVisible(element.querySelector('p')!)).to.be.true;
    expect(part(element, 'table')).to.be.null;
  });

  it('tells the developer why', async () => {
    const element = document.createElement('treatment-routes');
    element.treatment = 'no-such-treatment';
    setTimeout(() => document.body.append(element));
    const error = await oneEvent<TreatmentErrorEvent>(element, 'treatment-error');
    expect(error.code).to.equal('unknown-treatment');
    element.remove();
  });
});
