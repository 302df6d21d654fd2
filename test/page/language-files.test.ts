import {expect} from '@open-wc/testing';
import {leaveLanguage, pageApi, takeLanguages, type LanguageFile} from '../../src/page/language-files.js';
import {en} from '../../src/locales/en.js';

const file = (lang: string): LanguageFile => ({messages: {...en, lang}, words: {}});
const langs = (files: readonly LanguageFile[]) => files.map(({messages}) => messages.lang);

describe('language files', () => {
  const {languages} = pageApi();
  beforeEach(() => delete pageApi().languages);
  after(() => (pageApi().languages = languages!));

  it('are taken when they came before', () => {
    const taken: LanguageFile[] = [];
    leaveLanguage(file('qaa'));
    takeLanguages((one) => taken.push(one));
    expect(langs(taken)).to.deep.equal(['qaa']);
  });

  it('are taken when they come after', () => {
    const taken: LanguageFile[] = [];
    takeLanguages((one) => taken.push(one));
    leaveLanguage(file('qaa'));
    expect(langs(taken)).to.deep.equal(['qaa']);
  });

  it('reach each of two copies of the script, whichever was first', () => {
    const first: LanguageFile[] = [];
    const second: LanguageFile[] = [];
    leaveLanguage(file('qaa'));
    takeLanguages((one) => first.push(one));
    leaveLanguage(file('qab'));
    takeLanguages((one) => second.push(one));
    leaveLanguage(file('qac'));
    expect(langs(first)).to.deep.equal(['qaa', 'qab', 'qac']);
    expect(langs(second)).to.deep.equal(['qaa', 'qab', 'qac']);
  });

  it('leave what else the page has there alone', () => {
    pageApi().version = '9.9.9';
    leaveLanguage(file('qaa'));
    expect(pageApi().version).to.equal('9.9.9');
    delete pageApi().version;
  });

  describe('where the page has our name for something else', () => {
    const name = 'treatmentElements';
    const own = Object.getOwnPropertyDescriptor(globalThis, name)!;
    afterEach(() => Object.defineProperty(globalThis, name, own));
    const put = (value: unknown) =>
      Object.defineProperty(globalThis, name, {value, writable: true, configurable: true});

    const values: Readonly<Record<string, unknown>> = {
      'a text': 'ours',
      null: null,
      'a list': [1],
      'an element': document.createElement('form'),
      'an object with other languages': {languages: 'x'},
      'languages that are none': {languages: [{}, null, 'es', {messages: {}}]},
      'an object that is frozen': Object.freeze({languages: 'x'}),
    };
    for (const [what, value] of Object.entries(values)) {
      it(`still reach those who show content: ${what}`, () => {
        put(value);
        const taken: LanguageFile[] = [];
        leaveLanguage(file('qaa'));
        takeLanguages((one) => taken.push(one));
        leaveLanguage(file('qab'));
        expect(langs(taken)).to.deep.equal(['qaa', 'qab']);
      });
    }

    it('still reach them where the name cannot be had', () => {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get() {
          throw new Error('not yours');
        },
      });
      const taken: LanguageFile[] = [];
      takeLanguages((one) => taken.push(one));
      leaveLanguage(file('qaa'));
      expect(langs(taken)).to.deep.equal(['qaa']);
    });
  });
});
