import {expect} from '@open-wc/testing';
import {directionOf, isolate} from '../../src/locales/direction.js';

describe('directionOf', () => {
  it('goes by the script, named or likely', () => {
    for (const tag of [
      'ar',
      'ar-EG',
      'he',
      'iw',
      'fa',
      'ur_PK',
      'ps',
      'yi',
      'ug',
      'dv',
      'ku-Arab',
      'qaa-Hebr',
      'az-Arab',
    ]) {
      expect(directionOf(tag), tag).to.equal('rtl');
    }
    for (const tag of [
      'en',
      'es',
      'fr',
      'pt-BR',
      'vi',
      'zh-Hans',
      'ku',
      'uz',
      'ar-Latn',
      'qaa',
      '',
      'no tag',
    ]) {
      expect(directionOf(tag), tag).to.equal('ltr');
    }
  });
});

describe('isolate', () => {
  const kept = (text: string) => `\u2068${text}\u2069`;

  it('keeps a number or a name in one piece where the sentence runs from right to left', () => {
    expect(isolate('+1 555 010 0199', 'rtl')).to.equal(kept('+1 555 010 0199'));
    expect(isolate('Harbor Pain Clinic', 'rtl')).to.equal(kept('Harbor Pain Clinic'));
  });

  it('does so from left to right only for what runs the other way', () => {
    expect(isolate('+1 555 010 0199', 'ltr')).to.equal('+1 555 010 0199');
    expect(isolate('Clínica del Puerto', 'ltr')).to.equal('Clínica del Puerto');
    expect(isolate('مركز الألم', 'ltr')).to.equal(kept('مركز الألم'));
    expect(isolate('Clinic מרפאה', 'ltr')).to.equal(kept('Clinic מרפאה'));
  });

  it('leaves nothing as nothing', () => expect(isolate('', 'rtl')).to.equal(''));
});
