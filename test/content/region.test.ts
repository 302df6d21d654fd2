import {expect} from '@open-wc/testing';
import {readRegion, regionOf} from '../../src/content/region.js';

describe('readRegion', () => {
  it('reads a code of two letters, whatever its case and the space around it', () => {
    expect(readRegion('US')).to.equal('US');
    expect(readRegion(' us ')).to.equal('US');
    expect(readRegion('u\u017f')).to.equal(undefined);
    expect(readRegion('\uff35\uff33')).to.equal(undefined);
    expect(readRegion('Gb')).to.equal('GB');
    expect(readRegion('eu')).to.equal('EU');
  });

  it('takes a common or old code for today’s', () => {
    expect(readRegion('UK')).to.equal('GB');
  });

  it('knows regions that have no number here', () => {
    for (const code of ['DE', 'VI', 'AS', 'MP', 'MX']) expect(readRegion(code)).to.equal(code);
  });

  for (const text of [
    '',
    'USA',
    'United States',
    'en-US',
    'XX',
    'ZZ',
    'AA',
    '419',
    'U',
    'U S',
    '🇺🇸',
    'us-ca',
  ]) {
    it(`refuses what is no region: "${text}"`, () => expect(readRegion(text)).to.be.undefined);
  }
});

describe('regionOf', () => {
  it('reads the US and Puerto Rico from a tag', () => {
    expect(regionOf('en-US')).to.equal('US');
    expect(regionOf('es_us')).to.equal('US');
    expect(regionOf('es-PR')).to.equal('PR');
    expect(regionOf('zh-Hans-US')).to.equal('US');
  });

  it('reads no other region: a tag says which language is written, not where its reader is', () => {
    const tags = [
      'en',
      'es',
      'en-GB',
      'es-MX',
      'es-ES',
      'es-419',
      'vi-VN',
      'zh-CN',
      'pt-BR',
      'fr-HT',
      'en-GU',
      'de-DE',
    ];
    for (const tag of tags) expect(regionOf(tag), tag).to.be.undefined;
  });

  it('reads none from what only looks like one', () => {
    for (const tag of ['', 'us', 'US', 'x-us', 'en-x-us', 'en us', '-US', 'es-MX-u-rg-uszzzz']) {
      expect(regionOf(tag), tag).to.be.undefined;
    }
  });
});
