import {aTimeout, expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {
  a11ySnapshot,
  emulateMedia,
  executeServerCommand,
  sendKeys,
  setViewport,
} from '@web/test-runner-commands';
import {ketamine, type ContraindicationsElement} from '../../../src/classes.js';
import {resolve} from '../../content/resolve-all.js';
import {en} from '../../../src/locales/en.js';
import {es} from '../../../src/locales/es.js';
import {installLanguage} from '../../../src/page/installed.js';
import {es as ketamineInSpanish} from '../../../src/treatments/ketamine/es.js';
import {examples} from '../../examples/contraindications.js';
import {nodesOf, type Node} from '../accessibility-tree.js';
import {answer, box, focused, has, mark, part, parts, press, show, words} from './checklist.js';

const isVisible = (element: HTMLElement) => element.checkVisibility({contentVisibilityAuto: true});
const withUnsure = html`<treatment-contraindications with-unsure></treatment-contraindications>`;
const readOnly = html`<treatment-contraindications view="list"></treatment-contraindications>`;
const count = (element: ContraindicationsElement) => words(part(element, '[role="status"][part~="count"]'));
const statements = (element: ContraindicationsElement) => parts(element, '[part="list-item"] > b').map(words);

/** A node of the tree, with what a control says of itself. */
interface ControlNode extends Node {
  readonly description?: string;
  readonly checked?: boolean;
  readonly children?: readonly ControlNode[];
}
/** Read aloud, a space that does not break is a space. */
const tree = async () =>
  nodesOf((await a11ySnapshot({})) as unknown as ControlNode).map((node) => ({
    ...node,
    name: node.name?.replaceAll('\u00a0', ' '),
  }));

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

  describe('when a reader marks thoughts of suicide', () => {
    it('shows the crisis line by that item, and nowhere before', async () => {
      const element = await show(html`
        <treatment-contraindications lang="en-US"></treatment-contraindications>
      `);
      expect(has(element, '[part="crisis"]')).to.be.false;
      await mark(element, 'ci-suicidal');
      const crisis = part(element, '#ci-suicidal [part="crisis"]');
      expect(words(crisis)).to.contain('If you think about suicide or self-harm, call or text 988.');
      expect(has(element, '[part="crisis"] a[href="tel:988"]')).to.be.true;
      await mark(element, 'ci-suicidal');
      expect(has(element, '[part="crisis"]')).to.be.false;
    });

    it('reads it out as it comes, and with the box', async () => {
      const element = await show();
      const place = part(element, '#ci-suicidal [role="status"]');
      expect(words(place)).to.equal('');
      await mark(element, 'ci-suicidal');
      expect(part(element, '#ci-suicidal [role="status"]') === place).to.be.true;
      expect(words(place)).to.contain('call or text 988');
      expect(box(element, 'ci-suicidal').getAttribute('aria-describedby')).to.equal(place.id);
    });

    it('shows it to those who are not sure, too', async () => {
      const element = await show(withUnsure);
      await answer(element, {'ci-suicidal': 'unsure'});
      expect(has(element, '#ci-suicidal [part="crisis"]')).to.be.true;
      await answer(element, {'ci-suicidal': 'no'});
      expect(has(element, '[part="crisis"]')).to.be.false;
    });

    it('gives the ways into the crisis line, by call, by text and in Spanish', async () => {
      const element = await show();
      await mark(element, 'ci-suicidal');
      const item = part(element, '#ci-suicidal');
      const links = [...item.querySelectorAll('a:not([part="citation"])')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).to.include.members(['tel:988', 'sms:988', 'sms:988?&body=AYUDA']);
      expect(words(item)).to.contain('in Spanish: call 988 and press 2, or text AYUDA to 988');
    });

    it('gives the clinic’s own line, and no number where none is known', async () => {
      const page = await fixture(html`
        <treatment-guide crisis-phone="555 0199">
          <treatment-contraindications></treatment-contraindications>
        </treatment-guide>
      `);
      const own = page.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await mark(own, 'ci-suicidal');
      expect(part(own, '[part="crisis"] a[href^="tel:"]').getAttribute('href')).to.equal('tel:5550199');
      const inRegion = await fixture(html`
        <treatment-guide region="DE"
          ><treatment-contraindications></treatment-contraindications
        ></treatment-guide>
      `);
      const abroad = inRegion.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await mark(abroad, 'ci-suicidal');
      expect(words(part(abroad, '[part="crisis"]'))).to.contain('call your local crisis line');
      expect(has(abroad, '[part="crisis"] a[href^="tel:"]')).to.be.false;
    });
  });

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

  describe('when a reader presses “Clear”', () => {
    it('clears all, and brings all back at “Undo”, with the focus on the one button', async () => {
      const element = await show();
      await mark(element, 'ci-stroke', 'ci-kidney');
      const button = part(element, '[part="clear"]');
      button.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(element.value).to.deep.equal([]);
      expect(has(element, ':checked')).to.be.false;
      expect(count(element)).to.equal('Nothing marked');
      expect(words(button)).to.equal('Undo clear');
      expect(focused(element)).to.equal('clear');
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
      expect(element.value).to.deep.equal(['ci-stroke', 'ci-kidney']);
      expect(words(button)).to.equal('Clear');
    });

    it('forgets what was cleared when something else is marked', async () => {
      const element = await show();
      await mark(element, 'ci-stroke');
      await press(element, 'clear');
      await mark(element, 'ci-kidney');
      expect(words(part(element, '[part="clear"]'))).to.equal('Clear');
      await mark(element, 'ci-kidney');
      expect(has(element, '[part="clear"]')).to.be.false;
    });
  });

  describe('when a reader presses “Copy”', () => {
    const {clipboard} = navigator;
    const replace = (writeText: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: {writeText}});
    afterEach(() => Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard}));

    it('copies the list as text, and says so', async () => {
      let copied = '';
      replace((text) => Promise.resolve(void (copied = text)));
      const element = await show(withUnsure);
      await answer(element, {'ci-badreaction': 'yes', 'ci-stroke': 'unsure'});
      await press(element, 'copy');
      await aTimeout(0);
      expect(copied).to.equal(
        `2 things to talk about

For my clinic

1. I have had a stroke or bleeding in the brain (Not sure) *
   A rise in blood pressure could cause a new bleed. Bleeding in the brain is a “do not use” for esketamine.
2. I had a bad time with ketamine before (not an allergy)
   Some people find the effects frightening. Tell your team: they can slow the drip, change the plan or choose another treatment.

* A medicine label for ketamine or esketamine warns about this. Tell your team before any dose.

Talk about these with your team before treatment.

Do not stop opioids, blood pressure pills, insulin or any medicine on your own.`,
      );
      expect(words(part(element, '[part~="note"][role="status"]'))).to.equal('Copied');
      await answer(element, {'ci-badreaction': 'no'});
      expect(words(part(element, '[part~="note"]'))).to.equal('');
    });

    it('selects the list where the browser keeps its clipboard closed', async () => {
      replace(() => Promise.reject(new DOMException('no', 'NotAllowedError')));
      const element = await show();
      await mark(element, 'ci-stroke');
      await press(element, 'copy');
      await aTimeout(0);
      expect(words(part(element, '[part~="note"][role="status"]'))).to.equal(
        'Your browser did not copy it. The list is selected: copy it now.',
      );
      expect(getSelection()!.toString()).to.contain('I have had a stroke or bleeding in the brain');
    });
  });

  describe('when a reader presses “Print”', () => {
    const frame = () => document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
    const paper = () => frame().contentDocument!.querySelector('treatment-contraindications')!.shadowRoot!;
    afterEach(() => frame()?.contentWindow!.dispatchEvent(new Event('afterprint')));

    it('prints the list alone, with the clinic’s name and room to write', async () => {
      const page = await fixture(html`
        <treatment-guide clinic-name="Harbor Pain Clinic" region="US">
          <treatment-contraindications with-unsure></treatment-contraindications>
        </treatment-guide>
      `);
      const element = page.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await answer(element, {'ci-stroke': 'yes', 'ci-kidney': 'unsure', 'ci-badreaction': 'no'});
      await press(element, 'print');
      const text = words(paper());
      expect(text).to.contain('2 things to talk about');
      expect(text).to.contain('For Harbor Pain Clinic');
      expect(text).to.contain('I have kidney disease * Not sure');
      expect(text).to.contain('* A medicine label for ketamine or esketamine warns about this.');
      expect(text).to.contain('Do not stop opioids');
      expect(text).to.match(/My questions.*Notes/);
      expect(text).not.to.contain('bad time');
      expect(paper().querySelectorAll('.rule')).to.have.length(8);
      expect(paper().querySelectorAll('input, button')).to.be.empty;
      expect(paper().adoptedStyleSheets).not.to.be.empty;
    });

    it('says nothing of labels where none is behind what is marked', async () => {
      const element = await show();
      await mark(element, 'ci-badreaction');
      await press(element, 'print');
      expect(words(paper())).to.contain('For my clinic');
      expect(words(paper())).not.to.contain('*');
    });

    it('leaves the frame no longer than the printing takes, or than the reader stays', async () => {
      const element = await show();
      for (const end of [
        () => frame().contentWindow!.dispatchEvent(new Event('afterprint')),
        () => window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})),
      ]) {
        element.value = ['ci-stroke'];
        await element.updateComplete;
        await press(element, 'print');
        end();
        expect(Boolean(frame())).to.be.false;
      }
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

  describe('what a clinic changes', () => {
    it('is marked where it is read, and on the reader’s list', async () => {
      const page = await fixture(examples.reworded.render());
      const element = page.querySelector('treatment-contraindications')!;
      // What judges a clinic's content comes when there is something to judge.
      await waitUntil(() => has(element, '#own-stairs'));
      expect(words(part(element, '#ci-home-alone'))).to.contain('Edited by this clinic');
      expect(has(element, '#ci-home-alone [part="citation"]')).to.be.false;
      expect(words(part(element, '#own-stairs'))).to.contain('Clinic opinion Added by this clinic');
      expect(words(part(element, '[part="list-item"]'))).to.contain('Added by this clinic');
      expect(has(element, '#ci-porphyria')).to.be.false;
      expect(words(part(element, '[part="base"]'))).to.contain('1 entry is not shown');
      const text = element.toText();
      expect(text).to.contain('1. I cannot climb stairs (Added by this clinic)');
      expect(text).to.contain('\nI cannot climb stairs (Added by this clinic)');
      expect(text).to.contain('I will not have an adult to take me home (Edited by this clinic)');
    });

    it('takes an item that it hides off the reader’s list', async () => {
      const page = await fixture<HTMLElementTagNameMap['treatment-guide']>(html`
        <treatment-guide><treatment-contraindications></treatment-contraindications></treatment-guide>
      `);
      const element = page.querySelector('treatment-contraindications')!;
      await aTimeout(0);
      await mark(element, 'ci-stroke', 'ci-kidney');
      page.overrides = {hide: ['ci-stroke']};
      await waitUntil(() => !has(element, '#ci-stroke'));
      expect(element.value).to.deep.equal(['ci-kidney']);
      expect(count(element)).to.equal('1 thing to talk about');
    });
  });

  describe('toText()', () => {
    it('is the whole checklist in plain text, with the sources', async () => {
      const text = (await show()).toText();
      expect(text).to.contain(
        'I have had a stroke or bleeding in the brain\nA rise in blood pressure could cause a new bleed. Bleeding in the brain is a “do not use” for esketamine. [',
      );
      expect(text).to.contain('Label: do not use (US esketamine');
      expect(text).to.match(/\n1\. \S/);
      expect(text).not.to.match(/[{}<>]|undefined|\[object|to talk about/);
    });

    it('begins with what the reader marked', async () => {
      const element = await show();
      await mark(element, 'ci-stroke');
      expect(element.toText()).to.match(/^Before ketamine[^\n]*\n\n1 thing to talk about\n/);
    });

    it('asks where the element asks', async () => {
      expect((await show(withUnsure)).toText()).to.contain(
        'Have you had a stroke or bleeding in the brain?\n',
      );
    });
  });

  describe('print()', () => {
    it('prints the whole element alone, with its ticks', async () => {
      const element = await show();
      await mark(element, 'ci-stroke');
      element.print();
      const frame = document.body.querySelector<HTMLIFrameElement>('iframe[aria-hidden="true"]')!;
      const copy = frame.contentDocument!.querySelector('treatment-contraindications')!.shadowRoot!;
      expect(copy.querySelectorAll('[part="item"]')).to.have.length(34);
      expect(copy.querySelectorAll(':checked')).to.have.length(1);
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(frame.isConnected).to.be.false;
    });
  });

  describe('on paper', () => {
    afterEach(() => emulateMedia({media: 'screen'}));

    it('leaves controls out, and the list while there is none', async () => {
      const element = await show();
      await emulateMedia({media: 'print'});
      expect(parts(element, 'button, [part="bar"], [part="privacy"], [part="list"]').some(isVisible)).to.be
        .false;
      expect(isVisible(part(element, '#ci-stroke input')), 'a box for a pen').to.be.true;
      expect(isVisible(part(element, '#ci-stroke [part="reason"]'))).to.be.true;
      await mark(element, 'ci-stroke');
      expect(isVisible(part(element, '[part="list"]'))).to.be.true;
      expect(isVisible(part(element, '[part="print"]'))).to.be.false;
      const tick = getComputedStyle(box(element, 'ci-stroke'), '::before');
      expect(
        [tick.borderInlineEndStyle, tick.borderBlockEndStyle, tick.rotate],
        'drawn as a tick',
      ).to.deep.equal(['solid', 'solid', '45deg']);
      expect(getComputedStyle(part(element, '[part="base"]')).fontSize).to.equal('16px'); // 12 pt
      const {top} = part(element, '[part="list"]').getBoundingClientRect();
      expect(top, 'what is marked comes first').to.be.below(
        part(element, '[part="topic"]').getBoundingClientRect().top,
      );
    });
  });

  describe('in its place', () => {
    afterEach(() => setViewport({width: 1280, height: 720}));

    it('needs no more than 320 px', async () => {
      await setViewport({width: 320, height: 800});
      const element = await show(withUnsure);
      await answer(element, {'ci-suicidal': 'yes', 'ci-stroke': 'unsure'});
      expect(element.shadowRoot!.firstElementChild!.scrollWidth).to.be.at.most(320);
    });

    it('puts the list below on a phone, one tap away, and beside on a wide page', async () => {
      await setViewport({width: 360, height: 800});
      const element = await show();
      await mark(element, 'ci-stroke');
      const topics = part(element, '.check > div').getBoundingClientRect();
      expect(part(element, '#list').getBoundingClientRect().top).to.be.at.least(topics.bottom);
      const bar = part(element, '[part="bar"]');
      for (const id of ['ci-bp-high', 'ci-kidney', 'ci-allergy']) {
        part(element, `#${id}`).scrollIntoView({block: 'center'});
        expect(Math.round(bar.getBoundingClientRect().bottom), id).to.equal(800);
      }
      expect(words(bar)).to.equal('1 thing to talk aboutSee list');
      bar.querySelector('button')!.click();
      expect(focused(element)).to.equal('list');
      await setViewport({width: 1280, height: 720});
      expect(part(element, '#list').getBoundingClientRect().left).to.be.greaterThan(
        part(element, '#ci-stroke').getBoundingClientRect().right,
      );
      expect(isVisible(bar)).to.be.false;
    });

    it('keeps the list in sight on a wide page, however long it is', async () => {
      await setViewport({width: 1280, height: 600});
      const element = await show();
      await mark(element, ...parts(element, '[part="item"]').map(({id}) => id));
      part(element, '#ci-kidney').scrollIntoView({block: 'center'});
      const {top, bottom} = part(element, '#list').getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(600);
      part(element, '[part="clear"]').focus();
      const button = part(element, '[part="clear"]').getBoundingClientRect();
      expect(button.bottom).to.be.at.most(bottom);
    });

    it('keeps its text at 14 px and more under a root of 62.5%', async () => {
      document.documentElement.style.fontSize = '62.5%';
      const element = await show(html`
        <treatment-contraindications style="font-size: 1rem"></treatment-contraindications>
      `);
      await mark(element, 'ci-suicidal');
      const sizes = parts(element, 'p, li, legend, label, span, button').map((one) =>
        parseFloat(getComputedStyle(one).fontSize),
      );
      document.documentElement.style.fontSize = '';
      expect(Math.min(...sizes)).to.be.at.least(14);
    });

    it('has targets of 24 px and more', async () => {
      await setViewport({width: 320, height: 800});
      for (const template of [undefined, withUnsure]) {
        const element = await show(template);
        box(element, 'ci-suicidal').click();
        await element.updateComplete;
        for (const target of parts(element, 'input, button, summary, label, .crisis .button').filter(
          isVisible,
        )) {
          const {width, height} = target.getBoundingClientRect();
          expect(Math.round(Math.min(width, height) * 10) / 10, words(target)).to.be.at.least(24);
        }
      }
    });
  });

  describe('to a screen reader', () => {
    it('is topics with boxes named by their statement alone, each with its own “Why?”', async () => {
      await show();
      const nodes = await tree();
      const boxes = nodes.filter(({role}) => role === 'checkbox');
      expect(boxes).to.have.length(34);
      expect(boxes[2]!.name).to.equal('I have had a stroke or bleeding in the brain');
      expect(nodes.map(({name}) => name)).to.include('Why? I have had a stroke or bleeding in the brain');
      expect(nodes.filter(({role}) => role === 'heading').map(({name}) => name)).to.deep.equal([
        'Before ketamine: what to tell your clinic',
        'Heart, blood pressure and blood vessels 5',
        'Mental health 3',
        'Brain, eyes and nerves 4',
        'Liver, kidneys, bladder and thyroid 4',
        'Pregnancy and breastfeeding 3',
        'Medicines, alcohol and street drugs 8',
        'Reactions in the past 2',
        'About you and the day 5',
        'Nothing marked',
      ]);
    });

    it('is questions with three answers each, each group named and described as the boxes are', async () => {
      const element = await show(withUnsure);
      const nodes = await tree();
      expect(nodes.filter(({role}) => role === 'radio')).to.have.length(102);
      // The tree leaves groups out, so what makes their name and description is looked up here.
      const group = part<HTMLFieldSetElement>(element, 'fieldset#ci-stroke');
      expect(group.getAttribute('role')).to.equal('radiogroup');
      expect(words(group.firstElementChild!)).to.equal('Have you had a stroke or bleeding in the brain?');
      expect(group.firstElementChild!.localName).to.equal('legend');
      expect(group.getAttribute('aria-labelledby')).to.equal(group.firstElementChild!.id);
      expect(group.querySelector('summary')!.getAttribute('aria-label')).to.equal(
        'Why? Have you had a stroke or bleeding in the brain?',
      );
    });

    it('says the new count when something is marked, and only the count', async () => {
      const element = await show();
      const statuses = parts(element, '[role="status"], [role="alert"], [aria-live]');
      await mark(element, 'ci-stroke');
      const after = parts(element, '[role="status"], [role="alert"], [aria-live]');
      expect(
        after.every((one, i) => one === statuses[i]),
        'the same places',
      ).to.be.true;
      // Those of the crisis line and of the buttons have nothing to say.
      expect(after.map(words)).to.deep.equal(['', '1 thing to talk about', '']);
      const nodes = await tree();
      expect(nodes.find(({name}) => name === 'I have had a stroke or bleeding in the brain')).to.deep.include(
        {
          checked: true,
        },
      );
      expect(nodes.filter(({role}) => role === 'button').map(({name}) => name)).to.include.members([
        'Print',
        'Copy',
        'Clear',
      ]);
    });

    it('is a list to read where there is nothing to mark', async () => {
      await show(readOnly);
      const nodes = await tree();
      expect(nodes.filter(({role}) => role === 'checkbox')).to.be.empty;
      expect(nodes.some(({name}) => name === 'I have had a stroke or bleeding in the brain')).to.be.true;
    });

    it('adds no landmark', async () => {
      const element = await show();
      expect(has(element, 'main, nav, header, footer, aside, form, section, [role="region"]')).to.be.false;
    });
  });

  describe('from right to left', () => {
    it('has the box on the right of its statement', async () => {
      const content = resolve({treatment: ketamine, messages: {...en, lang: 'en-x-rtl', dir: 'rtl'}});
      const element = await show(html`
        <treatment-contraindications .content=${content}></treatment-contraindications>
      `);
      await mark(element, 'ci-stroke');
      const {left} = box(element, 'ci-stroke').getBoundingClientRect();
      expect(left).to.be.greaterThan(part(element, '#ci-stroke label span').getBoundingClientRect().left);
      expect(part(element, '#list').getBoundingClientRect().right).to.be.lessThan(
        part(element, '#ci-stroke').getBoundingClientRect().left,
      );
      await expect(element).to.be.accessible();
    });
  });

  describe('on a phone', () => {
    before(() => installLanguage(es, {ketamine: ketamineInSpanish}));
    beforeEach(() => setViewport({width: 360, height: 740}));
    afterEach(() => setViewport({width: 1280, height: 720}));

    const inClinic = async (lang: string) => {
      const page = await fixture(html`
        <div lang=${lang} style="font: 17px/1.5 'Liberation Sans', Arial, sans-serif; inline-size: 328px">
          <treatment-guide region="US"
            ><treatment-contraindications></treatment-contraindications
          ></treatment-guide>
        </div>
      `);
      await aTimeout(20);
      return page.querySelector('treatment-contraindications')!;
    };

    for (const lang of ['en', 'es']) {
      it(`answers, with the numbers to call and the first topics, on its first screen: ${lang}`, async () => {
        const element = await inClinic(lang);
        const {top} = element.getBoundingClientRect();
        const answer = part(element, '.lead');
        answer.querySelectorAll('.numbers').forEach((one) => one.remove());
        expect(words(answer).split(' ').length).to.be.at.most(72); // with "1 source"
        for (const selector of ['.lead', '[part="seek-help"]', '[part="privacy"]', '[part="jump"]'])
          expect(part(element, selector).getBoundingClientRect().bottom - top, selector).to.be.at.most(740);
        expect(part(element, '[part="item"]').getBoundingClientRect().bottom - top).to.be.at.most(1480);
      });

      it(`takes no more room than it needs, and an item two lines or three as a rule: ${lang}`, async () => {
        const element = await inClinic(lang);
        const heights = parts(element, '[part="item"]').map((item) => item.getBoundingClientRect().height);
        expect(heights.reduce((sum, height) => sum + height) / heights.length).to.be.at.most(
          lang === 'en' ? 68 : 78,
        );
        // What is always open, such as the evening after treatment, is a fifth of it.
        const open = part(element, '.notes').getBoundingClientRect().height;
        expect(element.getBoundingClientRect().height - open).to.be.at.most(lang === 'en' ? 3200 : 3700);
      });
    }

    it('never hides behind its bar what the keyboard moves to', async () => {
      const element = await inClinic('en');
      box(element, 'ci-bp-high').focus();
      const bar = part(element, '[part="bar"]');
      for (let i = 0; i < 40; i++) {
        await sendKeys({press: 'Tab'});
        const active = element.shadowRoot!.activeElement!;
        const {bottom, top} = active.getBoundingClientRect();
        expect(Math.max(top, 0), active.outerHTML).to.equal(top);
        if (!bar.contains(active))
          expect(bottom, active.outerHTML).to.be.at.most(bar.getBoundingClientRect().top);
      }
    });

    it('lets go of its bar where the window is low', async () => {
      const element = await inClinic('en');
      expect(getComputedStyle(part(element, '[part="bar"]')).position).to.equal('sticky');
      await setViewport({width: 320, height: 256});
      expect(getComputedStyle(part(element, '[part="bar"]')).position).to.equal('static');
      expect(getComputedStyle(part(element, '[part="list"]')).position).to.equal('static');
    });

    it('leads to each topic by one tap', async () => {
      const element = await inClinic('en');
      const chips = parts(element, '[part="jump"] button');
      expect(chips.map(words).at(-1)).to.equal('About you and the day 5');
      chips.at(-1)!.click();
      expect(focused(element)).to.equal('topic-you');
      const {top} = part(element, '#topic-you').getBoundingClientRect();
      expect(top).to.be.within(-1, 740);
      expect(element.value).to.deep.equal([]);
    });

    it('reads well aloud: a topic, a box, why, the next', async () => {
      await inClinic('en');
      const nodes = (await tree()).map(({role, name}) => `${role}: ${name}`);
      const from = nodes.findIndex((one) => one.startsWith('heading: Heart'));
      const said = nodes
        .slice(from)
        .filter((one) => /^(heading|checkbox|button|DisclosureTriangle)/.test(one));
      expect(said.slice(0, 3).map((one) => one.replace(/^.*?: /, ''))).to.deep.equal([
        'Heart, blood pressure and blood vessels 5',
        'My blood pressure is high and not under control',
        'Why? My blood pressure is high and not under control',
      ]);
    });
  });

  describe('when the browser is asked to print', () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    const printing = (print: (view: Window) => void) =>
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        ...own,
        get(this: HTMLIFrameElement) {
          const view = own.get!.call(this) as Window;
          view.print = () => print(view);
          return view;
        },
      });
    afterEach(() => {
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own);
      document.querySelector('iframe')?.contentWindow!.dispatchEvent(new Event('afterprint'));
    });

    for (const [what, print, note] of [
      ['says nothing where it does', (view: Window) => void view.dispatchEvent(new Event('beforeprint')), ''],
      [
        'says what else to do, where the reader pressed, if it gives no sign that it does',
        () => {},
        'No print window? Copy the list, or print the page from your browser’s menu.',
      ],
    ] as const) {
      it(what, async () => {
        printing(print);
        const element = await show();
        await mark(element, 'ci-stroke');
        await press(element, 'print');
        expect(words(part(element, '[part~="note"][role="status"]'))).to.equal(note);
      });
    }
  });

  it('shows what stands in it until there is something to show', async () => {
    const element = await show(html`
      <treatment-contraindications treatment="none"><p>Ask us.</p></treatment-contraindications>
    `);
    expect(isVisible(element.querySelector('p')!)).to.be.true;
    expect(element.value).to.deep.equal([]);
    expect(element.toText()).to.equal('');
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
