import {expect} from '@open-wc/testing';
import type {GuideElement} from '../../src/classes.js';
import type {ContentTag} from '../../src/server/tags.js';
import {
  choose,
  click,
  difference,
  made,
  set,
  settled,
  textsIn,
  words,
  wrapping,
  type Shown,
} from './written-into.js';

/** How translators and extensions put something else where a text was. */
const ways: Readonly<Record<string, (text: Text) => void>> = {
  'exchanges it': (text) => text.replaceWith(wrapping(text.data)),
  'exchanges it for another text': (text) => text.replaceWith(text.data),
  'puts something before it, and takes it out': (text) => {
    text.before(wrapping(text.data));
    text.remove();
  },
  'puts something after it, and takes it out': (text) => {
    text.after(wrapping(text.data));
    text.remove();
  },
  'takes it out, and puts something there': (text) => {
    const {parentNode, nextSibling} = text;
    text.remove();
    parentNode!.insertBefore(wrapping(text.data), nextSibling);
  },
  'wraps it': (text) => {
    const font = document.createElement('font');
    text.before(font);
    font.append(text);
  },
  'surrounds it': (text) => {
    const {parentNode, nextSibling} = text;
    const font = document.createElement('font');
    text.remove();
    parentNode!.insertBefore(font, nextSibling);
    font.append(text);
  },
  'writes into it': (text) => text.appendData(''),
};

/** From the end of the page only where what comes after a text, when it goes, makes a difference. */
const orders = (way: string) =>
  way.startsWith('exchanges it') || way.startsWith('takes it out') ? ['forward', 'backward'] : ['forward'];

/** What changes what an element says. */
const steps: Readonly<Record<ContentTag, readonly ((element: Shown) => void)[]>> = {
  'treatment-side-effects': [
    click('[part="filter"] input', 2),
    click('[part="toggle-all"]'),
    click('[part="filter"] input', 0),
    set('groupBy', 'time'),
    click('[part="toggle-all"]'),
  ],
  'treatment-contraindications': [
    click('input', 0),
    click('input', 3),
    click('input', 0),
    click('[part="clear"]'),
    click('[part="clear"]'),
    set('withUnsure', true),
    set('view', 'list'),
  ],
  'treatment-routes': [
    click('[part="choice"] input', 0),
    click('.compare'),
    click('tbody .more'),
    click('[part="choice"] input', 0),
    set('routes', 'rt-iv rt-oral'),
    set('routes', ''),
  ],
  'treatment-relief-duration': [
    choose('#condition', 'crps'),
    choose('#condition', 'fibromyalgia'),
    choose('#condition', 'chronic-pain'),
  ],
  'treatment-summary': [set('heading', 'Ours'), set('withoutClaims', true), set('withoutClaims', false)],
  'treatment-visit': [
    click('input', 0),
    click('input', 2),
    click('[part="clear"]'),
    click('[part="clear"]'),
    set('phases', 'before'),
    set('withoutQuestions', true),
  ],
};
const inCommon = [
  (element: Shown) => ((element.parentElement as GuideElement).emergencyPhone = '112'),
  set('lang', 'es'),
];

for (const [tag, own] of Object.entries(steps)) {
  describe(`<${tag}> where a translator finds each text and`, function () {
    this.timeout(30_000);
    const allSteps = [...own, ...inCommon];
    const expected: string[] = [];

    before(async () => {
      const untouched = await made(tag);
      for (const step of allSteps) {
        step(untouched);
        await settled(untouched);
        expected.push(words(untouched));
      }
    });

    for (const [way, write] of Object.entries(ways)) {
      for (const order of orders(way)) {
        it(`${way}, ${order}`, async () => {
          const translated = await made(tag);
          for (const [i, step] of allSteps.entries()) {
            const texts = textsIn(translated.shadowRoot!);
            for (const text of order === 'forward' ? texts : texts.toReversed()) write(text);
            step(translated);
            await settled(translated);
            expect(difference(words(translated), expected[i]!)).to.equal('');
          }
        });
      }
    }
  });
}

describe('a page that is shown in its own words again', () => {
  const later = () => new Promise((resolve) => setTimeout(resolve, 20));
  const backs: Readonly<Record<string, (font: HTMLElement, text: Text) => void>> = {
    'the text is put in the place of the translation': (font, text) => font.replaceWith(text),
    'the text is put before it, and it goes': (font, text) => {
      font.before(text);
      font.remove();
    },
    'the translation goes': (font) => font.remove(),
    'the text is written anew': (font, text) => {
      const said = font.textContent;
      font.remove();
      text.data = said;
    },
    'a text of its own is put there': (font) => font.replaceWith(font.textContent),
  };
  for (const [way, back] of Object.entries(backs))
    for (const tag of ['treatment-contraindications', 'treatment-routes'])
      it(`reads as before in <${tag}>: ${way}`, async () => {
        const element = await made(tag);
        const before = words(element);
        for (let round = 0; round < 2; round++) {
          const texts = textsIn(element.shadowRoot!);
          const fonts = texts.map((text) => {
            const font = wrapping(text.data);
            text.replaceWith(font);
            return font;
          });
          await later();
          for (const [i, font] of fonts.entries()) back(font, texts[i]!);
          await later();
          expect(difference(words(element), before)).to.equal('');
        }
        element.shadowRoot!.querySelector('input')!.click();
        await settled(element);
        const untouched = await made(tag);
        untouched.shadowRoot!.querySelector('input')!.click();
        await settled(untouched);
        expect(difference(words(element), words(untouched))).to.equal('');
      });
});
