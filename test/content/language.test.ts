import {expect} from '@open-wc/testing';
import {matchLanguage} from '../../src/content/language.js';

describe('matchLanguage', () => {
  const available = ['en', 'es', 'pt-BR', 'zh-Hans', 'vi', 'ar', 'sr', 'he', 'qaa', 'qaa-Hebr'];
  const found: Record<string, string> = {
    es: 'es',
    'ES-us': 'es',
    'es-MX': 'es',
    'es-419': 'es',
    es_ES: 'es',
    'es-Latn-MX': 'es',
    en_GB: 'en',
    'PT-br': 'pt-BR',
    pt: 'pt-BR',
    'pt-PT': 'pt-BR',
    pt_PT_ao90: 'pt-BR',
    'pt-AO': 'pt-BR',
    zh: 'zh-Hans',
    'zh-CN': 'zh-Hans',
    zh_SG: 'zh-Hans',
    'zh-Hans-US': 'zh-Hans',
    'cmn-CN': 'zh-Hans',
    'vi-VN': 'vi',
    'ar-EG': 'ar',
    iw: 'he',
    'iw-IL': 'he',
    'sr-RS': 'sr',
    qaa: 'qaa',
    'qaa-Hebr': 'qaa-Hebr',
    'es-MX-u-nu-latn': 'es',
    'es-!': 'es',
    ' es ': 'es',
  };
  for (const [tag, language] of Object.entries(found)) {
    it(`finds ${language} for ${tag}`, () => expect(matchLanguage(tag, available)).to.equal(language));
  }

  it('reads the tags that it knows as Intl does', () => {
    const some = ['en-GB', 'en-US', 'en', 'es-MX', 'es-ES', 'es', 'es-US'];
    const orders = [some, some.toReversed(), ['es-MX', 'es-US'], ['en-GB', 'en-US'], ['es-AR', 'es-ES']];
    for (const tag of ['en', 'es', 'en-US', 'en-GB', 'en-IN', 'es-ES', 'es-MX', 'es-US', 'es-PR'])
      for (const order of orders) {
        // Small letters are left to Intl.
        expect(matchLanguage(tag, order), tag).to.equal(
          matchLanguage(`${tag.toLowerCase()}-u-nu-latn`, order),
        );
      }
  });

  it('finds none for another language, another script, or no tag at all', () => {
    for (const tag of [
      'fr',
      'zh-TW',
      'zh-HK',
      'zh-Hant',
      'zh-Hant-CN',
      'sr-Latn',
      'qab',
      '',
      '-',
      'x-es',
      'español',
    ]) {
      expect(matchLanguage(tag, available), tag).to.be.undefined;
    }
  });

  it('prefers the same region, then one that names none, then the first, whatever their order', () => {
    expect(matchLanguage('pt-PT', ['pt-BR', 'pt-PT'])).to.equal('pt-PT');
    expect(matchLanguage('pt-AO', ['pt-BR', 'pt-PT'])).to.equal('pt-BR');
    expect(matchLanguage('es-MX', ['es-ES', 'es'])).to.equal('es');
    expect(matchLanguage('es-MX', ['es', 'es-MX'])).to.equal('es-MX');
    expect(matchLanguage('zh-TW', ['zh-Hans', 'zh-Hant'])).to.equal('zh-Hant');
    expect(matchLanguage('pt', ['pt-PT', 'pt-BR'])).to.equal('pt-BR');
  });

  it('goes by the first part of a tag in a browser that cannot read it', () => {
    const {Locale} = Intl;
    Reflect.deleteProperty(Intl, 'Locale');
    try {
      expect(matchLanguage('es-MX', ['en', 'es'])).to.equal('es');
      expect(matchLanguage('fr', ['en', 'es'])).to.be.undefined;
      expect(matchLanguage('', ['en', 'es'])).to.be.undefined;
    } finally {
      Object.defineProperty(Intl, 'Locale', {value: Locale, configurable: true, writable: true});
    }
  });
});
