import {expect} from '@open-wc/testing';
import {readPhone, telephone, textMessage} from '../../src/content/phone.js';

describe('a phone number', () => {
  const good = {
    '911': 'tel:911',
    '15': 'tel:15',
    '116 123': 'tel:116123',
    '+1 555 010 0199': 'tel:+15550100199',
    '(555) 010-0199': 'tel:5550100199',
    '(+34) 91.555.01.99': 'tel:+34915550199',
    '+44 (0)20 7946 0000': 'tel:+442079460000',
    '555‑010–0199': 'tel:5550100199',
    '13\u00a011\u00a014': 'tel:131114',
  };
  for (const [text, href] of Object.entries(good)) {
    it(`is taken as people write it, and dialed: ${text}`, () => {
      expect(readPhone(text)).to.exist;
      expect(telephone(readPhone(text)!)).to.equal(href);
    });
  }

  it('is taken without the marks and the wide digits that a copied number brings along', () => {
    expect(readPhone('\u202a+1 555 010 0199\u202c')).to.equal('+1 555 010 0199');
    expect(readPhone(' \uff19\uff11\uff11 ')).to.equal('911');
  });

  const bad = [
    '',
    '+',
    '++1 555',
    '9',
    '911 or 988',
    '112/999',
    '112, 999',
    '0800 CLINIC',
    '555 0100 ext. 4',
    'tel:911',
    '1+555',
    '٩١١',
    '12345678901234567',
    '()',
    '-',
    '911;988',
    '#911',
    '<b>911</b>',
  ];
  for (const text of bad) {
    it(`is refused with anything else in it, or with nothing: "${text}"`, () => {
      expect(readPhone(text)).to.be.undefined;
    });
  }

  it('can be written to, with the words that begin the message', () => {
    expect(textMessage('0477 13 11 14')).to.equal('sms:0477131114');
    expect(textMessage('988', 'AYUDA')).to.equal('sms:988?&body=AYUDA');
    expect(new URL(textMessage('988', 'SÍ & NO')).searchParams.get('body')).to.equal('SÍ & NO');
  });
});
