import {expect} from '@open-wc/testing';
import {contactsFor} from '../../src/content/contacts.js';
import {helpLinesOf, helpRegions} from '../../src/content/help-lines.js';
import {helpSources} from '../../src/content/help-sources.js';
import type {Settings} from '../../src/content/settings.js';
import {en} from '../../src/locales/en.js';
import {es} from '../../src/locales/es.js';
import {expected, notRead} from './expected-help-lines.js';

const inEnglish = (settings: Settings = {}) => contactsFor(en, settings);
const inSpanish = (settings: Settings = {}) => contactsFor(es, settings);
/** What stands for the number of a clinic that has told none. */
const clinicPhone = 'your clinic’s phone number';
/** Everything that is said, with every address. */
const all = (contacts: ReturnType<typeof contactsFor>) => JSON.stringify(contacts);

describe('the help lines', () => {
  it('are those of the fact file, and no others', () => {
    expect([...helpRegions].sort()).to.deep.equal(Object.keys(expected).sort());
    for (const [region, should] of Object.entries(expected)) {
      const {emergency, crisis, further = []} = helpLinesOf(region)!;
      expect(emergency.numbers, region).to.deep.equal(should.emergency);
      expect(crisis?.call ?? null, region).to.equal(should.call);
      expect(crisis?.text ?? null, region).to.equal(should.text);
      expect(crisis?.free ?? null, region).to.equal(should.free);
      expect(
        further.map(({call}) => call),
        region,
      ).to.deep.equal(should.further);
      const cited = [
        emergency.sources,
        crisis?.sources ?? [],
        ...Object.values(crisis?.languages ?? {}).map(({sources}) => sources),
        ...further.map(({sources}) => sources),
      ].flat();
      expect([...new Set(cited)].sort(), region).to.deep.equal([...should.sources].sort());
    }
  });

  it('have sources that readers can open, and each source is of a line', () => {
    const cited = Object.values(expected).flatMap(({sources}) => sources);
    expect(helpSources.map(({id}) => id).sort()).to.deep.equal([...new Set(cited)].sort());
    for (const {id, href} of helpSources) expect(href, id).to.match(/^https:/);
  });

  it('say that only the US line is confidential, as only its own pages do', () => {
    for (const region of helpRegions) {
      const {crisis} = helpLinesOf(region)!;
      expect(crisis?.confidential ?? false, region).to.equal(['US', 'PR', 'GU'].includes(region));
    }
  });
});

describe('whom to call', () => {
  for (const region of Object.keys(expected)) {
    it(`dials just the numbers of the region: ${region}`, () => {
      const {emergency, call, text, further} = expected[region]!;
      for (const contacts of [inEnglish({region}), inSpanish({region})]) {
        const {actions, remarks, phrases} = contacts;
        const dialed = [...actions, ...remarks.flatMap(({links}) => links)]
          .filter(({kind}) => kind !== 'crisis-chat')
          .map(({href}) => href.replace(/^(?:tel|sms):|\?.*/g, ''));
        const should = [...emergency, call, text, ...further].filter((one) => one !== null);
        expect([...new Set(dialed)].sort()).to.deep.equal(
          [...new Set(should.map((one) => one.replaceAll(' ', '')))].sort(),
        );
        for (const number of emergency) expect(phrases.emergency).to.contain(number);
        if (call) expect(phrases['call-crisis']).to.contain(call);
        if (text) expect(phrases['call-crisis']).to.contain(text);
      }
    });
  }

  it('links each of two emergency numbers, and never both as one', () => {
    const {phrases, actions} = inEnglish({region: 'IE'});
    expect(phrases.emergency).to.equal('112 or 999');
    expect(
      actions.filter(({kind}) => kind === 'emergency').map(({text, href}) => `${text} ${href}`),
    ).to.deep.equal(['Call 112 tel:112', 'Call 999 tel:999']);
    expect(inSpanish({region: 'IE'}).phrases.emergency).to.equal('112 o 999');
  });

  it('calls and writes to a line at the numbers that it has for each', () => {
    const {phrases, actions} = inEnglish({region: 'AU'});
    expect(phrases['call-crisis']).to.equal('call 13 11 14 or text 0477 13 11 14');
    expect(actions.map(({href}) => href)).to.deep.equal(['tel:000', 'tel:131114', 'sms:0477131114']);
    expect(inEnglish({region: 'GB'}).actions.map(({href}) => href)).to.deep.equal(['tel:999', 'tel:116123']);
  });

  it('says free only of a line that is, and what else is known of it', () => {
    const about = (region: string) => inEnglish({region}).remarks.find(({kind}) => kind === 'about')!.text;
    expect(about('US')).to.equal(
      '988 Suicide & Crisis Lifeline: free, confidential, and open day and night.',
    );
    expect(about('GB')).to.equal('Samaritans: free, and open day and night.');
    expect(about('AU')).to.equal(
      'Lifeline: open day and night. It is free from a mobile phone; a landline costs a local call.',
    );
  });

  it('says where in the UK the NHS line has its option', () => {
    const [further] = inEnglish({region: 'GB'}).remarks.filter(({kind}) => kind === 'further');
    expect(further!.text).to.match(/^In England, .* 111 .* mental health option\.$/);
  });

  describe('in the EU', () => {
    it('gives 112, and says what readers do for a crisis line', () => {
      const {phrases, actions, elsewhere} = inEnglish({region: 'EU'});
      expect(phrases.emergency).to.equal('112');
      expect(actions.map(({href}) => href)).to.deep.equal(['tel:112']);
      expect(elsewhere).to.equal(
        'If you are in danger now, call 112. Ask your doctor for the crisis line of your country.',
      );
      expect(phrases['call-crisis']).to.equal(
        'ask your doctor for the crisis line of your country, or, if you are in danger now, call 112',
      );
    });

    it('gives it for no single country', () => {
      for (const region of ['DE', 'FR', 'ES', 'IT', 'PL'])
        expect(all(inEnglish({region})), region).not.to.contain('112');
    });
  });

  for (const region of notRead) {
    it(`passes no number of ours for that of a region that was not read: ${region}`, () => {
      const contacts = inEnglish({region});
      expect(contacts.phrases).to.deep.equal({
        emergency: 'your local emergency number',
        'call-crisis': 'call your local crisis line',
        'clinic-phone': clinicPhone,
      });
      expect(contacts.actions).to.be.empty;
      expect(contacts.remarks).to.be.empty;
      expect(contacts.elsewhere).to.equal('Call your local emergency number.');
      expect(all(contacts)).not.to.match(/\d/);
      expect(all(inSpanish({region}))).not.to.match(/\d/);
    });
  }

  describe('where it is not known in which region a reader is', () => {
    it('names the numbers of the US as those of the US, and tells the others', () => {
      const {phrases, actions, elsewhere} = inEnglish();
      expect(phrases.emergency).to.equal('911 in the US, or your local emergency number');
      expect(phrases['call-crisis']).to.equal('call or text 988 in the US, or call your local crisis line');
      expect(actions.map(({text, href}) => `${text} ${href}`)).to.deep.equal([
        'Call 911 (US) tel:911',
        'Crisis line: call 988 (US) tel:988',
        'Text 988 (US) sms:988',
      ]);
      expect(elsewhere).to.equal('Outside the US, call your local emergency number.');
      for (const {text} of inEnglish().remarks) expect(text).to.contain('(US)');
    });

    it('does so in Spanish, with the way in for those who speak it', () => {
      const {phrases, actions} = inSpanish();
      expect(phrases.emergency).to.equal('911 en Estados Unidos, o al número local de emergencias');
      expect(phrases['call-crisis']).to.equal(
        'llame al 988 y oprima 2, o envíe la palabra AYUDA al 988 (en Estados Unidos); en otro país, llame a la línea local de crisis',
      );
      expect(actions.map(({href}) => href)).to.deep.equal(['tel:911', 'tel:988', 'sms:988?&body=AYUDA']);
    });
  });

  describe('the Spanish way into 988', () => {
    it('is what a Spanish page says', () => {
      const {phrases, actions, remarks} = inSpanish({region: 'US'});
      expect(phrases['call-crisis']).to.equal('llame al 988 y oprima 2, o envíe la palabra AYUDA al 988');
      expect(actions.map(({text}) => text)).to.deep.equal([
        'Llame al 911',
        'Línea de crisis: llame al 988 y oprima 2',
        'Envíe la palabra AYUDA al 988',
      ]);
      expect(remarks.map(({kind}) => kind)).to.deep.equal(['about']);
      expect(remarks[0]!.links.map(({href}) => href)).to.deep.equal(['https://988lifeline.org/es/chat/']);
      expect(all(inSpanish({region: 'US'}))).not.to.match(/next/i);
    });

    it('is a further line of an English page', () => {
      const {phrases, remarks} = inEnglish({region: 'US'});
      expect(phrases['call-crisis']).to.equal('call or text 988');
      const [language] = remarks.filter(({kind}) => kind === 'language');
      expect(language!.text).to.equal(
        '988 Suicide & Crisis Lifeline, in Spanish: call 988 and press 2, or text AYUDA to 988.',
      );
      expect(language!.links.map(({href}) => href)).to.deep.equal([
        'sms:988?&body=AYUDA',
        'https://988lifeline.org/es/chat/',
      ]);
    });

    it('is said of no other line, and never of a clinic’s own', () => {
      for (const settings of [
        {region: 'CA'},
        {region: 'NZ'},
        {region: 'US', crisisPhone: '555 0100'},
        {crisisPhone: '988'},
      ]) {
        expect(all(inSpanish(settings))).not.to.match(/AYUDA|oprima/);
        expect(all(inEnglish(settings))).not.to.match(/AYUDA|press 2/);
      }
    });
  });

  describe('a clinic’s own numbers', () => {
    for (const region of [undefined, ...Object.keys(expected), 'DE']) {
      it(`win over those of the region: ${region ?? 'not known'}`, () => {
        const contacts = inEnglish({region, emergencyPhone: '+44 (0)20 7000', crisisPhone: '555 0199'});
        expect(contacts.phrases).to.deep.equal({
          emergency: '+44 (0)20 7000',
          'call-crisis': 'call 555 0199',
          'clinic-phone': clinicPhone,
        });
        expect(contacts.actions.map(({text, href}) => `${text} ${href}`)).to.deep.equal([
          'Call +44 (0)20 7000 tel:+44207000',
          'Crisis line: call 555 0199 tel:5550199',
        ]);
        expect(contacts.sources).to.deep.equal({emergency: [], 'call-crisis': []});
        expect(contacts.remarks).to.be.empty;
        expect(contacts.elsewhere).to.be.undefined;
      });
    }

    it('win one by one', () => {
      const {phrases} = inEnglish({region: 'GB', emergencyPhone: '555 0100'});
      expect(phrases).to.deep.equal({
        emergency: '555 0100',
        'call-crisis': 'call 116 123',
        'clinic-phone': clinicPhone,
      });
      const eu = inEnglish({region: 'EU', emergencyPhone: '555 0100'});
      expect(all(eu)).not.to.contain('112');
      expect(eu.elsewhere).to.contain('555 0100');
    });

    it('are named in a sentence: its own phone, which no region has', () => {
      for (const region of [undefined, 'GB', 'DE']) {
        const {phrases, actions} = inEnglish({region, clinicPhone: '+1 555 010 0142'});
        expect(phrases['clinic-phone'], region).to.equal('+1 555 010 0142');
        expect(actions, region).to.deep.equal(inEnglish({region}).actions);
        expect(inSpanish({region}).phrases['clinic-phone'], region).to.equal(es.region.clinicPhone);
      }
    });
  });
});
