import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/es.js';
import '../../src/index.js';
import {contentTags} from '../../src/server/tags.js';
import type {TreatmentErrorEvent} from '../../src/page/report.js';

const all = contentTags.map((tag) => `<${tag}></${tag}>`).join('');

interface Told extends HTMLElement {
  toText(): string;
}

/** What all all elements say on a page, with the faults that are told. */
async function page(lang: string, guide = '') {
  const faults: string[] = [];
  const place = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  place.addEventListener('treatment-error', ({path}: TreatmentErrorEvent) => faults.push(path));
  place.innerHTML = guide ? `<treatment-guide ${guide}>${all}</treatment-guide>` : all;
  await aTimeout(50);
  const elements = [...place.querySelectorAll<Told>(contentTags.join())];
  const said = elements.map((element) => {
    const shown = element.shadowRoot!.querySelector('[part=base]')!.cloneNode(true) as HTMLElement;
    // Two numbers of sources side by side could be read as a number to call.
    for (const number of shown.querySelectorAll('sup')) number.remove();
    return {
      page: shown.textContent.replaceAll(/\s+/g, ' '),
      text: element.toText().replaceAll(/ \[[\d, ]+\]/g, ''),
    };
  });
  return {said, faults, elements};
}

describe('the numbers of a page', () => {
  for (const lang of [
    'en',
    'es',
    'es-MX',
    'es-ES',
    'es-419',
    'en-GB',
    'vi-VN',
    'zh-CN',
    'fr-HT',
    'pt-BR',
    '',
  ]) {
    it(`are those of the US, named as such, whatever language it is in: ${lang || 'none'}`, async () => {
      const {said} = await page(lang);
      for (const one of said.flatMap(Object.values<string>)) {
        expect(one).to.contain('911').and.to.contain('988');
        expect(one).to.match(
          /911 in the US, or|911 en Estados Unidos, o|Emergency \(US\) Call 911|Emergencia \(EE\. UU\.\) Llame al 911/,
        );
      }
    });
  }

  for (const lang of ['en-US', 'es-US', 'es-PR', 'es_us']) {
    it(`are those of the region in a tag of the US or Puerto Rico: ${lang}`, async () => {
      const {said} = await page(lang);
      for (const one of said.flatMap(Object.values<string>)) {
        expect(one)
          .to.match(/call 911\.|llame al 911\.|Emergency Call 911|Emergencia Llame al 911/)
          .and.not.to.match(/local/);
      }
    });
  }

  it('follow the guide before the tag', async () => {
    const {said} = await page('en-US', 'region="gb"');
    for (const one of said.flatMap(Object.values<string>)) {
      expect(one)
        .to.match(/call 999|Emergency Call 999/)
        .and.to.contain('116 123')
        .and.not.to.match(/\b(?:call|Call) 911/);
    }
  });

  for (const region of ['Texas', 'USA', 'XX', 'u', '1', 'en-US']) {
    it(`are those of the US, named as such, and the developer is told once, where there is no such region: ${region}`, async () => {
      const {said, faults} = await page('en', `region="${region}"`);
      expect(faults).to.deep.equal(['region']);
      for (const one of said.flatMap(Object.values<string>)) {
        expect(one).to.match(
          /911 in the US, or your local emergency number|Emergency \(US\) Call 911 .*Outside the US, call your local emergency number/,
        );
        expect(one).to.match(
          /988 in the US, or call your local crisis line|Suicide or self-harm \(US\) Call 988 Text 988/,
        );
      }
    });
  }

  for (const region of ['VI', 'AS', 'MP', 'DE', 'FR', 'MX']) {
    it(`are none of ours for a region that was not read: ${region}`, async () => {
      const {said, faults} = await page('en', `region="${region}"`);
      expect(faults).to.deep.equal([]);
      for (const one of said.flatMap(Object.values<string>)) {
        expect(one).to.match(/[Cc]all your local emergency number/);
        // The sources are named for their numbers; what is said is not.
        expect(one.replace(/Where this comes from[^]*/, '')).not.to.match(/\b(?:911|988|112|999)\b/);
      }
    });
  }

  for (const phone of ['911 or 988', '0800 CLINIC', '+', '112/999', 'call us', '٩١١']) {
    it(`stay the region’s where the clinic gives what is no number: ${phone}`, async () => {
      const {said, faults, elements} = await page(
        'en',
        `region="AU" emergency-phone="${phone}" crisis-phone="${phone}" clinic-phone="${phone}"`,
      );
      expect(faults).to.deep.equal(['emergency-phone', 'crisis-phone', 'clinic-phone']);
      for (const one of said.flatMap(Object.values<string>)) {
        expect(one)
          .to.match(/call 000|Emergency Call 000/)
          .and.to.contain('13 11 14')
          .and.not.to.contain(phone === '+' ? '++' : phone);
      }
      const dialed = elements.flatMap((element) =>
        [...element.shadowRoot!.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].map((link) =>
          link.getAttribute('href'),
        ),
      );
      expect([...new Set(dialed)].sort()).to.deep.equal(['sms:0477131114', 'tel:000', 'tel:131114']);
    });
  }

  it('are said, too, where there is nothing else to show', async () => {
    const place = await fixture<HTMLElement>(html`
      <treatment-guide region="NZ">
        <treatment-routes treatment="no-such-treatment"></treatment-routes>
      </treatment-guide>
    `);
    await aTimeout(50);
    expect(place.querySelector('treatment-routes')!.shadowRoot!.textContent).to.contain(
      'In an emergency, call 111.',
    );
  });
});
