import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {installLanguage} from '../../src/page/installed.js';
import '../../src/index.js';
import {examples as contraindications} from '../examples/contraindications.js';
import type {Example} from '../examples/example.js';
import {examples as guide} from '../examples/guide.js';
import {examples as reliefDuration} from '../examples/relief-duration.js';
import {examples as routes} from '../examples/routes.js';
import {examples as sideEffects} from '../examples/side-effects.js';
import {examples as summary} from '../examples/summary.js';
import {examples as visit} from '../examples/visit.js';
import type {ElementName} from '../../src/content/elements.js';
import type {Section} from '../../src/content/resolved.js';
import type {Words} from '../../src/content/schema.js';
import {contentTags} from '../../src/server/tags.js';
import type {TreatmentElement} from '../../src/elements/treatment-element.js';
import {toHtml} from '../../src/outline/to-html.js';
import {accented, categoryNames, fromTheRight, pseudo, pseudoFromTheRight} from './pseudo.js';

const all: Record<'guide' | ElementName, Record<string, Example>> = {
  guide,
  summary,
  'side-effects': sideEffects,
  contraindications,
  routes,
  'relief-duration': reliefDuration,
  visit,
};
const tags = contentTags.join();

/** A column of a page in a language, as wide as a phone of 320 px leaves it. */
async function show({render}: Example, lang: string) {
  const column = await fixture<HTMLElement>(
    html`<div lang=${lang} style="inline-size: 288px; color: #1d2b33; background: #fff">${render()}</div>`,
  );
  await aTimeout(50);
  // What the page itself says is in the page's language, and so is an element whose own `lang` names another.
  const elements = [...column.querySelectorAll<HTMLElement>(tags)].filter((element) => !element.lang);
  return {column, elements};
}

/** What an element shows, with each line of a cell in one piece: what opens by row is the rest of it. */
function copyOf(element: HTMLElement): HTMLElement {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  for (const rest of copy.querySelectorAll('.rest, .phone')) {
    const line = rest.parentNode!;
    for (const node of [...line.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
    rest.replaceWith(...rest.childNodes);
    for (const node of [...line.childNodes]) if (node.nodeType === Node.COMMENT_NODE) node.remove();
    line.normalize();
  }
  return copy;
}

/** A name that ends with the first words of a text: the brackets of that text are cut off. */
function closed(name: string): string {
  if (!name.endsWith('…⟧')) return name;
  const isOpen = name.split('⟦').length - name.split('⟧').length;
  return name + '⟧'.repeat(Math.max(isOpen, 0));
}

/** What a reader sees or hears of an element, without what is no text of ours: names of sources, and a clinic's texts. */
function said(element: HTMLElement): string[] {
  const texts: string[] = [];
  const copy = copyOf(element);
  const nodes = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        texts.push(closed(node.getAttribute(name) ?? ''));
      continue;
    }
    const {parentElement: parent, textContent} = node;
    const isSource = parent?.closest('[part=source]') && !parent.closest('.back, .visually-hidden');
    const isClinics =
      parent?.closest('[lang=en]') ?? (element.hasAttribute('heading') && parent?.closest('[part=heading]'));
    if (!parent?.closest('style') && !isSource && !isClinics) texts.push(textContent!.trim());
  }
  return texts.filter(Boolean);
}

/** What the elements say as text and as plain HTML, with the outline that both are made from. */
const tellings = (elements: readonly HTMLElement[]) =>
  (elements as TreatmentElement<Section>[]).flatMap((element) => {
    const {outline} = element;
    return outline ? [{element, outline, text: element.toText(), markup: toHtml(outline, 'x')}] : [];
  });

/** The words of markup, and what is read aloud in it. */
function plainWords(markup: string): string {
  const {body} = new DOMParser().parseFromString(markup, 'text/html');
  const aloud = [...body.querySelectorAll('[aria-label]')].map((node) => node.getAttribute('aria-label'));
  return [body.textContent, ...aloud].join('\n');
}

/** The texts in an outline that are not in the page's language: those of the clinic. */
function foreignTexts(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const own = 'lang' in tree && 'text' in tree ? [String(tree.text)] : [];
  return [...own, ...Object.values(tree).flatMap(foreignTexts)];
}

/** A text without some others, the longest first. */
const without = (text: string, others: readonly (string | null)[]) =>
  others
    .filter((other) => other !== null)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
    .reduce((rest, other) => rest.replaceAll(other, ''), text);

/** A text without what stands in brackets, however often one stands in another. */
function outsideBrackets(text: string): string {
  const rest = text.replace(/⟦[^⟦⟧]*⟧/g, '');
  return rest === text ? rest : outsideBrackets(rest);
}

/** Parts that make the column wider than it is, to be read in a failing test. One pixel is a hidden text's. */
function sticksOut(column: HTMLElement, element: HTMLElement): string[] {
  if (column.scrollWidth <= column.clientWidth + 1) return [];
  const {left, right} = column.getBoundingClientRect();
  const parts = [...element.shadowRoot!.querySelectorAll('*')]
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.right > right + 1 || box.left < left - 1);
    })
    .map((part) => `${part.localName}.${part.className}: ${part.textContent.trim().slice(0, 60)}`);
  return [`${column.scrollWidth} px of ${column.clientWidth}`, ...parts];
}

describe('a pseudo-language', () => {
  it('marks a text, and leaves the names of its numbers', () => {
    expect(accented('Rest for {no-driving}.')).to.equal('⟦Ŕééšť ƒóóŕ {no-driving}.⟧');
    expect(fromTheRight('Rest for {no-driving}.')).to.equal('⟦צהקר וסצ {no-driving}.⟧');
    expect(accented('·')).to.equal('·');
  });

  it('is about 40 % longer', () => {
    const text = 'Most side effects start during the treatment and wear off within hours.';
    expect(accented(text).length / text.length).to.be.within(1.3, 1.5);
  });

  it('is found where a word was written into the code', () => {
    expect(outsideBrackets('⟦Ŕ ⟦é⟧⟧ Source 3')).to.equal(' Source 3');
  });
});

for (const language of [pseudo, pseudoFromTheRight]) {
  const {lang, dir} = language.messages;
  describe(`every example in a pseudo-language written ${dir}`, () => {
    before(async () => {
      installLanguage(language.messages, language.words);
      await setViewport({width: 320, height: 900});
    });
    after(() => setViewport({width: 800, height: 600}));

    for (const [tag, examples] of Object.entries(all)) {
      for (const [name, example] of Object.entries(examples)) {
        it(`has no word of the code's and fits a small phone: ${tag}, ${name}`, async () => {
          const {column, elements} = await show(example, lang);
          for (const element of elements) {
            const foreign = said(element).filter((text) => /\p{L}{2}/u.test(outsideBrackets(text)));
            expect(foreign, 'not marked').to.deep.equal([]);
            expect(sticksOut(column, element), 'sticks out').to.deep.equal([]);
            const base = element.shadowRoot!.querySelector<HTMLElement>('[part=base]');
            if (base?.lang) expect([base.lang, base.dir]).to.deep.equal([lang, dir]);
          }
        });

        it(`says so in text and in plain HTML too: ${tag}, ${name}`, async () => {
          const {elements} = await show(example, lang);
          for (const {element, outline, text, markup} of tellings(elements)) {
            const sources = outline.blocks.flatMap((block) =>
              block.kind === 'sources' ? block.sources : [],
            );
            const known = [
              ...sources.flatMap(({citation, href}) => [citation, href]),
              ...foreignTexts(outline.blocks),
              element.heading,
            ];
            for (const told of [text, plainWords(markup)]) {
              const rest = outsideBrackets(without(told, known));
              expect(rest.match(/.{0,20}\p{L}{2}.{0,40}/gu), 'not marked').to.be.null;
              expect(told, 'not filled in').not.to.match(/undefined|\bNaN\b|\[object|\{[a-z]/);
            }
          }
        });
      }

      it(`is accessible: ${tag}`, async () => {
        const {column} = await show(examples['bare'] ?? examples['clinic']!, lang);
        await expect(column).to.be.accessible();
      }).timeout(20_000);
    }
  });
}

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
