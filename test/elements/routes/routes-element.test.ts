import {aTimeout, expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {
  a11ySnapshot,
  emulateMedia,
  executeServerCommand,
  sendKeys,
  sendMouse,
  setViewport,
} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {GuideElement, RoutesElement, TreatmentErrorEvent} from '../../../src/classes.js';
import {resolve} from '../../content/resolve-all.js';
import {en} from '../../../src/locales/en.js';
import '../../../src/routes.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {examples} from '../../examples/routes.js';

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

const columns = (element: RoutesElement) => parts(element, '[part="route"]:not([hidden])').map(({id}) => id);
const rows = (element: RoutesElement) => parts<HTMLTableRowElement>(element, '[part="row"]:not([hidden])');
const row = (element: RoutesElement, label: string) =>
  parts<HTMLTableRowElement>(element, '[part="row"]').find((one) => words(one.cells[0]!) === label)!;
const cell = (element: RoutesElement, label: string, id: string) =>
  row(element, label).cells[parts(element, '[part="route"]').findIndex((one) => one.id === id) + 1]!;
const selects = (element: RoutesElement) => parts<HTMLSelectElement>(element, 'select');

async function toggle(element: RoutesElement, ...ids: string[]) {
  for (const id of ids) part(element, `.columns input[value="${id}"]`).click();
  await element.updateComplete;
}
async function toggleOnlyDiffering(element: RoutesElement) {
  part(element, '[part="only-differing"]').click();
  await element.updateComplete;
}
async function choose(element: RoutesElement, place: 0 | 1, id: string) {
  const select = selects(element)[place]!;
  select.value = id;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** A node of the accessibility tree. */
interface AXNode {
  role: string;
  name: string;
  children?: AXNode[];
}
const nodesOf = (node: AXNode): AXNode[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
async function accessible(role: string) {
  const tree = (await a11ySnapshot({})) as unknown as AXNode;
  return nodesOf(tree)
    .filter((node) => node.role === role)
    .map(({name}) => name);
}

describe('<treatment-routes>', () => {
  beforeEach(() => setViewport({width: 1280, height: 720}));
  afterEach(() => executeServerCommand('emulate-forced-colors', 'none'));

  describe('as a bare tag', () => {
    it('is a table with a caption, a column for each way and a row for each question', async () => {
      const element = await show();
      expect(words(part(element, 'caption'))).to.equal('Ways to give it, side by side');
      expect(parts(element, 'thead th[scope="col"]')).to.have.length(8);
      expect(columns(element)).to.deep.equal(all);
      expect(parts(element, 'tbody th[scope="row"]').map(words)).to.deep.equal([
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
      expect(words(line)).to.contain('In an emergency, call 911');
      const order = line.compareDocumentPosition(part(element, 'table'));
      expect(order & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    });

    it('leads from every answer to its source', async () => {
      const element = await show();
      for (const one of parts(element, 'td')) {
        const links = [...one.querySelectorAll('[part="citation"]')];
        if (words(one) === 'Not known') continue;
        expect(links, words(one)).not.to.be.empty;
        for (const link of links) expect(part(element, link.getAttribute('href')!)).to.exist;
      }
    });

    it('lists each source that it cites, once', async () => {
      const element = await show();
      const cited = new Set(parts(element, '[part="citation"]').map(words));
      const listed = parts(element, '[part="source"]').map((one) => one.id.replace('source-', ''));
      expect(cited.size).to.be.greaterThan(20);
      expect(listed).to.include.members([...cited]);
      expect(new Set(listed).size).to.equal(listed.length);
    });

    it('warns in the very cell where home use of compounded ketamine is named', async () => {
      const element = await show();
      for (const id of ['rt-nasal', 'rt-sublingual', 'rt-oral']) {
        const warning = cell(element, 'Where', id).querySelector('[part="warning"]')!;
        expect(words(warning)).to.contain('FDA warns').and.to.contain('home');
        expect(warning.querySelector('[part="citation"]')).to.exist;
      }
      expect(parts(element, '[part="warning"]')).to.have.length(3);
    });

    it('draws how much reaches the blood: thick up to the low end, thin up to the high end', async () => {
      const element = await show();
      const spray = cell(element, 'How much reaches the blood', 'rt-nasal');
      expect(words(spray)).to.contain('11 to 50 in 100 parts');
      expect(spray.querySelector('.from')!.getAttribute('d')).to.equal('M0 6H11');
      expect(spray.querySelector('.to')!.getAttribute('d')).to.equal('M11 6H50');
      expect(spray.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
      const bars = parts<SVGElement>(element, '[part="bar"]').map((bar) => bar.getBoundingClientRect().width);
      expect(new Set(bars).size, 'all bars have one scale').to.equal(1);
    });

    it('gives “not known” as an answer, without a bar', async () => {
      const element = await show();
      const skin = cell(element, 'How much reaches the blood', 'rt-sc');
      expect(words(skin)).to.equal('Not known');
      expect(skin.querySelector('svg')).to.be.null;
      expect(getComputedStyle(skin.querySelector('p')!).color).to.equal(getComputedStyle(element).color);
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
      const looks = parts(element, 'td p, td li').map((one) => {
        const {fontSize, fontWeight, color} = getComputedStyle(one);
        return `${fontSize} ${fontWeight} ${color}`;
      });
      expect(new Set(looks).size).to.equal(1);
      expect(
        parts<HTMLTableRowElement>(element, '[part="row"]').map((one) => one.cells.length),
      ).to.deep.equal(Array<unknown>(12).fill(8));
    });

    it('marks no way as offered, and none as better', async () => {
      const element = await show();
      expect(parts(element, '[part="offered"]')).to.be.empty;
      expect(words(part(element, 'table'))).not.to.match(/recommended|safest|best (way|choice|option)/i);
    });

    it('says what not having ketamine means, in a panel of its own', async () => {
      const element = await show();
      const panel = part(element, '[part="no-treatment"]');
      expect(words(panel)).to.match(/^Not having ketamine You can say no\./);
      expect(panel.querySelectorAll('p')).to.have.length(5);
      expect([...panel.querySelectorAll('p')].every((one) => one.querySelector('[part="citation"]'))).to.be
        .true;
    });

    it('explains off-label use right below the answer, and home use', async () => {
      const element = await show();
      const [offLabel, dose, homeUse] = parts(element, '[part="note"]');
      expect(words(offLabel!)).to.contain('off-label');
      expect(offLabel!.previousElementSibling!.matches('.lead')).to.be.true;
      expect(words(dose!)).to.contain('Your team sets the dose');
      expect(words(homeUse!)).to.contain(
        'Do not use ketamine at home unless your own clinician prescribed it',
      );
    });
  });

  describe('when a clinic offers some of the ways', () => {
    it('says so at the head of their columns, by the clinic’s name', async () => {
      const element = await show(examples.offered.render());
      const marks = parts(element, '[part="offered"]');
      expect(marks.map((one) => one.closest('th')!.id)).to.deep.equal(['rt-iv', 'rt-esketamine']);
      expect(words(marks[0]!)).to.equal('Offered at Harbor Pain Clinic');
    });

    it('keeps the order of the ways', async () => {
      expect(columns(await show(examples.offered.render()))).to.deep.equal(all);
    });

    it('compares those first where there is room for two', async () => {
      const element = await onPhone(examples.offered.render());
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
      expect(visit.querySelector('[part="citation"]')).to.be.null;
      expect(words(element.shadowRoot!)).to.contain('1 entry is not shown');
    });
  });

  describe('in a wide place', () => {
    it('shows all ways, and says so', async () => {
      const element = await show();
      expect(columns(element)).to.deep.equal(all);
      expect(words(part(element, '[role="status"]'))).to.equal('All 7 ways are shown.');
      expect(selects(element).some(isVisible)).to.be.false;
    });

    it('shows the ways whose boxes the reader leaves ticked', async () => {
      const element = await show();
      await toggle(element, 'rt-im', 'rt-sc');
      expect(columns(element)).to.deep.equal(['rt-iv', ...all.slice(3)]);
      expect(isVisible(cell(element, 'Where', 'rt-im').querySelector('p')!)).to.be.false;
      expect(words(part(element, '[role="status"]'))).to.equal('5 of 7 ways are shown.');
      await toggle(element, 'rt-im');
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-im', ...all.slice(3)]);
    });

    it('gives the room of a hidden way to the others', async () => {
      const element = await show();
      const before = part(element, '#rt-iv').offsetWidth;
      await toggle(element, ...all.slice(2));
      const after = [part(element, '#rt-iv'), part(element, '#rt-im')].map((one) => one.offsetWidth);
      expect(after[0]).to.be.greaterThan(before);
      expect(after[0]).to.equal(after[1]);
    });

    it('asks for a choice where the reader has unticked all', async () => {
      const element = await show();
      await toggle(element, ...all);
      expect(words(part(element, '[role="status"]'))).to.equal('No way is shown. Choose one or more.');
    });

    it('takes the choice by keyboard alone', async () => {
      const element = await show();
      part(element, '.columns input').focus();
      await sendKeys({press: 'Space'});
      await element.updateComplete;
      expect(columns(element)).to.deep.equal(all.slice(1));
    });

    it('scrolls sideways inside a named box that the keyboard reaches, and the page does not', async () => {
      const element = await show(
        html`<div style="inline-size: 800px"><treatment-routes></treatment-routes></div>`,
      );
      const box = part(element, '[part="scroller"]');
      expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
      expect(box.getAttribute('role')).to.equal('group');
      expect(await accessible('group')).to.include('Ways to give it, side by side');
      expect(words(element.shadowRoot!)).to.contain('Scroll sideways');
      expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
      box.focus();
      await sendKeys({press: 'ArrowRight'});
      await waitUntil(() => box.scrollLeft > 0, 'the arrow key scrolls the box');
    });

    it('takes no stop of the keyboard where all fits', async () => {
      const element = await show();
      await toggle(element, ...all.slice(2));
      await settled(element);
      expect(part(element, '[part="scroller"]').hasAttribute('tabindex')).to.be.false;
      expect(words(element.shadowRoot!)).not.to.contain('Scroll sideways');
    });

    it('keeps the labels of the rows in view while it scrolls, and never over an answer', async () => {
      const element = await show(
        html`<div style="inline-size: 800px"><treatment-routes></treatment-routes></div>`,
      );
      const box = part(element, '[part="scroller"]');
      box.scrollLeft = 500;
      await nextFrame();
      const {left} = box.getBoundingClientRect();
      for (const one of rows(element)) {
        const label = one.querySelector('th span')!.getBoundingClientRect();
        expect(label.left).to.be.closeTo(left, 1);
        for (const answer of one.querySelectorAll('td')) {
          expect(answer.getBoundingClientRect().top).to.be.at.least(label.bottom - 1);
        }
      }
    });

    it('has columns of 11 em at least', async () => {
      const element = await show(
        html`<div style="inline-size: 660px"><treatment-routes></treatment-routes></div>`,
      );
      const widths = parts(element, '[part="route"]').map((one) => one.getBoundingClientRect().width);
      expect(Math.min(...widths)).to.be.at.least(11 * 16 - 1);
    });
  });

  describe('in a narrow place', () => {
    it('causes no error of the page’s, alone or in two places', async () => {
      const errors: string[] = [];
      const onError = (event: ErrorEvent) => errors.push(event.message);
      window.addEventListener('error', onError);
      try {
        const page = await fixture(html`
          <div>
            ${[280, 320, 500, 1200].map(
              (size) => html`<div style="inline-size: ${size}px"><treatment-routes></treatment-routes></div>`,
            )}
          </div>
        `);
        const elements = [...page.querySelectorAll('treatment-routes')];
        await Promise.all(elements.map(settled));
        expect(columns(elements[0]!)).to.have.length(2);
        expect(columns(elements[3]!)).to.have.length(7);
        for (const [i, element] of elements.entries())
          element.parentElement!.style.inlineSize = `${[1200, 500, 320, 280][i]}px`;
        await Promise.all(elements.map(settled));
        await Promise.all(elements.map(settled));
        expect(columns(elements[0]!)).to.have.length(7);
        expect(columns(elements[3]!)).to.have.length(2);
        expect(errors).to.deep.equal([]);
      } finally {
        window.removeEventListener('error', onError);
      }
    });

    it('shows two ways, chosen with two native lists', async () => {
      const element = await onPhone();
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-im']);
      expect(selects(element).filter(isVisible)).to.have.length(2);
      expect(isVisible(part(element, '.columns'))).to.be.false;
      expect(selects(element).map(({value}) => value)).to.deep.equal(['rt-iv', 'rt-im']);
    });

    it('follows the width of its own place, not that of the window', async () => {
      const element = await onPhone();
      element.parentElement!.style.inlineSize = '800px';
      await settled(element);
      expect(columns(element)).to.deep.equal(all);
      element.parentElement!.style.inlineSize = '320px';
      await settled(element);
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-im']);
    });

    it('shows the way that the reader chooses', async () => {
      const element = await onPhone();
      await choose(element, 1, 'rt-oral');
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-oral']);
      await choose(element, 0, 'rt-nasal');
      expect(columns(element)).to.deep.equal(['rt-nasal', 'rt-oral']);
    });

    it('swaps the two where the reader chooses the other one', async () => {
      const element = await onPhone();
      await choose(element, 0, 'rt-im');
      expect(selects(element).map(({value}) => value)).to.deep.equal(['rt-im', 'rt-iv']);
      expect(columns(element)).to.have.members(['rt-iv', 'rt-im']);
    });

    it('takes the choice by keyboard alone', async () => {
      const element = await onPhone();
      selects(element)[1]!.focus();
      await sendKeys({press: 'ArrowDown'});
      await element.updateComplete;
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-sc']);
    });

    it('repeats the label of the row and the name of the way with every pair of answers', async () => {
      const element = await onPhone();
      for (const one of rows(element)) {
        const label = one.querySelector('th')!.getBoundingClientRect();
        const answers = [...one.querySelectorAll('td:not([hidden])')];
        expect(answers).to.have.length(2);
        for (const answer of answers) {
          expect(answer.getBoundingClientRect().top).to.be.at.least(label.bottom);
          expect(getComputedStyle(answer, '::before').content).to.contain(answer.getAttribute('data-route'));
        }
      }
    });

    it('needs no more than 320 px, at 400% zoom of 1280 px too', async () => {
      await setViewport({width: 320, height: 256});
      const element = await show();
      expect(document.documentElement.scrollWidth).to.equal(320);
      for (const one of parts(element, '*')) {
        if (one.closest('.visually-hidden')) continue;
        expect(one.getBoundingClientRect().right, one.outerHTML.slice(0, 80)).to.be.at.most(320);
      }
    });

    it('keeps its text at 14 px and more under a root of 62.5%', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await onPhone(html`<treatment-routes style="font-size: 1rem"></treatment-routes>`);
      const sizes = parts(element, 'p, li, th, label, select, .offered, caption').map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      const names = parts(element, 'td').map((one) => parseFloat(getComputedStyle(one, '::before').fontSize));
      document.documentElement.style.fontSize = '';
      expect(Math.min(...sizes, ...names)).to.be.at.least(14);
    });

    it('has targets of 24 px and more', async () => {
      const element = await onPhone();
      const targets = parts(element, 'label, select, td:not([hidden]) sup a, summary').filter(isVisible);
      for (const target of targets) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });
  });

  describe('when a reader asks for “only what differs”', () => {
    it('puts away the rows in which the columns say the same, and says how many', async () => {
      const element = await show();
      await toggle(element, ...all.slice(0, 5));
      await toggleOnlyDiffering(element);
      expect(row(element, 'When it wears off').getAttribute('hidden')).to.equal('until-found');
      expect(isVisible(row(element, 'When it wears off').cells[6]!.querySelector('p')!)).to.be.false;
      expect(isVisible(row(element, 'How fast it starts').cells[6]!.querySelector('p')!)).to.be.true;
      const away = 12 - rows(element).length;
      expect(words(part(element, '[role="status"]')))
        .to.contain(`${away} row`)
        .and.to.contain('not shown');
    });

    it('leaves the row about driving and the warnings, though the columns say the same', async () => {
      const element = await show();
      await toggle(element, ...all.slice(0, 5));
      await toggleOnlyDiffering(element);
      const driving = row(element, 'When you can drive again');
      const [, ...said] = [...driving.cells].slice(-2).map(words);
      expect(words(driving.cells[6]!).replace(/\d+$/, '')).to.equal(said[0]!.replace(/\d+$/, ''));
      expect(isVisible(driving.cells[6]!.querySelector('p')!)).to.be.true;
      for (const warning of parts(element, 'td:not([hidden]) [part="warning"]'))
        expect(isVisible(warning)).to.be.true;
    });

    it('compares the two that are on screen in a narrow place', async () => {
      const element = await onPhone();
      await choose(element, 0, 'rt-sublingual');
      await choose(element, 1, 'rt-oral');
      await toggleOnlyDiffering(element);
      expect(row(element, 'When it wears off').hasAttribute('hidden')).to.be.true;
      await choose(element, 0, 'rt-iv');
      expect(row(element, 'When it wears off').hasAttribute('hidden')).to.be.false;
    });

    it('says so where every row differs', async () => {
      const element = await show();
      await toggleOnlyDiffering(element);
      expect(rows(element)).to.have.length(12);
      expect(words(part(element, '[role="status"]'))).to.equal(
        'All 7 ways are shown. Every row differs between them.',
      );
    });

    it('shows all rows again when it is unticked', async () => {
      const element = await show();
      await toggle(element, ...all.slice(0, 5));
      await toggleOnlyDiffering(element);
      await toggleOnlyDiffering(element);
      expect(rows(element)).to.have.length(12);
    });

    it('does so by a click on its words', async () => {
      const element = await show();
      const {x, y, width, height} = part(element, '[part="only-differing"]').getBoundingClientRect();
      await sendMouse({
        type: 'click',
        position: [Math.round(x + width - 5), Math.round(y + height / 2)],
      });
      expect(part<HTMLInputElement>(element, '[part="only-differing"] input').checked).to.be.true;
    });
  });

  describe('when the browser’s find-in-page finds what is put away', () => {
    const find = async (element: RoutesElement, hidden: Element) => {
      expect(hidden.getAttribute('hidden')).to.equal('until-found');
      hidden.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await element.updateComplete;
      expect(hidden.hasAttribute('hidden')).to.be.false;
    };

    it('shows the column, and ticks its box', async () => {
      const element = await show();
      await toggle(element, 'rt-oral');
      await find(element, cell(element, 'Where', 'rt-oral'));
      expect(columns(element)).to.deep.equal(all);
      expect(part<HTMLInputElement>(element, '.columns input[value="rt-oral"]').checked).to.be.true;
    });

    it('shows the column in the second place of a narrow table', async () => {
      const element = await onPhone();
      await find(element, cell(element, 'Bad points', 'rt-nasal'));
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-nasal']);
      expect(selects(element).map(({value}) => value)).to.deep.equal(['rt-iv', 'rt-nasal']);
    });

    it('shows the row, and unticks “only what differs”', async () => {
      const element = await show();
      await toggle(element, ...all.slice(0, 5));
      await toggleOnlyDiffering(element);
      await find(element, row(element, 'When it wears off'));
      expect(rows(element)).to.have.length(12);
      expect(part<HTMLInputElement>(element, '[part="only-differing"] input').checked).to.be.false;
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

    it('brings a column back that the reader has put away', async () => {
      const element = await show();
      await toggle(element, 'rt-oral');
      location.hash = 'rt-oral';
      await waitUntil(() => focused(element) === 'rt-oral');
      expect(columns(element)).to.deep.equal(all);
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
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-im']);
    });
  });

  describe('when a reader follows a citation', () => {
    it('opens the sources at it, and leads back, without writing the address', async () => {
      const element = await show();
      const before = location.href;
      const citation = cell(element, 'Where', 'rt-iv').querySelector<HTMLAnchorElement>('[part="citation"]')!;
      citation.click();
      const source = part(element, citation.getAttribute('href')!);
      expect(element.shadowRoot!.activeElement).to.equal(source);
      source.querySelector<HTMLAnchorElement>('.back')!.click();
      expect(element.shadowRoot!.activeElement).to.equal(citation);
      expect(location.href).to.equal(before);
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
      expect(part(two, '[part="only-differing"]')).to.exist;
      const one = await show(examples.one.render());
      expect(part(one, '.controls')).to.be.null;
      expect(columns(one)).to.deep.equal(['rt-iv']);
    });

    it('name the rows to show', async () => {
      const element = await show(html`
        <treatment-routes routes="rt-iv rt-im" rows="status where"></treatment-routes>
      `);
      expect(rows(element).map((one) => words(one.cells[0]!))).to.deep.equal([
        'Where',
        'When you can drive again',
        'FDA status',
      ]);
    });

    it('cannot take driving, the warning or the bad points off the page', async () => {
      const element = await show(html`<treatment-routes rows="how good"></treatment-routes>`);
      expect(rows(element).map((one) => words(one.cells[0]!))).to.deep.equal([
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
      expect(parts(element, '[part="note"]')).to.have.length(3);
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

    it('take effect when they change, and keep what the reader chose', async () => {
      const element = await show();
      await toggle(element, 'rt-im');
      element.routes = 'rt-iv rt-im rt-oral';
      await element.updateComplete;
      expect(columns(element)).to.deep.equal(['rt-iv', 'rt-oral']);
    });

    it('set the least width of a column', async () => {
      const element = await show(
        html`<treatment-routes style="--treatment-column: 20em"></treatment-routes>`,
      );
      expect(part(element, '#rt-iv').getBoundingClientRect().width).to.be.at.least(20 * 16 - 1);
    });
  });

  describe('when the clinic’s settings change', () => {
    it('keeps what the reader chose', async () => {
      const element = await show(examples.offered.render());
      await toggle(element, 'rt-im');
      element.closest<GuideElement>('treatment-guide')!.setAttribute('offered-routes', 'rt-oral');
      await waitUntil(() => part(element, '#rt-oral [part="offered"]'));
      expect(columns(element)).to.deep.equal(all.filter((id) => id !== 'rt-im'));
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
      await toggle(element, 'rt-im');
      await toggleOnlyDiffering(element);
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

    it('has the ways and rows that the page names, whatever the reader has put away', async () => {
      const element = await show(html`
        <treatment-routes routes="rt-iv rt-im rt-sc" rows="how" without-no-treatment></treatment-routes>
      `);
      await toggle(element, 'rt-im');
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

    it('shows all ways and all rows, whatever the reader has put away, and no controls', async () => {
      const element = await show();
      await toggle(element, ...all.slice(0, 5));
      await toggleOnlyDiffering(element);
      await emulateMedia({media: 'print'});
      await aTimeout(50);
      expect(parts(element, 'td p, td li').every(isVisible)).to.be.true;
      expect(parts(element, 'td, th:not(.visually-hidden)').every((one) => one.offsetHeight > 0)).to.be.true;
      expect(isVisible(part(element, '.controls'))).to.be.false;
    });

    it('cuts nothing at the width of a page', async () => {
      await setViewport({width: 650, height: 900});
      const element = await show();
      await emulateMedia({media: 'print'});
      await aTimeout(50);
      for (const one of parts(element, 'td, thead th')) {
        if (one.matches('.visually-hidden')) continue;
        expect(one.getBoundingClientRect().right).to.be.at.most(650);
        expect(one.scrollWidth).to.be.at.most(one.offsetWidth);
      }
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

    it('is a choice and a table with heads for columns and rows', async () => {
      const element = await show();
      expect(await accessible('heading')).to.deep.equal([
        'Ways ketamine can be given',
        'Not having ketamine',
      ]);
      expect(await accessible('checkbox')).to.deep.equal([
        'Drip into a vein',
        'Shot into a muscle',
        'Under the skin',
        'Esketamine spray',
        'Ketamine nasal spray',
        'Under the tongue',
        'Liquid or capsule',
        'Only what differs',
      ]);
      expect(words(part(element, 'fieldset > legend'))).to.equal('Ways to compare');
      expect(part(element, 'table').getAttribute('aria-labelledby')).to.equal(part(element, 'caption').id);
      expect(read(element)).to.deep.equal([
        Array<unknown>(8).fill('columnheader'),
        ...Array<unknown>(12).fill(['rowheader', ...Array<unknown>(7).fill('cell')]),
      ]);
    });

    it('has no landmarks', async () => {
      const landmarks = 'main, nav, header, footer, aside, section, [role="region"]';
      expect(parts(await show(), landmarks)).to.be.empty;
    });

    it('is two named lists and three columns in a narrow place', async () => {
      const element = await onPhone();
      expect(await accessible('combobox')).to.deep.equal(['First way', 'Second way']);
      expect(await accessible('checkbox')).to.deep.equal(['Only what differs']);
      expect(read(element)).to.deep.equal([
        Array<unknown>(3).fill('columnheader'),
        ...Array<unknown>(12).fill(['rowheader', 'cell', 'cell']),
      ]);
    });

    it('reads nothing of the columns and rows that are put away', async () => {
      const element = await show();
      await toggle(element, ...all.slice(0, 5));
      await toggleOnlyDiffering(element);
      const shown = rows(element).length;
      expect(shown).to.be.lessThan(11);
      expect(read(element)).to.have.length(1 + shown);
      expect(new Set(read(element).map(({length}) => length))).to.deep.equal(new Set([3]));
      const texts = (await accessible('StaticText')).join(' ');
      expect(texts).to.contain('You hold it under your tongue').and.not.to.contain('After hours.');
      expect(texts).not.to.contain('Through a small tube in a vein');
    });

    it('does not read the name of the way again with each answer', async () => {
      await show(html`<treatment-routes routes="rt-im"></treatment-routes>`);
      const texts = await accessible('StaticText');
      expect(texts.filter((text) => text.includes('Shot into a muscle'))).to.deep.equal([
        'Shot into a muscle (IM)',
      ]);
    });

    it('is told what a choice did', async () => {
      const element = await show();
      const status = part(element, '[role="status"]');
      await toggle(element, 'rt-im');
      expect(part(element, '[role="status"]'), 'the same live region').to.equal(status);
      expect(words(status)).to.equal('6 of 7 ways are shown.');
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
        html`<div dir="rtl" style="inline-size: 800px">
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
