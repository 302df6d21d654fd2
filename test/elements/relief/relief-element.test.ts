import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {emulateMedia, executeServerCommand, sendKeys, setViewport} from '@web/test-runner-commands';
import type {Overrides, ReliefDurationElement, TreatmentErrorEvent} from '../../../src/classes.js';
import '../../../src/relief-duration.js';
import {examples} from '../../examples/relief-duration.js';

const show = (template = html`<treatment-relief-duration></treatment-relief-duration>`) =>
  fixture<ReliefDurationElement>(template);
const part = (element: ReliefDurationElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const parts = (element: ReliefDurationElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const isVisible = (element: Element) => element.checkVisibility({contentVisibilityAuto: true});
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const shownStudies = (element: ReliefDurationElement) =>
  parts(element, '[part="study"]:not([hidden]) > tr').map(({id}) => id);
const choice = (element: ReliefDurationElement) => part(element, 'select') as HTMLSelectElement;
const choose = async (element: ReliefDurationElement, condition: string) => {
  choice(element).value = condition;
  choice(element).dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
};
const general = ['rd-cochrane', 'rd-moradi-30m', 'rd-orhurhu'];
/** Without a comparison group: below the others. */
const uncompared = ['rd-patil', 'rd-tankha', 'rd-inpt2021', 'rd-corriger'];

const withOverrides = async (overrides: Overrides) => {
  const guide = await fixture(html`
    <treatment-guide .overrides=${overrides}>
      <treatment-relief-duration></treatment-relief-duration>
    </treatment-guide>
  `);
  const element = guide.querySelector('treatment-relief-duration')!;
  // The check of a clinic's content is fetched when the first comes.
  await waitUntil(() => part(element, '[part="base"]'), 'the content is checked');
  return element;
};

/** Every node of an accessibility tree, flat. */
interface Node {
  role: string;
  name: string;
  value?: string;
  children?: Node[];
}
const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const snapshot = async () => nodesOf(await executeServerCommand<Node, undefined>('whole-accessibility-tree'));

describe('<treatment-relief-duration>', () => {
  describe('as a bare tag', () => {
    it('answers first, with the doubt in it', async () => {
      const element = await show();
      const [heading, answer, ...rest] = parts(
        element,
        '[part="base"] > slot > *, [part="base"] > *:not(slot)',
      );
      expect(words(heading!)).to.equal('How long does pain relief last?');
      expect(answer!.matches('[part="answer"]')).to.be.true;
      expect(words(answer!)).to.match(/^Some people have less pain for hours to a few weeks\. Many do not/);
      expect(rest.map((one) => one.getAttribute('part') ?? one.className).slice(0, 4)).to.deep.equal([
        'note',
        'choice screen',
        'seek-help',
        'always',
      ]);
      expect(words(rest[3]!)).to.contain('medicine on your own');
      expect(words(rest[0]!)).to.contain('off-label');
    });

    it('says what the Cochrane review found, in the same size as the answer', async () => {
      const element = await show();
      const [answer, caveat] = parts(element, '.answer > p');
      expect(words(caveat!)).to.contain('2025 review').and.to.contain('no clear evidence');
      const {fontSize, fontWeight, color} = getComputedStyle(answer!);
      expect(getComputedStyle(caveat!)).to.deep.include({fontSize, fontWeight, color});
      expect(caveat!.querySelector('[part="citation"]')).not.to.be.null;
    });

    it('shows 20 studies and reviews, each with six stretches of time', async () => {
      const element = await show();
      expect(shownStudies(element)).to.have.length(20);
      expect(shownStudies(element)[0]).to.equal('rd-cochrane');
      for (const row of parts(element, '[part="study"] > tr')) {
        expect(row.querySelectorAll('[part="finding"]'), row.id).to.have.length(6);
      }
    });

    it('says and draws every finding', async () => {
      const element = await show();
      const marks = new Map<string, Set<string>>();
      for (const cell of parts(element, '[part="finding"]')) {
        const word = words(cell.querySelector('.said') ?? cell.querySelector('.word')!);
        const mark = cell.querySelector('svg')?.getAttribute('class') ?? 'none';
        expect(word, cell.outerHTML).not.to.equal('');
        const kind = cell.className.replace('finding ', '');
        marks.set(kind, (marks.get(kind) ?? new Set()).add(mark));
      }
      expect(Object.fromEntries([...marks].map(([kind, drawn]) => [kind, [...drawn]]))).to.deep.equal({
        'less-pain': ['mark-less-pain'],
        'no-difference': ['mark-no-difference'],
        uncontrolled: ['mark-uncontrolled'],
        unclear: ['mark-unclear'],
        'not-measured': ['none'],
      });
    });

    it('tells the five kinds apart by shape, in the color of the text', async () => {
      const element = await show();
      const look = (kind: string) => {
        const path = part(element, `.key .mark-${kind} path`);
        const {strokeWidth, strokeDasharray, stroke} = getComputedStyle(path);
        expect(stroke).to.equal(getComputedStyle(path).color);
        return `${path.getAttribute('d')} ${strokeWidth} ${strokeDasharray}`;
      };
      const looks = ['less-pain', 'no-difference', 'uncontrolled', 'unclear'].map(look);
      expect(new Set(looks).size).to.equal(4);
      expect(looks[1]!.match(/M/g), 'two lines').to.have.length(2);
      expect(words(part(element, '[part="key"]'))).to.contain('no mark: not measured');
    });

    it('has marks of equal height that run together along a row', async () => {
      const element = await show();
      const marks = [...part(element, '#rd-sigtermans').querySelectorAll('svg')].map((svg) =>
        svg.getBoundingClientRect(),
      );
      expect(marks).to.have.length(5);
      for (const [i, mark] of marks.slice(1).entries()) {
        expect(mark.left).to.be.at.most(marks[i]!.right + 0.01);
      }
      const heights = parts(element, '[part="finding"] svg').map((svg) => svg.getBoundingClientRect().height);
      expect(Math.max(...heights) - Math.min(...heights)).to.be.below(0.1);
    });

    it('says under each name who was studied, how, against what, and how sure it is', async () => {
      const element = await show();
      expect(words(part(element, '#rd-sigtermans .about'))).to.match(
        /^60 people · trial · compared with placebo ?\d+ guideline 2018: moderate evidence ?\d+ ?review 2015: only weak evidence ?\d+ ?review 2025: no clear evidence that it helps, and more side effects than with placebo ?\d+$/,
      );
      expect(words(part(element, '#rd-schwartzman .about'))).to.contain('Also given: midazolam');
    });

    it('says beside the marks what they cannot say', async () => {
      const element = await show();
      const note = part(element, '#rd-sigtermans .more > p');
      expect(words(note)).to.contain('At week 12 there was no clear difference.');
      expect(isVisible(note)).to.be.true;
    });

    it('says the harm that a study counted beside what it found, in the same size', async () => {
      const element = await show();
      const harms = parts(element, '[part="harm"]');
      expect(harms.map((harm) => harm.closest('tr')!.id)).to.deep.equal([
        'rd-cochrane',
        'rd-moradi-30m',
        'rd-moradi-30m',
        'rd-moradi-30m',
        'rd-sigtermans',
        'rd-hardy',
        'rd-corriger',
      ]);
      expect(words(harms[0]!)).to.match(
        /^Side effects: Any kind: about 3 times as many as with placebo\. It could be hardly more, or up to 10 times as many\./,
      );
      for (const harm of harms) {
        const {fontSize} = getComputedStyle(harm);
        expect(isVisible(harm)).to.be.true;
        for (const word of harm.closest('tr')!.querySelectorAll('.word, .more > p'))
          expect(getComputedStyle(word).fontSize).to.equal(fontSize);
      }
    });

    it('draws a finding that ends within a stretch of time to its end, and says when', async () => {
      const element = await show();
      const cells = [...part(element, '#rd-sigtermans').querySelectorAll('[part="finding"]')];
      const drawn = cells.map((cell) => cell.querySelector('path')?.getAttribute('d'));
      expect(drawn).to.deep.equal(['M0 6H12', 'M0 6H12', 'M0 6H12', 'M0 6H12', 'M0 6H9', undefined]);
      expect(words(cells[4]!.querySelector('.said')!)).to.contain('to about week 11');
      expect(words(cells[4]!.querySelector('.short')!)).to.contain('to about week 11');
    });

    it('puts the studies without a comparison group below the others, under a head of their own', async () => {
      const element = await show();
      const head = part(element, '.group');
      expect(words(head)).to.equal('Studies with no comparison group');
      const all = shownStudies(element);
      const below = parts(element, '.group ~ [part="study"] > tr').map(({id}) => id);
      expect(below).to.have.members([...uncompared, 'rd-goldberg', 'rd-rabben']);
      expect(all.slice(-below.length)).to.deep.equal(below);
      for (const id of below) expect(words(part(element, `#${id} .about`))).to.contain('no comparison group');
    });

    it('says of each factor and each advice how well it is known', async () => {
      const element = await show();
      const all = parts(element, '[part="factor"], [part="advice"]');
      expect(all).to.have.length(12);
      for (const one of all) expect(words(one), one.id).to.match(/How well this is known: \w/);
    });

    it('says that no clinician has reviewed it', async () => {
      const element = await show();
      expect(words(part(element, '[part="provenance"]'))).to.contain('not reviewed by a clinician');
    });
  });

  describe('when a reader chooses a kind of pain', () => {
    it('gives the answer of that kind, with the Cochrane review still beside it', async () => {
      const element = await show();
      await choose(element, 'crps');
      expect(words(part(element, '.answer > p'))).to.match(
        /^Complex regional pain syndrome \(CRPS\) In a trial of 60 people/,
      );
      expect(words(part(element, '.answer'))).to.contain('2025 review');
    });

    it('has an answer with a source for every kind', async () => {
      const element = await show();
      const answers = new Set<string>();
      for (const {value} of choice(element).options) {
        await choose(element, value);
        answers.add(words(part(element, '.answer > p')));
        expect(part(element, '.answer > p [part="citation"]'), value).not.to.be.null;
        expect(words(part(element, '.answer > p + p')), value)
          .to.contain('no clear evidence')
          .and.to.contain('3 times as many people had side effects');
      }
      expect(answers.size).to.equal(9);
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
        expect(words(part(element, '.answer > p'))).to.contain('We read no trial of it.');
        expect(words(part(element, '.answer > p + p'))).to.contain('2025 review');
        expect(isVisible(part(element, 'caption'))).to.be.false;
        expect(isVisible(part(element, '[part="key"]'))).to.be.false;
        expect(part(element, '[part="map"]').getBoundingClientRect().height).to.equal(0);
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
      const numbers = part(element, '#rd-orhurhu details') as HTMLDetailsElement;
      numbers.open = true;
      await choose(element, 'crps');
      expect(part(element, '#rd-orhurhu details')).to.equal(numbers);
      expect(numbers.open).to.be.true;
    });

    it('brings the answer back into sight', async () => {
      await setViewport({width: 360, height: 500});
      const element = await show();
      choice(element).scrollIntoView({block: 'start'});
      expect(part(element, '.answer').getBoundingClientRect().top).to.be.below(0);
      await choose(element, 'crps');
      await aTimeout(50);
      expect(part(element, '.answer').getBoundingClientRect().bottom).to.be.above(0);
      expect(part(element, '.answer > p').getBoundingClientRect().top).to.be.at.least(-1);
      await setViewport({width: 1280, height: 720});
    });

    it('does so by the keyboard alone', async () => {
      const element = await show();
      choice(element).focus();
      await sendKeys({press: 'C'});
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(choice(element).value).to.equal('crps');
      expect(shownStudies(element)[0]).to.equal('rd-sigtermans');
      expect(element.shadowRoot!.activeElement).to.equal(choice(element));
    });

    it('tells nobody: no attribute, property, event or address of the page holds the choice', async () => {
      const element = await show();
      const before = {html: element.outerHTML, href: location.href, state: JSON.stringify(history.state)};
      const keys = Object.keys(element);
      const heard: string[] = [];
      const listen = (event: Event) => heard.push(event.type);
      for (const type of ['change', 'treatment-toggle', 'treatment-error'])
        document.addEventListener(type, listen);
      await choose(element, 'crps');
      for (const type of ['change', 'treatment-toggle', 'treatment-error'])
        document.removeEventListener(type, listen);
      expect(heard).to.be.empty;
      expect(element.condition).to.equal('');
      expect({
        html: element.outerHTML,
        href: location.href,
        state: JSON.stringify(history.state),
      }).to.deep.equal(before);
      const values = keys.map((key) => (element as unknown as Record<string, unknown>)[key]);
      expect(Object.keys(element)).to.deep.equal(keys);
      expect(values).not.to.include('crps');
    });
  });

  describe('with a condition', () => {
    it('starts with the answer and the studies of that kind of pain', async () => {
      const element = await show(
        html`<treatment-relief-duration condition="fibromyalgia"></treatment-relief-duration>`,
      );
      expect(choice(element).value).to.equal('fibromyalgia');
      expect(words(part(element, '.answer'))).to.match(/^Fibromyalgia/);
      expect(shownStudies(element)).to.deep.equal(['rd-noppers', 'rd-pastrak', ...general, ...uncompared]);
    });

    it('leaves the choice to the reader', async () => {
      const element = await show(
        html`<treatment-relief-duration condition="fibromyalgia"></treatment-relief-duration>`,
      );
      await choose(element, 'chronic-pain');
      expect(shownStudies(element)).to.have.length(20);
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

    it('that does not exist shows all kinds, and names those that do', async () => {
      const element = document.createElement('treatment-relief-duration');
      element.setAttribute('condition', 'toothache');
      const [error] = await Promise.all([
        oneEvent<TreatmentErrorEvent>(element, 'treatment-error'),
        fixture(html`<div>${element}</div>`),
      ]);
      expect(error).to.deep.include({code: 'bad-attribute', path: 'condition'});
      expect(error.expected).to.contain('crps').and.to.contain('cancer-pain');
      expect(shownStudies(element)).to.have.length(20);
      expect(choice(element).value).to.equal('chronic-pain');
    });
  });

  describe('when a reader opens the numbers of a study', () => {
    it('shows each with who was counted, against what, and how sure it is', async () => {
      const element = await show();
      const numbers = part(element, '#rd-noppers details') as HTMLDetailsElement;
      numbers.querySelector('summary')!.click();
      expect(numbers.open).to.be.true;
      const [first] = [...numbers.querySelectorAll('li')].map(words);
      expect(first).to.match(/67 in 100, 25 in 100 with midazolam\. .+ · 24 people · .*certainty/);
    });

    it('has none to open where the source gives none', async () => {
      const element = await show();
      expect(part(element, '#rd-pickering details')).to.be.null;
    });
  });

  describe('when the browser’s find-in-page finds a study that is out of sight', () => {
    it('shows all kinds again', async () => {
      const element = await show();
      await choose(element, 'crps');
      const study = part(element, '#rd-amr').parentElement!;
      expect(study.getAttribute('hidden')).to.equal('until-found');
      study.dispatchEvent(new Event('beforematch', {bubbles: true}));
      await element.updateComplete;
      expect(study.hasAttribute('hidden')).to.be.false;
      expect(choice(element).value).to.equal('chronic-pain');
    });
  });

  describe('when the address names a part', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('focuses the study', async () => {
      location.hash = 'rd-amr';
      const element = await show();
      await aTimeout(20);
      expect(element.shadowRoot!.activeElement).to.equal(part(element, '#rd-amr'));
    });

    it('shows it though the choice hides it', async () => {
      const element = await show(
        html`<treatment-relief-duration condition="crps"></treatment-relief-duration>`,
      );
      location.hash = 'rd-amr';
      await aTimeout(50);
      expect(isVisible(part(element, '#rd-amr'))).to.be.true;
      expect(choice(element).value).to.equal('chronic-pain');
      expect(element.shadowRoot!.activeElement).to.equal(part(element, '#rd-amr'));
    });

    it('leaves the choice alone where the study is in sight', async () => {
      const element = await show(
        html`<treatment-relief-duration condition="crps"></treatment-relief-duration>`,
      );
      location.hash = 'rd-goldberg';
      await aTimeout(50);
      expect(choice(element).value).to.equal('crps');
    });

    it('opens a point of a review that is one row', async () => {
      location.hash = 'rd-moradi-5w';
      const element = await show();
      await aTimeout(20);
      expect((part(element, '#rd-moradi-30m details') as HTMLDetailsElement).open).to.be.true;
      expect(words(element.shadowRoot!.activeElement!)).to.contain('3 to 5 weeks');
    });

    it('focuses a factor and an advice', async () => {
      const element = await show();
      for (const id of ['fa-dose', 'ma-goals']) {
        location.hash = id;
        await aTimeout(50);
        expect(element.shadowRoot!.activeElement!.id).to.equal(id);
      }
    });

    it('reaches each of the 24 points of evidence by its permanent id', async () => {
      const element = await show();
      for (const id of ['rd-moradi-30m', 'rd-moradi-3h', 'rd-moradi-7d', 'rd-moradi-5w', 'rd-moradi-late'])
        expect(part(element, `#${id}`), id).not.to.be.null;
      expect(parts(element, '[id^="rd-"]')).to.have.length(24);
    });
  });

  describe('when a reader follows a citation', () => {
    it('opens the sources at it, and leads back, without writing the address', async () => {
      const element = await show();
      const before = location.href;
      const citation = part(element, '.answer [part="citation"]') as HTMLAnchorElement;
      citation.click();
      const source = part(element, citation.getAttribute('href')!);
      expect(element.shadowRoot!.activeElement).to.equal(source);
      source.querySelector<HTMLAnchorElement>('.back')!.click();
      expect(element.shadowRoot!.activeElement).to.equal(citation);
      expect(location.href).to.equal(before);
    });

    it('finds one on every study, factor and advice', async () => {
      const element = await show();
      for (const one of parts(element, '.about, [part="factor"], [part="advice"]'))
        expect(one.querySelector('[part="citation"]'), words(one)).not.to.be.null;
    });
  });

  describe('its options', () => {
    it('set the heading’s text and level, and those below follow', async () => {
      const element = await show(
        html`<treatment-relief-duration
          heading="Will it last?"
          heading-level="3"
        ></treatment-relief-duration>`,
      );
      expect(part(element, '[part="heading"]').localName).to.equal('h3');
      expect(words(part(element, '[part="heading"]'))).to.equal('Will it last?');
      expect(parts(element, '[part="subheading"]').map(({localName}) => localName)).to.deep.equal(
        Array<string>(4).fill('h4'),
      );
    });

    it('leave the heading out', async () => {
      const element = await show(
        html`<treatment-relief-duration without-heading></treatment-relief-duration>`,
      );
      expect(part(element, '[part="heading"]')).to.be.null;
    });

    it('take the page’s own heading and words', async () => {
      const element = await show(html`
        <treatment-relief-duration>
          <h2 slot="heading">Ours</h2>
          <p slot="intro">Hello.</p>
          <p slot="after">Bye.</p>
        </treatment-relief-duration>
      `);
      expect(isVisible(element.querySelector('h2')!)).to.be.true;
      expect(isVisible(part(element, '[part="heading"]'))).to.be.false;
      expect(isVisible(element.querySelector('[slot="after"]')!)).to.be.true;
    });

    it('let a clinic add, hide and reword advice, marked as its own', async () => {
      const element = await withOverrides({
        hide: ['ma-booster'],
        reword: {'ma-followup': {text: 'See us in spring.'}},
        add: {upkeep: [{id: 'our-walk', text: 'Walk with us.'}]},
      });
      const advice = parts(element, '[part="advice"]').map(words);
      expect(advice[0]).to.match(/^See us in spring\. Edited by this clinic/);
      expect(advice.at(-1)).to.equal('Walk with us. Added by this clinic');
      expect(part(element, '#ma-booster')).to.be.null;
      expect(words(part(element, '[part="base"]'))).to.contain('1 entry is not shown');
    });

    it('let nobody hide or reword the evidence', async () => {
      for (const overrides of [
        {hide: ['rd-cochrane']},
        {hide: ['fa-dose']},
        {reword: {'rd-cochrane': {name: 'A small review'}}},
      ]) {
        const element = await withOverrides(overrides);
        expect(words(part(element, '#rd-cochrane .name'))).to.contain('Cochrane review');
        expect(part(element, '#fa-dose')).not.to.be.null;
      }
    });
  });

  describe('toText()', () => {
    it('has every answer, every study by time, and the sources', async () => {
      const text = (
        await show(html`<treatment-relief-duration condition="crps"></treatment-relief-duration>`)
      ).toText();
      const order = [
        'In a trial of 60 people',
        'A 2025 review of long-term pain (not from cancer, not headache) found no clear evidence that ketamine helps',
        'Some people have less pain',
      ];
      const places = order.map((said) => text.indexOf(said));
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
      expect(places[0]).to.be.above(0);
      expect(text).to.contain('Fibromyalgia\n');
      expect(text).to.contain('- Weeks 3–5: no clear difference (moderate certainty)');
      expect(text).to.contain('- Hours: less pain than with placebo');
      expect(text).to.contain('67 in 100, 25 in 100 with midazolam');
      expect(text).to.contain('In an emergency, call 911');
      expect(text).to.match(/\n\d+\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object/);
    });

    it('marks what the clinic added', async () => {
      const page = await fixture(examples.reworded.render());
      await aTimeout(20);
      const text = (page as HTMLElement & {querySelector: typeof document.querySelector})
        .querySelector('treatment-relief-duration')!
        .toText();
      expect(text).to.contain('- Join our walking group on Tuesdays. (Added by this clinic)');
    });
  });

  describe('print()', () => {
    it('prints a copy of the element alone, with its styles', async () => {
      const element = await show();
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-relief-duration')!;
      expect(copy.shadowRoot!.querySelectorAll('[part="study"]')).to.have.length(20);
      expect(copy.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('shows every study with its numbers, each saying its times, without controls', async () => {
      const element = await show(
        html`<treatment-relief-duration condition="crps"></treatment-relief-duration>`,
      );
      await emulateMedia({media: 'print'});
      await aTimeout(100);
      for (const row of parts(element, '[part="study"] > tr')) {
        expect(isVisible(row.querySelector('.name')!), row.id).to.be.true;
        expect(row.getBoundingClientRect().height, row.id).to.be.above(20);
        expect([...row.querySelectorAll('.band')].every(isVisible), row.id).to.be.true;
      }
      expect(isVisible(part(element, '#rd-noppers details li'))).to.be.true;
      expect(isVisible(choice(element))).to.be.false;
      expect(isVisible(part(element, '[part="answer"]'))).to.be.true;
    });
  });

  describe('in a narrow place', () => {
    beforeEach(() => setViewport({width: 320, height: 800}));
    afterEach(() => setViewport({width: 1280, height: 720}));

    it('stacks the rows: time, mark and full word on one line each', async () => {
      const element = await show();
      for (const cell of part(element, '#rd-amr').querySelectorAll('[part="finding"]')) {
        const [band, word] = ['.band', '.word'].map((one) =>
          cell.querySelector(one)!.getBoundingClientRect(),
        );
        expect(word!.left).to.be.above(band!.right);
        expect(word!.top).to.be.closeTo(band!.top, 1);
      }
      const said = part(element, '#rd-amr .less-pain .said');
      expect(words(said)).to.equal('less pain than with placebo');
      expect(said.getBoundingClientRect().width).to.be.above(50);
      expect(isVisible(part(element, '#rd-amr .less-pain .short'))).to.be.false;
    });

    it('lets the marks run together down the page', async () => {
      const element = await show();
      for (const path of part(element, '#rd-amr').querySelectorAll('path')) {
        const {width, height} = path.getBoundingClientRect();
        expect(height, 'a mark runs down').to.be.above(width);
      }
      const marks = [...part(element, '#rd-sigtermans').querySelectorAll('svg')].map((svg) =>
        svg.getBoundingClientRect(),
      );
      for (const [i, mark] of marks.slice(1).entries()) {
        expect(mark.left).to.be.closeTo(marks[i]!.left, 0.1);
        expect(mark.top).to.be.at.most(marks[i]!.bottom + 0.01);
      }
    });

    it('goes by its own width, not by the window’s', async () => {
      await setViewport({width: 1280, height: 720});
      const box = await fixture(html`
        <div style="inline-size: 300px"><treatment-relief-duration></treatment-relief-duration></div>
      `);
      const element = box.querySelector('treatment-relief-duration')!;
      expect(isVisible(part(element, '.band'))).to.be.true;
      box.setAttribute('style', 'inline-size: 1000px');
      expect(isVisible(part(element, '.band'))).to.be.false;
    });

    it('needs no more than 320 px', async () => {
      const element = await show();
      for (const details of parts(element, 'details') as HTMLDetailsElement[]) details.open = true;
      expect(part(element, '[part="base"]').scrollWidth).to.be.at.most(320);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });

    it('has targets of 24 px and more', async () => {
      const element = await show();
      for (const target of parts(element, 'select, summary, sup a')) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });
  });

  it('keeps its text at 14 px and more under a root of 62.5%', async () => {
    document.documentElement.style.fontSize = '62.5%';
    const element = await show(
      html`<treatment-relief-duration style="font-size: 1rem"></treatment-relief-duration>`,
    );
    const sizes = parts(element, 'p, li, summary, th, td, span, small, label, select, b').map((one) =>
      parseFloat(getComputedStyle(one).fontSize),
    );
    document.documentElement.style.fontSize = '';
    expect(Math.min(...sizes)).to.be.at.least(14);
  });

  describe('to a screen reader', () => {
    afterEach(() => setViewport({width: 1280, height: 720}));

    for (const width of [1280, 320]) {
      it(`is a table whose row makes sense aloud, ${width} px wide`, async () => {
        await setViewport({width, height: 800});
        await show(
          html`<treatment-relief-duration condition="spinal-cord-injury"></treatment-relief-duration>`,
        );
        const nodes = await snapshot();
        const names = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
        expect(names('table')).to.deep.equal(['What studies found, by time after treatment']);
        const heads = [
          'Study or review',
          'About the study',
          'Hours',
          'Days',
          'Weeks 1–2',
          'Weeks 3–5',
          'Weeks 6–12',
          'Later',
          'Notes and numbers',
        ];
        expect(names('columnheader')).to.deep.equal(heads);
        // Nine studies, and the head of those without a comparison group.
        expect(names('rowheader')).to.have.length(10);
        const [, row] = nodes.filter(({role}) => role === 'row');
        const read = row!.children!.map(({name}, i) => `${heads[i]}: ${name.replace(/ ?Source \d+/g, '')}`);
        expect(read.map((cell) => cell.trim())).to.deep.equal([
          'Study or review: Nerve pain after a spinal cord injury: a drip each day for 7 days',
          'About the study: 40 people · trial · compared with placebo guideline 2018: weak evidence Also given: gabapentin, in both groups',
          'Hours: not measured',
          'Days: less pain than with placebo',
          'Weeks 1–2: less pain than with placebo',
          'Weeks 3–5: no clear difference',
          'Weeks 6–12: not measured',
          'Later: not measured',
          'Notes and numbers: Less pain than with placebo during the drips and for 2 weeks after. No clear difference at weeks 3 and 4. All also took gabapentin.',
        ]);
      });
    }

    it('is headings, a named choice and an answer', async () => {
      await show();
      const nodes = await snapshot();
      const names = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
      expect(names('heading')).to.deep.equal([
        'How long does pain relief last?',
        'What studies found, by time after treatment',
        'What may change it: about you',
        'What may change it: about the treatment',
        'What to do while relief lasts',
      ]);
      expect(names('combobox')).to.deep.equal(['Kind of pain']);
    });

    it('leaves out what the choice hides', async () => {
      const element = await show();
      await choose(element, 'cancer-pain');
      const nodes = await snapshot();
      const rows = nodes.filter(({role}) => role === 'rowheader').map(({name}) => name);
      // Eight studies, and the head of those without a comparison group.
      expect(rows).to.have.length(9);
      expect(nodes.filter(({role}) => role === 'row')).to.have.length(1 + 9);
      expect(rows[0]).to.match(/^Cancer pain/);
      expect(rows.some((name) => name.startsWith('Fibromyalgia'))).to.be.false;
    });

    it('has no landmark inside', async () => {
      const element = await show();
      expect(parts(element, 'main, nav, header, footer, aside, section, [role="region"]')).to.be.empty;
    });
  });

  it('draws its marks in forced colors', async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    const element = await show();
    const path = part(element, '#rd-sigtermans path');
    expect(getComputedStyle(path).stroke).to.equal(getComputedStyle(element).color);
    expect(path.closest('svg')!.getBoundingClientRect().height).to.be.above(10);
    await executeServerCommand('emulate-forced-colors', 'none');
  });

  it('lets time run from right to left where the language does', async () => {
    const element = await show();
    part(element, '[part="base"]').dir = 'rtl';
    const [days, weeks] = [1, 2].map((i) =>
      part(element, '#rd-amr').querySelectorAll('[part="finding"]')[i]!.getBoundingClientRect(),
    );
    expect(weeks!.right).to.be.closeTo(days!.left, 0.1);
  });

  it('shows what stands in it until there is something to show', async () => {
    const element = await show(
      html`<treatment-relief-duration treatment="none"><p>Ask us.</p></treatment-relief-duration>`,
    );
    expect(isVisible(element.querySelector('p')!)).to.be.true;
    expect(element.toText()).to.equal('');
  });

  it('is never blank: without content it says so, with the emergency line', async () => {
    const element = await show(
      html`<treatment-relief-duration treatment="none"> </treatment-relief-duration>`,
    );
    expect(words(part(element, '[part="base"]'))).to.contain('In an emergency, call 911');
  });

  describe('every example', () => {
    for (const [name, {render}] of Object.entries(examples)) {
      for (const ground of ['light', 'dark', 'rtl', 'forced colors'] as const) {
        it(`is accessible: ${name}, ${ground}`, async () => {
          await executeServerCommand('emulate-forced-colors', ground === 'forced colors' ? 'active' : 'none');
          const colors =
            ground === 'dark' ? 'color: #e8eef0; background: #14212a' : 'color: #1d2b33; background: #fff';
          const page = await fixture(
            html`<div style=${colors} dir=${ground === 'rtl' ? 'rtl' : 'ltr'}>${render()}</div>`,
          );
          await aTimeout(0);
          await expect(page).to.be.accessible();
          await executeServerCommand('emulate-forced-colors', 'none');
        });
      }
    }
  });
});
