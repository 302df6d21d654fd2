import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {parse} from '../../../src/content/parse.js';
import {es} from '../../../src/locales/es.js';
import {installLanguage} from '../../../src/page/installed.js';
import {renderToHtml, renderToPlainHtml} from '../../../src/ssr.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {es as words} from '../../../src/treatments/ketamine/es.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {pseudoFromTheRight as fromTheRight} from '../../locales/pseudo.js';
import type {SummaryElement} from '../../../src/classes.js';
import {parts, showOnPage, withOverrides} from './summary.js';

installLanguage(es, {ketamine: words});
installLanguage(fromTheRight.messages, fromTheRight.words);

const items = ketamine.facts.summary!.items;
const pairs = items.flatMap(({id, pair}, i) =>
  pair && items.findIndex((one) => one.id === pair) > i ? [[id, pair] as const] : [],
);

/** Both halves in one frame of their own, next to each other, in the same size, neither hidden without the other. */
function expectTogether(element: SummaryElement, where: string) {
  for (const details of parts(element, 'details')) (details as HTMLDetailsElement).open = true;
  const framed = parts(element, '.pair');
  expect(framed.length, where).to.equal(pairs.length + 2);
  for (const pair of framed) {
    const [found, harm, more] = pair.children;
    expect(more === undefined, where).to.be.true;
    const [a, b] = [found!, harm!].map((half) => half.getBoundingClientRect());
    expect(a!.width, where).to.be.above(0);
    expect(Math.abs(a!.width - b!.width), where).to.be.below(1.5);
    // Side by side, or one right below the other.
    const beside = Math.abs(a!.top - b!.top) < 1.5;
    const below =
      b!.top >= a!.bottom - 1 &&
      b!.top - a!.bottom < Math.max(24, 1.5 * parseFloat(getComputedStyle(found!).fontSize));
    expect(beside || below, `${where}: ${a!.top} ${a!.bottom} ${b!.top}`).to.be.true;
    const size = (half: Element) => getComputedStyle(half).fontSize + getComputedStyle(half).fontWeight;
    expect(size(found!), where).to.equal(size(harm!));
  }
  for (const [one, other] of pairs) {
    const half = element.shadowRoot!.getElementById(one)!;
    expect(half.nextElementSibling?.id, where).to.equal(other);
    expect(half.parentElement!.matches('.pair'), where).to.be.true;
  }
}

/** In a text that can have no columns, nothing stands between the two. */
function expectNext(text: string, [one, other]: readonly [string, string], where: string) {
  const at = text.indexOf(`\n${one}.`);
  expect(at, `${where}: ${one}`).to.be.at.least(0);
  const gap = text.indexOf(`\n${other}.`, at) - (at + one.length);
  expect(gap, `${where}: ${other}`).to.be.within(0, 700);
  expect(text.slice(at + 1, at + gap), where).not.to.contain('\n\n');
}

describe('the two halves of what is known', () => {
  afterEach(async () => {
    await setViewport({width: 1280, height: 720});
    await emulateMedia({media: 'screen'});
  });

  for (const lang of ['en', 'es', fromTheRight.messages.lang])
    for (const width of [240, 288, 328, 480, 600, 768, 1100, 1900])
      it(`stand together, in "${lang}", ${width} px wide`, async () => {
        await setViewport({width: Math.max(width + 20, 320), height: 740});
        expectTogether(await showOnPage(lang, width), `${lang} ${width}`);
      });

  for (const media of ['print', 'screen'] as const)
    it(`stand together on ${media === 'print' ? 'paper' : 'a dark page with large type'}`, async () => {
      await emulateMedia({media, colorScheme: 'dark'});
      const element = await showOnPage('en', 700);
      element.style.fontSize = media === 'print' ? '' : '34px';
      expectTogether(element, media);
    });

  it('stand together whatever a clinic changes', async () => {
    const free = items.filter(
      ({pair, fixed, kind}) => !pair && !fixed && kind !== 'harm' && kind !== 'maker',
    );
    const reworded = free.filter(({kind}) => kind !== 'found' && kind !== 'unknown');
    const element = await withOverrides({
      hide: free.slice(0, 9).map(({id}) => id),
      order: free
        .slice(9)
        .map(({id}) => id)
        .reverse(),
      reword: Object.fromEntries(reworded.map(({id}) => [id, {text: 'In our own words.'}])),
      add: {
        alternatives: [{id: 'our-care', label: 'Our care', text: 'Ask us.'}],
        price: 'It costs $480.',
      },
    });
    expectTogether(element, 'with changes');
  });

  for (const [one, other] of pairs)
    for (const id of [one, other])
      it(`are not a clinic’s to change: ${id}`, () => {
        const refused = (overrides: object) => () => parse({overrides}, {treatment: ketamine});
        expect(refused({hide: [id]})).to.throw(`overrides.hide.0`);
        expect(refused({hide: [one, other]})).to.throw(`overrides.hide.0`);
        expect(refused({order: [id]})).to.throw(`overrides.order.0`);
        expect(refused({reword: {[id]: {text: 'It helps.'}}})).to.throw(`overrides.reword.${id}`);
        expect(refused({add: {alternatives: [{id, label: 'It helps', text: 'It does.'}]}})).to.throw(
          'overrides.add.alternatives.0.id',
        );
      });

  for (const lang of ['en', 'es'])
    it(`stand together in plain text, in plain HTML and prerendered, in "${lang}"`, async () => {
      const element = await showOnPage(lang);
      const text = element.toText();
      const label = (id: string) => (lang === 'es' ? words : en).summary.items[id as 'su-what'].label;
      for (const [one, other] of pairs) expectNext(text, [label(one), label(other)], 'text');

      const plain = await fixture(html`<div></div>`);
      plain.innerHTML = renderToPlainHtml('treatment-summary', {lang});
      for (const [one, other] of pairs)
        expect(plain.querySelector(`#${one}`)!.nextElementSibling?.id, 'plain HTML').to.equal(other);

      const page = document.createElement('div');
      page.setHTMLUnsafe(renderToHtml('treatment-summary', {lang}));
      const root = page.firstElementChild!.shadowRoot!;
      for (const [one, other] of pairs)
        expect(root.getElementById(one)!.nextElementSibling?.id, 'prerendered').to.equal(other);
    });
});
