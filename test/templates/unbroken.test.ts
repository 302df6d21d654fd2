import {expect} from '@open-wc/testing';
import {unbroken} from '../../src/templates/unbroken.js';

describe('a phone number in a text', () => {
  for (const number of [
    '+1 555 010 0142',
    '(555) 010-0142',
    '1-800-FDA-1088',
    '1-800-332-1088',
    '0477 13 11 14',
    '116 123',
    '+44-20-7946-0958',
  ]) {
    it(`stands in one line: ${number}`, () => {
      expect(unbroken(`Call ${number}.`)).to.equal(`Call <span class="phone">${number}</span>.`);
    });
  }

  for (const text of [
    '988',
    'Pain 2019;160:154-164',
    '10 to 14 in 100',
    '2,309 people',
    '24–48 hours',
    '1-year',
  ])
    it(`is not seen where there is none: ${text}`, () => {
      expect(unbroken(text)).to.equal(text);
    });
});
