import {expect, fixture, html} from '@open-wc/testing';
import {record} from 'rrweb';
import {ketamine, type ContraindicationsElement} from '../../../src/classes.js';
import '../../../src/contraindications.js';
import {resolve} from '../../content/resolve-all.js';
import {en} from '../../../src/locales/en.js';
import {answer, has, mark, part, parts, press} from './checklist.js';
import {watchPage, type Leak} from './watch-page.js';

const {topics} = resolve({treatment: ketamine, messages: en}).checklist!;
const items = topics.flatMap((topic) => topic.items);
const ids = items.map(({id}) => id);

/** Everything that would tell an answer: each id, statement, question and reason, and how many are marked. */
const secrets = [
  ...items.flatMap(({id, statement, question, why}) => [id, statement.text, question.text, why.text]),
  'to talk about',
];

/** The channels by which any of it went out. */
const told = (leaks: readonly Leak[]) => [
  ...new Set(
    leaks.filter(({said}) => secrets.some((secret) => said.includes(secret))).map(({channel}) => channel),
  ),
];

const show = (template = html`<treatment-contraindications></treatment-contraindications>`) =>
  fixture<ContraindicationsElement>(template);

/** Everything that a reader can do with the checklist. */
async function useAll(element: ContraindicationsElement) {
  await mark(element, ...ids);
  await press(element, 'clear');
  await press(element, 'clear');
  await press(element, 'copy');
  await press(element, 'print');
  part(element, '[part="bar"] button').click();
  part(element, '[part="jump"] button').click();
  for (const summary of parts(element, '[part="summary"]')) summary.click();
  part(element, '[part="citation"]').click();
  element.withUnsure = true;
  await element.updateComplete;
  await answer(element, Object.fromEntries(ids.map((id, i) => [id, i % 2 ? 'unsure' : 'yes'])));
  await answer(element, Object.fromEntries(ids.map((id) => [id, 'no'])));
  await answer(element, Object.fromEntries(ids.map((id) => [id, 'yes'])));
  expect(element.value).to.have.length(34);
}

const closeFrame = () =>
  document.querySelector('iframe')?.contentWindow!.dispatchEvent(new Event('afterprint'));

describe('the privacy of <treatment-contraindications>', () => {
  const {clipboard} = navigator;
  beforeEach(() =>
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.resolve()},
    }),
  );
  afterEach(() => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: clipboard});
    closeFrame();
  });

  it('lets no answer out by any channel that a script has', async () => {
    const element = await show();
    const watch = watchPage();
    try {
      await useAll(element);
      const leaks = watch.leaks();
      expect(leaks.map(({channel}) => channel)).to.include.members(['event', 'origin of an event']);
      expect(told(leaks)).to.deep.equal([]);
      const silent = [
        'event',
        'origin of an event',
        'address',
        'history',
        'title',
        'window.name',
        'light DOM',
      ];
      expect(leaks.filter(({channel}) => !silent.includes(channel))).to.deep.equal([]);
    } finally {
      watch.stop();
    }
  });

  it('lets none out in a form either, but in the form’s own data', async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <treatment-contraindications name="list" with-unsure required></treatment-contraindications>
      </form>
    `);
    const element = form.querySelector('treatment-contraindications')!;
    const watch = watchPage();
    try {
      await answer(element, Object.fromEntries(ids.map((id) => [id, 'yes'])));
      form.reportValidity();
      expect(told(watch.leaks())).to.deep.equal([]);
      expect([...new FormData(form)]).to.have.length(34);
    } finally {
      watch.stop();
    }
  });

  it('hands nothing to the history of the session', async () => {
    const given: unknown[][] = [];
    const {prototype} = ElementInternals;
    const own = Object.getOwnPropertyDescriptor(prototype, 'setFormValue')!;
    const value = (...said: unknown[]) => void given.push(said);
    Object.defineProperty(prototype, 'setFormValue', {...own, value});
    try {
      const element = await show(html`
        <treatment-contraindications name="list"></treatment-contraindications>
      `);
      await mark(element, 'ci-stroke');
    } finally {
      Object.defineProperty(prototype, 'setFormValue', own);
    }
    expect(given.some(([data]) => data instanceof FormData && data.has('list'))).to.be.true;
    // A missing second argument would put the first one there.
    expect(given.every((said) => said.length === 2 && said[1] === null)).to.be.true;
  });

  it('keeps browsers from filling in what was ticked before', async () => {
    for (const template of [
      undefined,
      html`<treatment-contraindications with-unsure></treatment-contraindications>`,
    ]) {
      const element = await show(template);
      expect(has(element, 'input')).to.be.true;
      expect(has(element, 'input:not([autocomplete="off"])')).to.be.false;
    }
  });

  describe('under a recorder of visits (rrweb, with its default settings)', () => {
    /** What the recorder keeps of a visit in which everything is marked, copied and printed. */
    async function recorded(prepare: (element: ContraindicationsElement) => void = () => {}) {
      const element = await show();
      prepare(element);
      const events: unknown[] = [];
      const stop = record({emit: (event) => void events.push(event)})!;
      await useAll(element);
      await new Promise((resolve) => setTimeout(resolve, 100));
      closeFrame();
      stop();
      return JSON.stringify(events);
    }

    it('is not recorded', async () => {
      const tape = await recorded();
      expect(tape).to.contain('Before ketamine: what to tell your clinic');
      expect(told([{channel: 'rrweb', said: tape}])).to.deep.equal([]);
    });

    it('would be, without its marks', async () => {
      const tape = await recorded((element) => {
        part(element, '.rr-block').classList.remove('rr-block');
      });
      expect(told([{channel: 'rrweb', said: tape}])).to.deep.equal(['rrweb']);
    });
  });

  it('carries the marks of other recorders on the block and on its paper', async () => {
    const element = await show();
    const marks =
      '.rr-block.fs-exclude.ph-no-capture.sentry-block.amp-block[data-hj-suppress][data-private][data-clarity-mask="true"][data-dd-privacy="hidden"][data-openreplay-hidden]';
    const block = part(element, marks);
    for (const one of parts(element, '[part="item"], [part="list"]')) {
      expect(block.contains(one), one.id).to.be.true;
    }
    await mark(element, 'ci-stroke');
    await press(element, 'print');
    const paper = document
      .querySelector('iframe')!
      .contentDocument!.querySelector('treatment-contraindications')!.shadowRoot!;
    const outside = document.importNode(paper.querySelector('[part="base"]')!, true);
    outside.querySelector(marks)!.remove();
    expect(outside.textContent.trim()).to.equal('');
  });

  describe('the watch of this test', () => {
    const leaky: Record<string, () => unknown> = {
      fetch: () => fetch('/?ci-stroke'),
      XMLHttpRequest: () => new XMLHttpRequest().open('GET', '/?ci-stroke'),
      sendBeacon: () => navigator.sendBeacon('/', 'ci-stroke'),
      Image: () => (new Image().src = '/?ci-stroke'),
      storage: () => localStorage.setItem('x', 'ci-stroke'),
      cookie: () => (document.cookie = 'x=ci-stroke'),
      history: () => history.pushState('ci-stroke', ''),
      postMessage: () => window.postMessage('ci-stroke'),
      BroadcastChannel: () => new BroadcastChannel('x').postMessage('ci-stroke'),
      console: () => console.info('ci-stroke'),
      event: () =>
        document.body.dispatchEvent(new CustomEvent('input', {bubbles: true, detail: 'ci-stroke'})),
    };
    for (const [channel, leak] of Object.entries(leaky)) {
      it(`would notice a leak by ${channel}`, () => {
        const watch = watchPage();
        try {
          leak();
          expect(told(watch.leaks())).to.deep.equal([channel]);
        } finally {
          watch.stop();
        }
      });
    }

    it('would notice an answer in an attribute of the page', async () => {
      const page = await fixture(html`<div></div>`);
      const watch = watchPage();
      page.setAttribute('data-answer', 'ci-stroke');
      expect(told(watch.leaks())).to.deep.equal(['light DOM']);
      watch.stop();
    });
  });
});
