import {expect, fixture, html} from '@open-wc/testing';
import type {ContraindicationsElement} from '../../../src/classes.js';
import '../../../src/contraindications.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {watchPage} from '../checklist/watch-page.js';
import {has, isTicked, part, parts, press, show, tick, words} from './visit.js';

const questions = en.visit.questions;
const ids = Object.keys(questions);
const asked = ['qu-price', 'qu-why', 'qu-emergency'];

/** What the print window was given. */
const printed = () => document.querySelector('iframe')?.contentDocument?.body.firstElementChild?.shadowRoot;
const closeFrame = () =>
  document.querySelector('iframe')?.contentWindow!.dispatchEvent(new Event('afterprint'));

describe('the questions of <treatment-visit>', () => {
  const {clipboard} = navigator;
  let copied = '';
  beforeEach(() =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void (copied = text))},
    }),
  );
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    closeFrame();
  });

  it('stand behind five groups, each named with how many it has', async () => {
    const element = await show();
    expect(parts(element, '[part="ask"] > summary').map(words)).to.deep.equal([
      'Does it make sense for me? 4',
      'Staff and emergencies 5',
      'The day 8',
      'After the course 6',
      'Money 2',
    ]);
    expect(
      parts(element, '[part="question"]')
        .map(({id}) => id)
        .sort(),
    ).to.deep.equal([...ids].sort());
  });

  it('come together in a list, in the order of the page, whatever was ticked first', async () => {
    const element = await show();
    expect(has(element, '[part="list-item"]')).to.be.false;
    await tick(element, ...asked);
    expect(words(part(element, '[part="count"]'))).to.equal('3 questions to ask');
    expect(part(element, '[part="count"]').getAttribute('role')).to.equal('status');
    expect(parts(element, '[part="list-item"] b').map(words)).to.deep.equal([
      questions['qu-why'].text,
      questions['qu-emergency'].text,
      questions['qu-price'].text,
    ]);
    await tick(element, 'qu-why', 'qu-price');
    expect(words(part(element, '[part="count"]'))).to.equal('1 question to ask');
  });

  it('can be cleared, and brought back by the same button', async () => {
    const element = await show();
    await tick(element, ...asked);
    await press(element, 'clear');
    expect(isTicked(element, 'qu-why')).to.be.false;
    expect(has(element, '[part="list-item"]')).to.be.false;
    expect(words(part(element, '[part="clear"]'))).to.equal('Undo clear');
    await press(element, 'clear');
    expect(isTicked(element, 'qu-why')).to.be.true;
    expect(parts(element, '[part="list-item"]')).to.have.length(3);
  });

  it('are copied as text, for whom they are and why they matter', async () => {
    const element = await show(html`
      <treatment-guide clinic-name="Harbor Pain Clinic" clinic-phone="+1 555 010 0142">
        <treatment-visit></treatment-visit>
      </treatment-guide>
    `);
    await tick(element, 'qu-emergency', 'qu-why');
    await press(element, 'copy');
    expect(copied).to.match(
      /^2 questions to ask\n\nFor Harbor Pain Clinic, phone \+1 555 010 0142\n\n1\. Why do you/,
    );
    expect(copied)
      .to.contain('2. What if I stop breathing well')
      .and.to.contain('A US label says they must be ready.');
    expect(words(part(element, '[part="note"]'))).to.equal('Copied');
  });

  it('are selected where the browser does not copy, and that is said', async () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    const element = await show();
    await tick(element, 'qu-why');
    await press(element, 'copy');
    expect(words(part(element, '[part="note"]'))).to.match(/^Your browser did not copy it/);
  });

  it('are printed with room to write', async () => {
    const element = await show();
    await tick(element, ...asked);
    await press(element, 'print');
    const sheet = printed()!;
    expect(words(sheet)).to.contain('3 questions to ask').and.to.contain(questions['qu-price'].text);
    expect(sheet.querySelectorAll('li .rule')).to.have.length(3);
    expect(words(sheet)).to.contain('call 911');
  });

  it('are printed on one sheet with what is marked in the checklist, by either button', async () => {
    const page = await fixture<HTMLElement>(html`
      <treatment-guide region="US" clinic-name="Harbor Pain Clinic">
        <treatment-contraindications .value=${['ci-stroke']}></treatment-contraindications>
        <treatment-visit></treatment-visit>
      </treatment-guide>
    `);
    const checklist = page.querySelector<ContraindicationsElement>('treatment-contraindications')!;
    const visit = page.querySelector('treatment-visit')!;
    await visit.updateComplete;
    await tick(visit, 'qu-why');
    for (const button of [
      part(visit, '[part="print"]'),
      checklist.shadowRoot!.querySelector<HTMLElement>('[part="print"]')!,
    ]) {
      button.click();
      const said = words(printed()!);
      expect(said).to.match(/1 thing to talk about.*1 question to ask/);
      expect(said.match(/For Harbor Pain Clinic/g)).to.have.length(1);
      closeFrame();
    }
  });

  it('of two clinics never share a sheet', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <treatment-guide clinic-name="Harbor"><treatment-visit></treatment-visit></treatment-guide>
        <treatment-guide clinic-name="Hilltop"><treatment-visit></treatment-visit></treatment-guide>
      </div>
    `);
    const [harbor, hilltop] = [...page.querySelectorAll('treatment-visit')];
    await hilltop!.updateComplete;
    await tick(harbor!, 'qu-why');
    await tick(hilltop!, 'qu-price');
    await press(harbor!, 'print');
    expect(words(printed()!)).not.to.contain(questions['qu-price'].text);
  });

  it('stand first in toText(), as they are taken along', async () => {
    const element = await show();
    await tick(element, 'qu-price');
    expect(element.toText()).to.match(/^The day of treatment\n\n1 question to ask/);
    expect((await show(html`<treatment-visit without-questions></treatment-visit>`)).toText()).not.to.contain(
      questions['qu-price'].text,
    );
  });
});

describe('the privacy of <treatment-visit>', () => {
  it('lets no question out by any channel that a script has', async () => {
    const element = await show();
    const watch = watchPage();
    try {
      await tick(element, ...ids);
      await press(element, 'clear');
      await press(element, 'clear');
      await press(element, 'print');
      part(element, '[part="jump"] button').click();
      const secrets = [...ids, ...Object.values(questions).map(({text}) => text), 'to ask'];
      const told = watch
        .leaks()
        .filter(({said}) => secrets.some((secret) => said.includes(secret)))
        .map(({channel}) => channel);
      expect([...new Set(told)]).to.deep.equal([]);
    } finally {
      watch.stop();
      closeFrame();
    }
  });

  it('sends no event for a question that is ticked', async () => {
    const element = await show();
    const told: string[] = [];
    for (const type of ['input', 'change', 'treatment-toggle'])
      element.addEventListener(type, () => told.push(type));
    await tick(element, ...asked);
    expect(told).to.deep.equal([]);
  });

  it('is no field of a form', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form><treatment-visit name="questions"></treatment-visit></form>`,
    );
    const element = form.querySelector('treatment-visit')!;
    await element.updateComplete;
    await tick(element, ...asked);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(form.elements).to.have.length(0);
  });

  for (const [event, persisted] of [
    ['pagehide', false],
    ['pagehide', true],
    ['pageshow', true],
  ] as const)
    it(`forgets all when the page is left or brought back: ${event}, ${persisted ? 'kept' : 'not kept'}`, async () => {
      const element = await show();
      await tick(element, ...asked);
      await press(element, 'clear');
      await press(element, 'clear');
      dispatchEvent(new PageTransitionEvent(event, {persisted}));
      await element.updateComplete;
      expect(parts(element, 'input').filter((box) => (box as HTMLInputElement).checked)).to.deep.equal([]);
      expect(has(element, '[part="clear"]')).to.be.false;
      expect(element.toText()).not.to.contain('questions to ask\n');
    });

  it('tells recorders of visits to skip the questions', async () => {
    const element = await show();
    const box = part(element, '#qu-why').closest('.rr-block');
    expect(box?.hasAttribute('data-private')).to.be.true;
    expect(part(element, '[part="list"]').closest('.rr-block') === box).to.be.true;
  });
});
