import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {resolve} from '../content/resolve-all.js';
import '../../src/es.js';
import '../../src/index.js';
import {es} from '../../src/locales/es.js';
import {renderToPlainHtml} from '../../src/server/render-to-plain-html.js';
import {contentTags} from '../../src/server/tags.js';
import {es as spanish} from '../../src/treatments/ketamine/es.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';
import {tea} from '../content/small-treatment.js';

const remarks = Object.values(spanish.sources!);

/** The words of a source that are not marked with the language given. */
function unmarked(source: Element, lang: string): string {
  if (source.matches(`[lang="${lang}"]`)) return '';
  const copy = source.cloneNode(true) as Element;
  for (const known of copy.querySelectorAll(`[lang="${lang}"], .visually-hidden, .back`)) known.remove();
  return copy.textContent.trim();
}

async function show(tag: string, lang: string) {
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  place.innerHTML = `<${tag} routes="rt-iv rt-oral"></${tag}>`;
  await aTimeout(50);
  return place.firstElementChild!.shadowRoot!;
}

describe('a source on a page in another language', () => {
  for (const tag of contentTags) {
    it(`is marked as English, but for our own remarks: <${tag}>`, async () => {
      const root = await show(tag, 'es');
      const sources = [...root.querySelectorAll('[part=source]')];
      expect(sources).not.to.be.empty;
      for (const source of sources) expect(['', ...remarks]).to.include(unmarked(source, 'en'));
      expect(root.textContent).to.contain('Los títulos de las fuentes están en inglés.');
    });

    it(`is marked in plain HTML: <${tag}>`, () => {
      const page = new DOMParser().parseFromString(renderToPlainHtml(tag, {lang: 'es'}), 'text/html');
      const sources = [...page.querySelectorAll('li[id*="-source-"]')];
      expect(sources).not.to.be.empty;
      for (const source of sources) expect(['', ...remarks]).to.include(unmarked(source, 'en'));
    });
  }

  it('is not marked on an English page, and nothing is said of it', async () => {
    const root = await show('treatment-side-effects', 'en');
    expect(root.querySelector('[part=source] [lang]')).to.be.null;
    expect(root.textContent).not.to.contain('The titles of the sources');
  });

  it('is written in the words of the page where it is a remark and no title', () => {
    const opinions = ketamine.facts.sources.filter(({kind}) => kind === 'opinion').map(({id}) => id);
    expect(Object.keys(spanish.sources!)).to.deep.equal(opinions);
    const inSpanish = {...ketamine, words: {...ketamine.words, es: spanish}};
    const {checklist} = resolve({treatment: inSpanish, messages: es, settings: {}});
    const opinion = checklist!.provenance.sources.find(({id}) => id === 'clinic-opinion');
    expect(opinion!.citation).to.equal(remarks[0]);
    expect(opinion!.lang).to.be.undefined;
  });

  it('is marked with the language that the facts give', () => {
    const inGerman = tea.facts.sources.map((source) => ({...source, lang: 'de'}));
    const treatment = {...tea, facts: {...tea.facts, sources: inGerman}};
    const {sources, lines} = resolve({treatment, messages: es, settings: {}}).sideEffects!.provenance;
    const own = sources.filter(({id}) => tea.facts.sources.some((source) => source.id === id));
    expect(own.every(({lang}) => lang === 'de')).to.be.true;
    expect(lines.join()).to.match(/Los títulos de las fuentes están en .*alemán/);
  });
});
