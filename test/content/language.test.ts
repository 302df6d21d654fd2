import {expect} from '@open-wc/testing';
import {matchLanguage, regionOf} from '../../src/content/language.js';

describe('matchLanguage', () => {
  const available = ['en', 'es', 'pt-BR'];

  it('finds the tag itself, whatever its case', () => {
    expect(matchLanguage('PT-br', available)).to.equal('pt-BR');
    expect(matchLanguage('es', available)).to.equal('es');
  });

  it('finds a shorter form of it', () => {
    expect(matchLanguage('es-MX', available)).to.equal('es');
    expect(matchLanguage('en_GB', available)).to.equal('en');
    expect(matchLanguage('es-Latn-MX', available)).to.equal('es');
  });

  it('finds none for another language', () => {
    expect(matchLanguage('fr', available)).to.be.undefined;
    expect(matchLanguage('', available)).to.be.undefined;
    expect(matchLanguage('pt', available)).to.be.undefined;
  });
});

describe('regionOf', () => {
  it('reads the country of a tag', () => {
    expect(regionOf('en-GB')).to.equal('GB');
    expect(regionOf('es-Latn-MX')).to.equal('MX');
  });

  it('finds none where there is none', () => {
    expect(regionOf('en')).to.be.undefined;
    expect(regionOf('zh-Hant')).to.be.undefined;
    expect(regionOf('es-419')).to.be.undefined;
  });
});
