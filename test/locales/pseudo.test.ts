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
import {accented, fromTheRight, pseudo, pseudoFromTheRight} from './pseudo.js';

const all: Record<string, Record<string, Example>> = {
  guide,
  'side-effects': sideEffects,
  contraindications,
  routes,
  'relief-duration': reliefDuration,
};
const tags =
  'treatment-side-effects, treatment-contraindications, treatment-routes, treatment-relief-duration';

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

/** What a reader sees or hears of an element, without what is no text of ours: names of sources, and a clinic's texts. */
function said(element: HTMLElement): string[] {
  const texts: string[] = [];
  const nodes = document.createTreeWalker(
    element.shadowRoot!,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
  );
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
        texts.push(node.getAttribute(name) ?? '');
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
      }

      it(`is accessible: ${tag}`, async () => {
        const {column} = await show(examples['bare'] ?? examples['clinic']!, lang);
        await expect(column).to.be.accessible();
      }).timeout(20_000);
    }
  });
}
