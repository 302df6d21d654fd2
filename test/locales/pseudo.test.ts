import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import {installLanguage} from '../../src/page/installed.js';
import {accented, fromTheRight, pseudo, pseudoFromTheRight} from './pseudo.js';
import {
  all,
  show,
  said,
  tellings,
  plainWords,
  foreignTexts,
  without,
  outsideBrackets,
  sticksOut,
} from './shown-in.js';

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
