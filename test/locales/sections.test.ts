import {expect, fixture, html} from '@open-wc/testing';
import {resolve} from '../../src/content/resolve.js';
import {elements, type ElementName} from '../../src/content/elements.js';
import type {Section} from '../../src/content/resolved.js';
import type {TreatmentElement} from '../../src/elements/treatment-element.js';
import '../../src/index.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import type {Messages} from '../../src/locales/messages.js';
import {completeMessages} from '../../src/content/complete-messages.js';
import {getInstalled, installLanguage, installMessages} from '../../src/page/installed.js';
import {es as spanish} from '../../src/treatments/ketamine/es.js';
import {ketamine} from '../../src/treatments/ketamine/index.js';

const sections = Object.values(elements);

/** Messages as a page has them that shows one section: those of the others are not there. */
const withOnly = (section: string, messages: Messages): Messages =>
  new Proxy(messages, {
    get(all, name, receiver) {
      if (name !== section && sections.some((one) => one === name))
        throw new Error(`messages.${String(name)} is not on a page with ${section} alone`);
      return Reflect.get(all, name, receiver) as unknown;
    },
  });

for (const [name, section] of Object.entries(elements)) {
  describe(`<treatment-${name}> on a page of its own`, () => {
    it('brings the English of what it says', () => {
      const {english} = customElements.get(`treatment-${name}`) as unknown as typeof TreatmentElement;
      expect(Object.keys(english)).to.include(section);
    });

    for (const messages of [en, es]) {
      it(`says nothing that belongs to another element, whatever a reader does: ${messages.lang}`, async () => {
        const element: TreatmentElement<Section> = document.createElement(`treatment-${name as ElementName}`);
        element.content = resolve({
          treatment: {...ketamine, words: {...ketamine.words, es: spanish}},
          messages: withOnly(section, messages),
          settings: {
            region: 'US',
            clinicName: 'Harbor',
            clinicPhone: '+1 555 010 0142',
            offeredRoutes: ['rt-iv'],
          },
          overrides: {hide: ['se-dry-mouth', 'ci-stroke', 'rt-sc', 'fa-dose']},
        });
        await fixture(html`<div lang=${messages.lang}>${element}</div>`);
        const root = element.shadowRoot!;
        for (const control of root.querySelectorAll<HTMLElement>('summary, input, button')) {
          if (!/print|imprimir/i.test(control.textContent)) control.click();
          await element.updateComplete;
        }
        // What failed would be there as plain text, without parts.
        expect(root.querySelectorAll('[part=provenance]').length).to.equal(1);
        expect(element.toText()).to.have.length.greaterThan(1000);
      });
    }
  });
}

describe('messages that come with an element', () => {
  const part = {claims: {whole: (claim: string, found: string) => `Claim: ${claim} ${found}`}};
  /** All elements are on this page: what comes later is of one that is not made yet. */
  const later = {tea: part.claims} as unknown as Partial<Messages>;
  const laterIn = (messages: Messages) => (messages as unknown as {tea: typeof part.claims}).tea;

  it('are there in every language that lacks them, without a new rendering', () => {
    const {warn} = console;
    const said: string[] = [];
    console.warn = (text: string) => said.push(text);
    installLanguage({...en, lang: 'qab'});
    const before = getInstalled();
    installMessages(later);
    installMessages(later);
    console.warn = warn;
    expect(getInstalled()).to.equal(before);
    for (const lang of ['en', 'qab'])
      expect(laterIn(before.messages.get(lang)!).whole('A.', 'B.')).to.equal('Claim: A. B.');
    expect(said.filter((text) => text.includes('tea'))).to.have.length(1);
  });

  it('leave a language its own', () => {
    const own = {...es, lang: 'qac'};
    expect(completeMessages(own, part).claims).to.deep.equal(es.claims);
  });
});
