import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {a11ySnapshot, emulateMedia, sendKeys, sendMouse, setViewport} from '@web/test-runner-commands';
import type {SideEffectsElement, SideEffectToggleEvent} from '../../../src/classes.js';
import '../../../src/side-effects.js';
import {sourceIds} from '../../../src/treatments/ketamine/source-ids.js';
import {examples} from '../../examples/side-effects.js';
import {nodesOf, type Node} from '../accessibility-tree.js';

const show = (template = html`<treatment-side-effects></treatment-side-effects>`) =>
  fixture<SideEffectsElement>(template);
const part = (element: SideEffectsElement, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const parts = (element: SideEffectsElement, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
/** The number of a source: its place in the list of them all. */
const number = (id: string) => sourceIds.indexOf(id) + 1;
const item = (element: SideEffectsElement, id: string) => part(element, `#${id}`) as HTMLDetailsElement;
const isVisible = (element: HTMLElement) => element.checkVisibility({contentVisibilityAuto: true});
const words = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
const choose = async (element: SideEffectsElement, time: string) => {
  part(element, `input[value="${time}"]`).click();
  await element.updateComplete;
};

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

  describe('when a reader opens a side effect', () => {
    it('tells the page which, and that it is open', async () => {
      const element = await show();
      const summary = item(element, 'se-nausea').querySelector('summary')!;
      setTimeout(() => summary.click());
      const event = await oneEvent<SideEffectToggleEvent>(element, 'treatment-toggle');
      expect(event.itemId).to.equal('se-nausea');
      expect(event.open).to.be.true;
      expect(event.composed).to.be.true;
      expect(item(element, 'se-nausea').open).to.be.true;
      setTimeout(() => summary.click());
      expect((await oneEvent<SideEffectToggleEvent>(element, 'treatment-toggle')).open).to.be.false;
    });

    it('does so by the keyboard alone', async () => {
      const element = await show();
      item(element, 'se-nausea').querySelector('summary')!.focus();
      await sendKeys({press: 'Enter'});
      expect(item(element, 'se-nausea').open).to.be.true;
    });

    it('shows what it feels like and what to do', async () => {
      const element = await show();
      item(element, 'se-nausea').open = true;
      const text = words(item(element, 'se-nausea'));
      expect(text).to.contain('What to do:');
      expect(item(element, 'se-nausea').querySelectorAll('[part="citation"]').length).to.be.greaterThan(0);
    });
  });

  describe('when code opens a side effect', () => {
    it('stays silent', async () => {
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      let told = 0;
      element.addEventListener('treatment-toggle', () => told++);
      item(element, 'se-nausea').open = false;
      part(element, '[part="toggle-all"]').click();
      await aTimeout(50);
      expect(told).to.equal(0);
    });
  });

  describe('when a reader presses “Open all”', () => {
    it('opens all, and then offers to close all', async () => {
      const element = await show();
      const button = part(element, '[part="toggle-all"]');
      button.click();
      await element.updateComplete;
      const items = parts(element, '[part="item"]') as HTMLDetailsElement[];
      expect(items.every(({open}) => open)).to.be.true;
      expect(words(button)).to.equal('Close all');
      button.click();
      await element.updateComplete;
      expect(items.some(({open}) => open)).to.be.false;
    });
  });

  describe('when a reader chooses a time', () => {
    it('shows those side effects only, and says how many', async () => {
      const element = await show();
      await choose(element, 'weeks');
      const shown = parts(element, '.group [part="item"]').filter((one) => !one.hidden);
      expect(shown.map(({id}) => id)).to.have.members(['se-lasting-mind', 'se-flashback']);
      expect(words(part(element, '[role="status"]'))).to.equal('2 side effects shown');
    });

    it('keeps the emergency block whole', async () => {
      const element = await show();
      await choose(element, 'long-term');
      expect(parts(element, '.help [part="item"]').every((one) => !one.hasAttribute('hidden'))).to.be.true;
    });

    it('leaves no heading over an empty group', async () => {
      const element = await show();
      await choose(element, 'weeks');
      const headings = parts(element, '.group:not([hidden]) [part="subheading"]').map(words);
      expect(headings).to.deep.equal(['Tell your care team']);
    });

    it('lets the browser’s find-in-page reach the rest, and then shows all', async () => {
      const element = await show();
      await choose(element, 'weeks');
      expect(item(element, 'se-nausea').getAttribute('hidden')).to.equal('until-found');
      item(element, 'se-nausea').dispatchEvent(new Event('beforematch', {bubbles: true}));
      await element.updateComplete;
      expect(item(element, 'se-nausea').hasAttribute('hidden')).to.be.false;
      expect((part(element, 'input[value="all"]') as HTMLInputElement).checked).to.be.true;
    });
  });

  describe('when the address names a side effect', () => {
    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('opens and focuses it', async () => {
      location.hash = 'se-nausea';
      const element = await show();
      await aTimeout(20);
      expect(item(element, 'se-nausea').open).to.be.true;
      expect(element.shadowRoot!.activeElement).to.equal(item(element, 'se-nausea').querySelector('summary'));
    });

    it('opens it though a filter hides it', async () => {
      const element = await show();
      await choose(element, 'weeks');
      location.hash = 'se-nausea';
      await aTimeout(50);
      expect(item(element, 'se-nausea').open).to.be.true;
      expect(item(element, 'se-nausea').hasAttribute('hidden')).to.be.false;
    });

    it('opens an emergency inside its block', async () => {
      location.hash = 'se-breathing';
      const element = await show();
      await aTimeout(20);
      expect((part(element, '.more') as HTMLDetailsElement).open).to.be.true;
      expect(item(element, 'se-breathing').open).to.be.true;
    });

    it('opens the first on the page only', async () => {
      location.hash = 'se-nausea';
      const both = await fixture(html`
        <div>
          <treatment-side-effects></treatment-side-effects><treatment-side-effects></treatment-side-effects>
        </div>
      `);
      await aTimeout(50);
      const [first, second] = [...both.children] as SideEffectsElement[];
      expect(item(first!, 'se-nausea').open).to.be.true;
      expect(item(second!, 'se-nausea').open).to.be.false;
    });

    it('takes no harm from an address that is no id', async () => {
      location.hash = '%';
      const element = await show();
      expect(parts(element, '[part="item"][open]')).to.be.empty;
    });
  });

  describe('on a phone', () => {
    beforeEach(() => setViewport({width: 360, height: 740}));
    afterEach(() => setViewport({width: 1280, height: 720}));

    for (const lang of ['en', 'es']) {
      it(`answers in 70 words or fewer, with whom to call, on the first screen: ${lang}`, async () => {
        const page = await fixture(
          html`<div lang=${lang}>
            <treatment-guide region="US"><treatment-side-effects></treatment-side-effects></treatment-guide>
          </div>`,
        );
        await aTimeout(20);
        const element = page.querySelector<SideEffectsElement>('treatment-side-effects')!;
        const lead = parts(element, '.lead p')
          .map((one) => one.firstChild!.parentElement!.innerText)
          .join(' ');
        const said = lead.replace(/\d+ (?:sources?|fuentes?)/, '');
        if (lang === 'en') expect(said.split(/\s+/).filter(Boolean).length).to.be.at.most(70);
        const top = element.getBoundingClientRect().top;
        const bottom = (selector: string) => part(element, selector).getBoundingClientRect().bottom - top;
        expect(bottom('[part="seek-help"]')).to.be.at.most(740);
        expect(bottom('.help .signs')).to.be.at.most(1110);
      });
    }

    it('leads down to each group in one tap, and says how many are there', async () => {
      const element = await show();
      const ways = parts(element, '[part="jump"] button');
      expect(ways.map(words)).to.deep.equal(['Tell your care team 14', 'Usually mild 11']);
      ways[1]!.click();
      expect(element.shadowRoot!.activeElement?.textContent).to.equal('Usually mild');
      expect(Math.abs(element.shadowRoot!.activeElement!.getBoundingClientRect().top)).to.be.below(400);
    });

    it('has one control for the sources of an opened row', async () => {
      const element = await show();
      for (const row of parts(element, '.group [part="item"]')) {
        expect(row.querySelectorAll('[part="citation"]').length, row.id).to.equal(1);
      }
    });

    it('has few tab stops while everything is closed, and whom to call among the first five', async () => {
      const element = await show();
      const stops = parts(element, 'a[href], button, summary, input:checked').filter(isVisible);
      expect(stops.length).to.be.at.most(60);
      expect(stops.slice(0, 5).some((one) => one.getAttribute('href') === 'tel:911')).to.be.true;
    });
  });

  describe('its options', () => {
    it('group by time', async () => {
      const element = await show(html`<treatment-side-effects group-by="time"></treatment-side-effects>`);
      expect(parts(element, '.group [part="subheading"]').map(words)).to.deep.equal([
        'During or soon after',
        'Hours to weeks after',
        'With repeated use',
      ]);
    });

    it('open all from the start', async () => {
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      expect(parts(element, '[part="item"]:not([open])')).to.be.empty;
    });

    it('say the numbers in words instead of arrays', async () => {
      const element = await show(html`<treatment-side-effects without-icon-array></treatment-side-effects>`);
      expect(parts(element, '[part="icon-array"]')).to.be.empty;
      expect(words(item(element, 'se-nausea'))).to.contain('With the spray: 28 in 100 had it, 72 did not.');
    });

    it('set the heading’s text and level, and those below follow', async () => {
      const element = await show(
        html`<treatment-side-effects heading="What you may feel" heading-level="3"></treatment-side-effects>`,
      );
      expect(part(element, '[part="heading"]').localName).to.equal('h3');
      expect(words(part(element, '[part="heading"]'))).to.equal('What you may feel');
      expect(new Set(parts(element, '[part="subheading"]').map(({localName}) => localName))).to.deep.equal(
        new Set(['h4']),
      );
    });

    it('leave the heading out', async () => {
      const element = await show(html`<treatment-side-effects without-heading></treatment-side-effects>`);
      expect(part(element, '[part="heading"]')).to.be.null;
    });

    it('take the page’s own heading and words', async () => {
      const element = await show(html`
        <treatment-side-effects>
          <h2 slot="heading">Ours</h2>
          <p slot="intro">Hello.</p>
          <p slot="after">Bye.</p>
        </treatment-side-effects>
      `);
      expect(isVisible(element.querySelector('h2')!)).to.be.true;
      expect(isVisible(part(element, '[part="heading"]'))).to.be.false;
      expect(isVisible(element.querySelector('[slot="after"]')!)).to.be.true;
    });

    it('fall back where they make no sense, and name what is allowed', async () => {
      const element = document.createElement('treatment-side-effects');
      element.setAttribute('group-by', 'color');
      const [error] = await Promise.all([
        oneEvent(element, 'treatment-error'),
        fixture(html`<div>${element}</div>`),
      ]);
      expect(error).to.deep.include({code: 'bad-attribute', path: 'group-by'});
      expect((error as unknown as {expected: string}).expected).to.contain('urgency, time');
      expect(parts(element, '.group')).to.have.length(2);
    });
  });

  describe('toText()', () => {
    it('is the whole page in plain text, with the sources', async () => {
      const text = (await show()).toText();
      expect(text).to.contain('Feeling sick (nausea)');
      expect(text).to.contain('28 in 100, 9 in 100 with placebo');
      expect(text).to.contain('Slow or weak breathing');
      expect(text).to.match(/\n1\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object/);
    });
  });

  describe('print()', () => {
    it('prints a copy of the element alone, with its styles', async () => {
      const element = await show();
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-side-effects')!;
      expect(copy.shadowRoot!.querySelectorAll('[part="item"]')).to.have.length(33);
      expect(copy.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
      const page = frame.contentDocument!;
      expect(page.body.firstElementChild!.textContent, 'from which page it is').to.contain(
        location.origin + location.pathname,
      );
      const [sheet] = page.adoptedStyleSheets;
      expect(sheet!.cssRules[0]!.cssText, 'the number of each page').to.contain('counter(page)');
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('opens what is collapsed, and leaves controls and arrays out', async () => {
      const element = await show();
      await emulateMedia({media: 'print'});
      await aTimeout(100);
      expect(isVisible(part(element, '#se-nausea [part="advice"]'))).to.be.true;
      expect(isVisible(part(element, '[part="toggle-all"]'))).to.be.false;
      expect(isVisible(part(element, '[part="filter"]'))).to.be.false;
      expect(isVisible(part(element, '#se-nausea .drawn'))).to.be.false;
      expect(isVisible(part(element, '#se-appetite .unknown'))).to.be.false;
      expect(parts(element, '[part="day"]').filter(isVisible)).to.have.length(4);
    });
  });

  describe('in a narrow place', () => {
    afterEach(() => setViewport({width: 1280, height: 720}));

    it('needs no more than 320 px', async () => {
      await setViewport({width: 320, height: 800});
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(320);
    });

    it('keeps its text at 14 px and more under a root of 62.5%', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await show(
        html`<treatment-side-effects open-all style="font-size: 1rem"></treatment-side-effects>`,
      );
      const sizes = parts(element, 'p, li, summary, .who, figcaption, label, b').map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      document.documentElement.style.fontSize = '';
      expect(Math.min(...sizes)).to.be.at.least(14);
    });

    it('has targets of 24 px and more', async () => {
      await setViewport({width: 320, height: 800});
      const element = await show(html`<treatment-side-effects open-all></treatment-side-effects>`);
      for (const target of parts(element, 'button, summary, label').filter(isVisible)) {
        const {width, height} = target.getBoundingClientRect();
        expect(Math.min(width, height), words(target)).to.be.at.least(24);
      }
    });
  });

  describe('to a screen reader', () => {
    it('is a heading, a list of signs, a choice and named rows', async () => {
      const element = await show();
      const tree = (await a11ySnapshot({})) as unknown as Node;
      const nodes = nodesOf(tree);
      const names = (role: string) => nodes.filter((node) => node.role === role).map(({name}) => name);
      expect(names('heading')).to.deep.equal([
        'Side effects of ketamine',
        'Emergency: get help now for',
        'Tell your care team',
        'Usually mild',
      ]);
      expect(names('radio')).to.deep.equal(['All times', 'During', 'Later', 'Repeated use']);
      expect(names('button')).to.include('10 sources: Emergency: get help now for');
      expect(names('button')).to.include('Open all');
      expect(element.shadowRoot!.querySelectorAll('main, nav, header, footer, aside, [role="region"]')).to.be
        .empty;
    });

    it('reads a row as name, number and who was counted', async () => {
      const element = await show();
      expect(words(item(element, 'se-nausea').querySelector('summary')!)).to.match(
        /^Feeling sick \(nausea\) ?Effects on the stomach: about 12 more in 100 than with placebo \(from 5 to 25 more\) ?Pain trials · very low certainty$/,
      );
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

  describe('every example', () => {
    for (const [name, {render}] of Object.entries(examples)) {
      for (const ground of ['light', 'dark', 'rtl', 'forced colors'] as const) {
        it(`is accessible: ${name}, ${ground}`, async () => {
          await emulateMedia({forcedColors: ground === 'forced colors' ? 'active' : 'none'});
          const colors =
            ground === 'dark' ? 'color: #e8eef0; background: #14212a' : 'color: #1d2b33; background: #fff';
          const page = await fixture(
            html`<div style=${colors} dir=${ground === 'rtl' ? 'rtl' : 'ltr'}>${render()}</div>`,
          );
          await aTimeout(0);
          await expect(page).to.be.accessible();
          await emulateMedia({forcedColors: 'none'});
        });
      }
    }
  });

  it('does nothing when a reader clicks on text', async () => {
    const element = await show();
    const {x, y} = part(element, '.lead').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + 20), Math.round(y + 5)]});
    expect(parts(element, '[part="item"][open]')).to.be.empty;
  });
});
