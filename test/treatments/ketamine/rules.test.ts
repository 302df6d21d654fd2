import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import '../../../src/es.js';
import {rules, type ContentRule} from './content-rules.js';
import {items} from './fact-file/checklist.js';
import {offThePage} from './fact-file/relief.js';
import {contentIn, found, langs, outputs, wordsIn, type Lang, type Output} from './outputs.js';
import {textsOf} from './texts.js';

/** What a text says of its own: a claim of others is told as one, with its answer. */
const own = ({where, text}: Output): Output => ({where, text: text.replace(/“[^“”]*”/g, '')});
const without = (but: RegExp | undefined, {where, text}: Output): Output => ({
  where,
  text: but ? text.replace(but, '') : text,
});
/** What a reader is told to do: the ones under which nothing of our work may stand. */
const instructions =
  /\.(?:action|why|day|evening|care|naloxone|homeUse|medicines|report|night|today|signs|driving|monitoring|upkeep|actions)\b/;
const underInstructions = 'how the texts were made is never told under an instruction';

const looked = (rule: ContentRule, lang: Lang, list: readonly Output[]) =>
  list
    .filter(({where}) => rule.rule !== underInstructions || instructions.test(where))
    .map(own)
    .map((output) => without(rule.but?.[lang], output));

describe('the rules of the facts, in all that a reader can meet', () => {
  for (const lang of langs) {
    describe(`in "${lang}"`, () => {
      let all: Output[] = [];
      before(async () => {
        all = await outputs(lang);
      });

      it('look at every telling', () => {
        expect(all.length).to.be.above(3000);
        const tellings = new Set(all.map(({where}) => where.replace(/^\w+ (\S+).*?(as \w+)?$/, '$2')));
        expect([...tellings]).to.include.members(['as text', 'as HTML']);
      });

      for (const rule of rules) {
        it(rule.rule, () => {
          for (const bad of rule.breaks[lang]) expect(bad).to.match(rule.pattern[lang]);
          expect(found(looked(rule, lang, all), rule.pattern[lang])).to.deep.equal([]);
        });
      }

      it('say nothing of what was taken off the page', () => {
        for (const id of offThePage)
          for (const {where} of all) expect(where.includes(`.${id}`), `${where} ${id}`).to.be.false;
        expect(JSON.stringify(wordsIn(lang))).not.to.match(new RegExp(`"(?:${offThePage.join('|')})"`));
      });
    });
  }

  it('let only what was read stand in the checklist', () => {
    const shown = contentIn('en').checklist!.topics.flatMap((topic) => topic.items.map(({id}) => id));
    for (const id of shown) expect(items[id]?.conf, id).to.be.oneOf(['V', 'V2']);
  });

  it('say “small” of no harm, and “large” of no help, but what is known', () => {
    const praise = {
      en: /\b(?:great(?! care)|powerful|dramatic|remarkable|promising|exciting|miracle|only minor|harmless)\b/i,
      es: /(?<!\p{L})(?:potente|poderos[ao]|milagr\p{L}+|prometedor\p{L}*|inofensiv[ao]|extraordinari[ao])(?!\p{L})/iu,
    };
    expect('A promising treatment').to.match(praise.en);
    expect('Un tratamiento prometedor').to.match(praise.es);
    for (const lang of langs)
      for (const {path, text} of textsOf(wordsIn(lang))) expect(text, path).not.to.match(praise[lang]);
  });
});
