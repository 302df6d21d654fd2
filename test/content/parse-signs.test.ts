import {expect} from '@open-wc/testing';
import {added, faultCounts, reword} from './override-faults.js';

describe('parse, of the signs in a clinic’s words', () => {
  it('takes no text that nobody can see', () => {
    for (const text of ['\u3164', '\u115f\u1160', '\uffa0', '\u2800', '\u200b', '\u0301', '\u{e0041}', '…'])
      expect(faultCounts(text), text).to.deep.equal({reworded: 1, added: 1});
  });

  it('takes no sign that no page can show, or that turns a number round', () => {
    for (const sign of [
      '\ud800',
      '\udc00',
      '\0',
      '\u0007',
      '\u0085',
      '\u202e',
      '\u202d',
      '\uffff',
      '\ufdd0',
      '\ue000',
      '\u2067',
      '\u2069\u2066',
      `a${'\u0301'.repeat(60)}`,
    ]) {
      expect(reword(`Tell ${sign}us.`)[0]?.path).to.equal('overrides.reword.se-warm.action');
      expect(added(`Tell ${sign}us.`)[0]?.path).to.equal('overrides.add.sideEffects.0.action');
    }
    for (const text of ['Tell us 🙂.', 'Tell\u00a0us\u2011all.', 'Tell\n\tus.', '\u2067שלום\u2069 to all.'])
      expect(reword(text), text).to.deep.equal([]);
  });
});
