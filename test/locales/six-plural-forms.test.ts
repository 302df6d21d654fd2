import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {installLanguage} from '../../src/page/installed.js';
import {examples as sideEffects} from '../examples/side-effects.js';
import type {Words} from '../../src/content/schema.js';
import {categoryNames, pseudoFromTheRight} from './pseudo.js';
import {all, tags, show, tellings, plainWords} from './shown-in.js';

describe('a language with six plural forms that is written from the right', () => {
  const {lang} = pseudoFromTheRight.messages;
  before(() => installLanguage(pseudoFromTheRight.messages, pseudoFromTheRight.words));

  const arabic = new Intl.PluralRules('ar');
  /** Each number with the form that stands beside it. */
  const counts = (text: string) =>
    [...text.matchAll(/(\d[\d,.]*) (\p{Script=Hebrew}+)/gu)].flatMap(([, number = '', name = '']) => {
      const category = categoryNames.get(name);
      return category ? [{number: Number(number.replaceAll(',', '')), category}] : [];
    });

  for (const [tag, examples] of Object.entries(all)) {
    it(`has the form of each number, on the page, in text and in plain HTML: ${tag}`, async () => {
      const {elements} = await show(examples['bare'] ?? examples['clinic']!, lang);
      for (const {element, text, markup} of tellings(elements)) {
        const page = element.shadowRoot!.querySelector('[part=base]')!.textContent;
        for (const told of [page, text, plainWords(markup)]) {
          const found = counts(told);
          expect(found.length, tag).to.be.greaterThan(0);
          for (const {number, category} of found) {
            expect(category, `${number}`).to.equal(arabic.select(number));
          }
        }
      }
    });
  }

  it('sets a figure’s number in bold, wherever it stands in the sentence', async () => {
    const {elements} = await show(sideEffects.bare, lang);
    for (const number of elements[0]!.shadowRoot!.querySelectorAll('.number')) {
      expect(number.querySelector('b')?.textContent, number.textContent).to.exist;
    }
  });

  it('keeps every number to call and every name in one piece', async () => {
    const place = await fixture<HTMLElement>(html`
      <div lang=${lang}>
        <treatment-guide
          region="AU"
          clinic-name="Harbor Pain Clinic"
          clinic-phone="+1 555 010 0142"
          reviewed-by="Dr. Ada"
          offered-routes="rt-iv"
        >
          <treatment-side-effects></treatment-side-effects>
          <treatment-contraindications></treatment-contraindications>
          <treatment-routes></treatment-routes>
          <treatment-relief-duration></treatment-relief-duration>
        </treatment-guide>
      </div>
    `);
    await aTimeout(50);
    for (const {element, text, markup} of tellings([...place.querySelectorAll<HTMLElement>(tags)])) {
      const page = element.shadowRoot!.querySelector('[part=base]')!.textContent;
      for (const told of [page, text, plainWords(markup)]) {
        for (const piece of [
          '13 11 14',
          '0477 13 11 14',
          '+1 555 010 0142',
          'Harbor Pain Clinic',
          'Dr. Ada',
        ]) {
          const open = new RegExp(`(?<![\\u2068\\d ,])${piece.replaceAll(/[+.]/g, '\\$&')}(?!\\d)`);
          expect(told, piece).not.to.match(open);
        }
        expect(told.split('\u2068').length, 'each is closed').to.equal(told.split('\u2069').length);
      }
      expect(text).to.contain('\u206813 11 14\u2069').and.to.contain('\u2068000\u2069');
    }
  });

  it('marks the citations with their own language and direction', async () => {
    const {elements} = await show(sideEffects.bare, lang);
    for (const {element, markup} of tellings(elements)) {
      const {body} = new DOMParser().parseFromString(markup, 'text/html');
      const cited = [
        ...element.shadowRoot!.querySelectorAll(
          '[part=source] > :is(a:not(.back), span:not(.visually-hidden))',
        ),
        ...body.querySelectorAll('ol > li[id*=source] [lang]'),
      ];
      expect(cited.length).to.be.greaterThan(20);
      for (const node of cited) {
        expect([node.getAttribute('lang'), node.getAttribute('dir')]).to.deep.equal(['en', 'ltr']);
      }
    }
  });

  it('marks English that stands in for a missing text with its direction', async () => {
    const {sideEffects: own} = pseudoFromTheRight.words.ketamine;
    const words: Words = {...pseudoFromTheRight.words.ketamine, sideEffects: {...own!, intro: ''}};
    installLanguage({...pseudoFromTheRight.messages, lang: 'qab-Hebr'}, {ketamine: words});
    const {elements} = await show(sideEffects.bare, 'qab-Hebr');
    for (const {element, markup} of tellings(elements)) {
      const {body} = new DOMParser().parseFromString(markup, 'text/html');
      for (const root of [element.shadowRoot!, body]) {
        const marked = [...root.querySelectorAll('span[lang=en]')].filter((node) =>
          /are short/.test(node.textContent),
        );
        expect(marked.map((node) => node.getAttribute('dir'))).to.deep.equal(['ltr']);
      }
    }
  });
});
