import {expect} from '@open-wc/testing';
import '../../../src/index.js';
import {resolve} from '../../content/resolve-all.js';
import type {Figure} from '../../../src/content/schema.js';
import {routeRows} from '../../../src/locales/vocabulary.js';
import {renderToPlainHtml} from '../../../src/server/render-to-plain-html.js';
import {en} from '../../../src/treatments/ketamine/en.js';
import {ketamine} from '../../../src/treatments/ketamine/index.js';
import {contentIn, spoken, tellings, textOf, type Lang} from './outputs.js';
import {textsOf} from './texts.js';

const {facts} = ketamine;
const languages = Object.values(spoken);

describe('both halves of what is known', () => {
  describe('a source’s benefit stands beside its harm', () => {
    /** By the tokens that tell the one and the other: the same in every language. */
    const halves = [
      {
        source: 'sigtermans2009',
        benefit: /\{crps-week\}/,
        harm: /\{crps-mind\}[^]*\{crps-mind-(?:placebo|of)\}|\{cochrane-times\}/,
      },
      {source: 'sigtermans2009', benefit: /\{crps-pain\}/, harm: /\{crps-mind\}/},
      {source: 'hardy2012', benefit: /\{cancer-helped\}/, harm: /\{hardy-each\}/},
      {source: 'corriger2022', benefit: /\{french-pain\}/, harm: /\{french-effects\}/},
    ];
    /** What stands beside an entry in short, whatever shows it. */
    const otherHalf = (path: string, words: (typeof languages)[number]['words']): string => {
      const [, id, field] = /^summary\.items\.([\w-]+)\.(text|brief)$/.exec(path) ?? [];
      const pair = facts.summary!.items.find((item) => item.id === id)?.pair;
      const other = pair && (words.summary.items as Record<string, {text: string; brief?: string}>)[pair];
      return (other && other[field as 'text' | 'brief']) ?? '';
    };
    for (const {source, benefit, harm} of halves)
      for (const {messages, words} of languages)
        it(`${source}: ${benefit.source}, in ${messages.lang}`, () => {
          const told = textsOf(words).filter(({text}) => benefit.test(text));
          expect(told).not.to.be.empty;
          for (const {path, text} of told) expect(`${text} ${otherHalf(path, words)}`, path).to.match(harm);
        });

    it('the Cochrane review of 2025: no clear evidence, and more side effects', () => {
      const unclear = {en: /no clear evidence/, es: /evidencia clara/};
      const harm = {en: /side effects/, es: /efectos secundarios/};
      for (const {messages, words} of languages) {
        const lang = messages.lang as Lang;
        const told = textsOf(words).filter(({text}) => unclear[lang].test(text));
        expect(told.length).to.be.above(2);
        for (const {path, text} of told) expect(text, path).to.match(harm[lang]);
        expect(messages.certainty.review(2025)['no-clear-evidence-more-harm'])
          .to.match(unclear[lang])
          .and.to.match(harm[lang]);
      }
      expect(JSON.stringify(facts)).not.to.contain('"level":"no-clear-evidence"');
    });

    it('a study’s harm is in its row, wherever a figure of it is known', () => {
      const studies = facts.relief!.evidence;
      const known = facts.sideEffects!.effects.flatMap(({figures}) => figures);
      const isOf = (source: string) => (figure: Figure) =>
        figure.kind !== 'unknown' && figure.sources.includes(source);
      for (const {sources, condition} of studies) {
        const [own] = sources;
        const harms = studies
          .filter((other) => other.sources[0] === own && other.condition === condition)
          .flatMap((other) => other.harms ?? []);
        // The same number may stand with two side effects that were counted together.
        const numbers = known
          .filter(isOf(own!))
          .map((number) => JSON.stringify({...number, outcome: undefined}));
        expect(harms.length, own).to.be.at.least(new Set(numbers).size);
      }
      const withHarms = studies.filter(({harms}) => harms?.length).map(({id}) => id);
      expect(withHarms).to.have.members([
        'rd-cochrane',
        'rd-moradi-30m',
        'rd-corriger',
        'rd-sigtermans',
        'rd-hardy',
      ]);
    });

    it('and every telling of the studies tells it', async () => {
      const told = (await tellings()).filter(({tag}) => tag.startsWith('treatment-relief-duration'));
      expect(told).to.have.length(2);
      for (const {tag, text} of told) {
        expect(text, tag).to.contain('Side effects: Any kind: about 3 times as many as with placebo');
        expect(text, tag).to.contain(
          'Side effects: Effects on the mind during the drip: 76 in 100, 18 in 100 with placebo',
        );
        expect(text, tag).to.contain('Side effects: Stopped because of them: about 17 more in 100');
      }
    });
  });

  describe('a figure', () => {
    const figures = facts.relief!.evidence.flatMap(({results, harms = []}) => [...results, ...harms]);

    it('is never of one group where there was another', () => {
      for (const {kind, population} of figures) {
        const {comparator} = facts.populations.find(({id}) => id === population)!;
        if (kind === 'count' || kind === 'range') expect(comparator, population).to.equal('none');
      }
    });

    it('is never of a scale that nobody read', () => {
      for (const figure of figures) if ('scale' in figure) expect(figure.scale).to.equal(10);
    });
  });

  describe('the day of treatment', () => {
    const night = {en: /driv(?:e|es|ing)\b.*(?:night|sleep)/i, es: /manej.*(?:noche|dormi)/i};

    it('says for every way when to drive again, in a row that no choice takes away', () => {
      expect(routeRows).to.include('driving');
      for (const {messages} of languages)
        for (const {id, cells} of contentIn(messages.lang as Lang).routes!.routes) {
          const [said] = cells.driving.statements;
          expect(said!.text, id).to.match(night[messages.lang as Lang]);
          expect(said!.cites, id).not.to.be.empty;
        }
    });

    it('says so in plain text and plain HTML, whatever rows a page names', async () => {
      const count = (text: string) =>
        text.match(/until you have slept for a night|until the next day, after a night’s sleep/g)!.length;
      for (const {tag, text} of await tellings())
        if (tag.startsWith('treatment-routes')) expect(count(text), tag).to.be.at.least(7);
      const few = textOf(renderToPlainHtml('treatment-routes', {attributes: {rows: 'how'}}));
      expect(count(few)).to.be.at.least(7);
    });

    it('warns in the cell of every way that can be had at home', () => {
      const atHome = {en: /\bhome\b/i, es: /\bcasa\b/i};
      for (const {messages} of languages) {
        const home = atHome[messages.lang as Lang];
        const {routes} = contentIn(messages.lang as Lang).routes!;
        const ways = routes.filter(({cells}) => {
          const said = (['how', 'where', 'session', 'monitoring', 'good', 'bad'] as const).flatMap((row) =>
            cells[row].statements.map(({text}) => text),
          );
          return said.some((text) => home.test(text));
        });
        expect(ways.map(({id}) => id)).to.include.members(['rt-nasal', 'rt-sublingual', 'rt-oral']);
        for (const {id, cells} of ways) {
          expect(cells.where.warning?.text, id).to.contain('FDA');
          expect(cells.where.plain, id).to.contain(cells.where.warning!.text);
          expect(cells.where.warning!.cites, id).not.to.be.empty;
        }
      }
    });
  });

  describe('what a reader must be told with the ways and with relief', () => {
    const told = {
      'treatment-routes': [
        en.routes.dose,
        'the FDA has not approved it for that use',
        'Do not use ketamine at home unless your own clinician prescribed it',
        'Other choices to ask about: exercise programs',
        'NICE in the UK advises not to start ketamine, from age 16',
      ],
      'treatment-relief-duration': [
        en.relief.cure,
        en.relief.how,
        'the FDA has not approved it for that use',
        'about 3 times as many people had side effects as with placebo (low certainty)',
      ],
    };
    for (const [tag, texts] of Object.entries(told))
      for (const said of texts)
        it(`${tag}: ${said.slice(0, 40)}…`, async () => {
          const own = (await tellings()).filter((one) => one.tag.startsWith(tag));
          expect(own).to.have.length(2);
          for (const {tag: where, text} of own) expect(text, where).to.contain(said);
        });
  });

  describe('a claim of others', () => {
    const claimsIn = ({claims}: {claims: {claims: Record<string, {claim: string}>}}) =>
      Object.values(claims.claims).map(({claim}) => claim);

    /** What is left of a text when each claim that stands as one, with its answer, is taken out. */
    const without = ({claims}: ReturnType<typeof resolve>, text: string) =>
      claims!.claims.reduce((rest, {whole}) => rest.replaceAll(whole.text, ''), text);

    it('stands nowhere by itself', async () => {
      for (const {messages, words} of languages) {
        const content = contentIn(messages.lang as Lang);
        const {summary, sideEffects, checklist, routes, relief, visit, claims} = content;
        for (const {path, text} of textsOf({summary, sideEffects, checklist, routes, relief, visit, claims}))
          for (const claim of claimsIn(words)) expect(without(content, text), path).not.to.contain(claim);
      }
      // The tellings are for a reader of whom no region is known.
      const content = resolve({treatment: ketamine, messages: spoken.en.messages});
      for (const {tag, text} of await tellings())
        for (const claim of claimsIn(en)) expect(without(content, text), tag).not.to.contain(claim);
    });

    it('is called one, is in quotation marks, and is followed by what was found', () => {
      const shape = {
        en: /^You may have read this claim: “[^“”]+” What was found: .+\.$/,
        es: /^Quizás haya leído esta afirmación: “[^“”]+” Lo que se \p{L}+: .+\.$/u,
      };
      for (const {messages} of languages)
        for (const {id, whole, found} of contentIn(messages.lang as Lang).claims!.claims) {
          expect(whole.text, id).to.match(shape[messages.lang as Lang]);
          expect(whole.text, id).to.contain(found.text);
          expect(found.cites, id).not.to.be.empty;
        }
    });
  });
});
