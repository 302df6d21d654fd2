import {expect, fixture, html} from '@open-wc/testing';
import type {ContraindicationsElement, GuideElement} from '../../src/classes.js';
import '../../src/es.js';
import '../../src/index.js';
import type {ContentTag} from '../../src/server/tags.js';

type Shown = HTMLElementTagNameMap[ContentTag];

/** A translator's own element around a text. Its translation is the text itself, so that both can be compared. */
const wrapping = (text: string) => {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = text;
  outer.append(inner);
  return outer;
};

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

function textsIn(root: ShadowRoot): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(({data, parentElement}) => data.trim() && parentElement?.localName !== 'style');
}

const words = (element: Shown) =>
  element.shadowRoot!.querySelector('[part="base"]')!.textContent.replace(/\s+/g, ' ').trim();

/** Where two texts part. */
function difference(text: string, other: string): string {
  const at = [...text].findIndex((letter, i) => letter !== other[i]);
  return text === other
    ? ''
    : `…${text.slice(Math.max(at - 60, 0), at + 40)}… not …${other.slice(at, at + 40)}…`;
}

const click =
  (selector: string, at = 0) =>
  (element: Shown) =>
    element.shadowRoot!.querySelectorAll<HTMLElement>(selector)[at]!.click();
const choose = (selector: string, value: string) => (element: Shown) => {
  const control = element.shadowRoot!.querySelector<HTMLSelectElement>(selector)!;
  control.value = value;
  control.dispatchEvent(new Event('change', {bubbles: true}));
};
const set = (name: string, value: unknown) => (element: Shown) =>
  void Object.assign(element, {[name]: value});

/** From the end of the page only where what comes after a text, when it goes, makes a difference. */
const orders = (way: string) =>
  way.startsWith('exchanges it') || way.startsWith('takes it out') ? ['forward', 'backward'] : ['forward'];

/** What changes what an element says. */
const steps: Readonly<Record<Shown['localName'], readonly ((element: Shown) => void)[]>> = {
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
};
const inCommon = [
  (element: Shown) => ((element.parentElement as GuideElement).emergencyPhone = '112'),
  set('lang', 'es'),
];

async function made(tag: string): Promise<Shown> {
  const guide = await fixture<GuideElement>(html`<treatment-guide emergency-phone="000"></treatment-guide>`);
  const element = document.createElement(tag) as Shown;
  guide.append(element);
  await element.updateComplete;
  return element;
}

async function settled(element: Shown) {
  await (element.parentElement as GuideElement).updateComplete;
  await element.updateComplete;
  await element.updateComplete;
}

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

describe('a checklist that an extension rewrites', () => {
  const count = (element: Shown) => element.shadowRoot!.querySelector('[part~="count"]')!.textContent.trim();

  it('is made anew, with what was ticked', async () => {
    const element = (await made('treatment-contraindications')) as ContraindicationsElement;
    click('input', 0)(element);
    await element.updateComplete;
    const base = element.shadowRoot!.querySelector('[part="base"]')!;
    base.innerHTML = String(base.innerHTML);
    await Promise.resolve();
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('input:checked').length).to.equal(1);
    click('input', 1)(element);
    await element.updateComplete;
    expect(count(element)).to.match(/^2 things/);
    expect(element.value.length).to.equal(2);
  });

  it('counts what is ticked, whatever is written into the boxes', async () => {
    for (const unsure of [false, true]) {
      const element = (await made('treatment-contraindications')) as ContraindicationsElement;
      element.withUnsure = unsure;
      await settled(element);
      for (const input of element.shadowRoot!.querySelectorAll('input')) input.value = 'on';
      click('input', unsure ? 2 : 0)(element);
      await settled(element);
      expect(element.value.join()).to.match(unsure ? /^ci-[^,]*:unsure$/ : /^ci-[^,:]*$/);
      expect(element.shadowRoot!.querySelectorAll('input:checked').length).to.equal(1);
      expect(count(element)).to.match(/^1 thing/);
    }
  });

  it('goes on when the marks are taken out that Lit finds its places by', async () => {
    const element = await made('treatment-contraindications');
    const walker = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_COMMENT);
    const marks: Comment[] = [];
    while (walker.nextNode()) marks.push(walker.currentNode as Comment);
    for (const mark of marks) mark.remove();
    click('input', 0)(element);
    await element.updateComplete;
    expect(count(element)).to.match(/^1 thing/);
  });

  it('keeps the focus where only texts were written', async () => {
    const element = await made('treatment-contraindications');
    const input = element.shadowRoot!.querySelector('input')!;
    for (const text of textsIn(element.shadowRoot!)) text.replaceWith(wrapping(text.data));
    input.focus();
    input.click();
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(input);
  });

  describe('brings back what something takes out:', () => {
    const takes: Readonly<Record<string, (root: ShadowRoot) => void>> = {
      'a part': (root) => root.querySelector('[part~="count"]')!.remove(),
      'all parts of a kind': (root) => root.querySelectorAll('p, label').forEach((part) => part.remove()),
      everything: (root) => root.replaceChildren(),
      'everything, for a text of its own': (root) => root.replaceChildren('Gone'),
      'the marks of places': (root) => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
        const marks: Comment[] = [];
        while (walker.nextNode()) marks.push(walker.currentNode as Comment);
        for (const mark of marks) mark.remove();
      },
    };
    for (const [name, take] of Object.entries(takes)) {
      it(name, async () => {
        const element = await made('treatment-contraindications');
        const before = words(element);
        take(element.shadowRoot!);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await element.updateComplete;
        expect(difference(words(element), before)).to.equal('');
        element.shadowRoot!.querySelector('input')!.click();
        await element.updateComplete;
        expect(words(element)).to.contain('1 thing to talk about');
      });
    }
  });

  it('does not fight with one that never stops', async () => {
    const element = await made('treatment-contraindications');
    let times = 0;
    const observer = new MutationObserver(() => {
      const base = element.shadowRoot!.querySelector('[part="base"]');
      if (!base || times++ > 50) return;
      base.innerHTML = String(base.innerHTML);
      observer.takeRecords();
    });
    observer.observe(element.shadowRoot!, {childList: true, subtree: true});
    element.heading = 'Ours';
    await element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    observer.disconnect();
    expect(times).to.be.below(10);
  });
});
