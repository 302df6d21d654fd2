/** The numbers that readers get without JavaScript: those that the element itself shows, and never one that is none. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementNames as names} from '../../../dist/content/elements.js';
import {contactsFor} from '../../../dist/content/contacts.js';
import {helpRegions} from '../../../dist/content/help-lines.js';
import {matchLanguage} from '../../../dist/content/language.js';
import {readPhone, telephone} from '../../../dist/content/phone.js';
import {readRegion} from '../../../dist/content/region.js';
import {en} from '../../../dist/locales/en.js';
import '../../../dist/locales/es.js';
import {languageData} from '../../tools/wordpress/language-data.mjs';
import {phpValue} from '../../tools/wordpress/php-value.mjs';
import {clinic, shown} from './clinic.mjs';

const here = clinic();
const [{messages: es}] = globalThis.treatmentElements.languages;
const json = (value) =>
  `json_decode(base64_decode('${Buffer.from(JSON.stringify(value)).toString('base64')}'), true)`;

/** What PHP makes of each of several texts. */
const each = (texts, code) =>
  here.site.run(`return array_map(function ($text) { return ${code}; }, ${json(texts)});`);

const setSite = (settings) => here.site.run(`return update_option('treatment_elements', ${json(settings)});`);
const shortcode = (text) => here.site.run(`return do_shortcode(${json(text)});`);
const dialed = (links) => [...new Set(links.filter((href) => /^(tel|sms):/.test(href)))].sort();
const addresses = (html) =>
  dialed([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href.replaceAll('&amp;', '&')));

describe('PHP follows the rules of the elements', () => {
  it('for phone numbers', () => {
    const texts = [
      ...[
        '911',
        '15',
        ' 116 123 ',
        '+1 555 010 0199',
        '(+34) 91.555.01.99',
        '+44 (0)20 7946 0000',
        '555‑010–0199',
      ],
      ...[
        '13\u00a011\u00a014',
        '\u202a+1 555 010 0199\u202c',
        '\uff19\uff11\uff11',
        '\uff0b\uff11 555',
        '9\u3000\u00011',
      ],
      ...[
        '',
        ' ',
        '+',
        '++1 555',
        '9',
        '911 or 988',
        '112/999',
        '0800 CLINIC',
        'call me',
        '555 0100 ext. 4',
        'tel:911',
      ],
      ...[
        '1+555',
        '٩١١',
        '12345678901234567',
        '()',
        '-',
        '911;988',
        '#911',
        '<b>911</b>',
        '911\n988',
        '9 1 1',
        '000',
      ],
    ];
    const expected = texts.map((text) => readPhone(text) ?? null);
    assert.deepEqual(each(texts, 'TreatmentElements\\read_phone($text)'), expected);
    const phones = expected.filter(Boolean);
    assert.deepEqual(each(phones, 'TreatmentElements\\telephone($text)'), phones.map(telephone));
  });

  it('for regions', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    const texts = [
      ...letters.flatMap((a) => letters.map((b) => a + b)),
      ' us ',
      'uk',
      'Spain',
      '',
      'U',
      '12',
      'USA',
    ];
    assert.deepEqual(
      each(texts, 'TreatmentElements\\read_region($text)'),
      texts.map((text) => readRegion(text) ?? null),
    );
  });

  it('for languages that are there, and for those that come', () => {
    const available = ['en', 'es', 'zh-Hans', 'zh-Hant', 'pt-BR', 'fr-CA', 'fr', 'he', 'sr', 'ar', 'vi'];
    const tags = [
      ...[
        'en',
        'en_US',
        'EN-gb',
        'es',
        'es_MX',
        'es-419',
        'zh',
        'zh_CN',
        'zh-TW',
        'zh_HK',
        'zh-Hans-HK',
        'zh-SG',
      ],
      ...[
        'pt',
        'pt_BR',
        'pt_PT',
        'pt_PT_ao90',
        'fr',
        'fr_FR',
        'fr-CA',
        'fr_BE',
        'iw',
        'he_IL',
        'sr_RS',
        'sr-Latn',
      ],
      ...[
        'ar',
        'ary',
        'vi',
        'de',
        'de_DE_formal',
        'ca_valencia',
        'spa',
        '',
        'x',
        'fi',
        'es_ES_x',
        'zh_Hant_CN',
      ],
    ];
    for (const list of [available, ['en', 'es'], ['en', 'zh-Hans', 'pt-BR']]) {
      const found = here.site.run(`
        $known = ${phpValue(languageData(list))};
        return array_map(function ($tag) use ($known) { return TreatmentElements\\match_language($tag, $known); }, ${json(tags)});`);
      assert.deepEqual(
        found,
        tags.map((tag) => matchLanguage(tag, list) ?? null),
      );
    }
  });
});

describe('the text says the same numbers as its element', () => {
  const own = [
    {},
    {emergencyPhone: '112'},
    {crisisPhone: '0800 111 0 111'},
    {clinicPhone: '+1 555 010 0142'},
    {emergencyPhone: '+49 (0)30 112', crisisPhone: '0800 111 0 111'},
  ];
  // What stands in the page, and the region that is meant.
  const regions = [undefined, ...helpRegions, 'DE', 'VI'].map((region) => [region ?? '', region]);
  const places = [...regions, ['uk', 'GB'], ['“GB”', 'GB'], ['XX', undefined]]
    .flatMap(([written, region]) => own.map((phones) => ({written, settings: {region, ...phones}})))
    .map((place, index) => ({...place, name: names[index % names.length]}));

  const tags = ({written, settings: {emergencyPhone = '', crisisPhone = '', clinicPhone = ''}, name}) =>
    `<treatment-guide region="${written}" emergency-phone="${emergencyPhone}" crisis-phone="${crisisPhone}" clinic-phone="${clinicPhone}"><treatment-${name}></treatment-${name}></treatment-guide>`;

  /** In the page: the numbers of each element's strip, by the names of its links, and the text that stood there before. */
  const readBoth = (elements) =>
    elements.map(({shadowRoot, innerHTML}) => {
      const strip = shadowRoot.querySelector('[part="seek-help"]');
      const links = [...strip.querySelectorAll('a')].map((link) => ({
        href: link.getAttribute('href'),
        name: link.getAttribute('aria-label') ?? link.textContent,
      }));
      const elsewhere = strip.querySelector('.elsewhere')?.textContent ?? null;
      return {element: {links, elsewhere}, text: innerHTML};
    });

  for (const messages of [en, es]) {
    it(`for every region, one whose numbers were not read, one that there is not, one in curly marks, and none: ${messages.lang}`, async () => {
      const {id} = here.publish(
        `<!-- wp:html --><div lang="${messages.lang}">${places.map(tags).join('')}</div><!-- /wp:html -->`,
      );
      const page = await here.open(`/?p=${id}`);
      await shown(page, 'treatment-guide:last-of-type > *');
      const found = await page.$$eval('treatment-guide > *', readBoth);
      assert.equal(found.length, places.length);
      places.forEach(({settings, name}, index) => {
        const {element, text} = found[index];
        const {phrases, actions, elsewhere = null, remarks} = contactsFor(messages, settings);
        const {clinicPhone} = settings;
        const clinic = clinicPhone ? [telephone(clinicPhone)] : [];
        const links = (said) =>
          dialed([...actions, ...said.flatMap((one) => one.links)].map(({href}) => href).concat(clinic));
        const least = links(remarks.filter(({kind}) => kind === 'language'));
        const which = JSON.stringify(places[index]);
        const there = addresses(text);
        assert.deepEqual(
          least.filter((one) => !there.includes(one)),
          [],
          which,
        );
        assert.deepEqual(
          there.filter((one) => !links(remarks).includes(one)),
          [],
          which,
        );
        if (name === 'side-effects') assert.deepEqual(there, links(remarks), which);
        for (const key of ['emergency', 'call-crisis'])
          assert.ok(text.includes(phrases[key]), `${which}: ${phrases[key]}`);
        // On the page, the numbers are those of the strip: a link for each, and what readers do for whom none is given.
        const strip = {links: actions.map((one) => ({href: one.href, name: one.text})), elsewhere};
        assert.deepEqual(element, strip, which);
      });
      await page.close();
    });
  }

  it('names no number of the US where another region is set', () => {
    setSite({region: 'DE'});
    for (const name of names) {
      const html = shortcode(`[treatment_${name.replace('-', '_')}]`);
      assert.deepEqual(addresses(html), [], name);
      // What a source is called may say where its clinic is.
      const said = html.replaceAll(/<li id="[\w-]+-source-\d+"[^]*?<\/li>/g, '');
      assert.doesNotMatch(said, /\(US\)|in the US, or|Outside the US/);
    }
  });
});

describe('a value that cannot be used', () => {
  const site = {
    'clinic-name': 'Harbor',
    'clinic-phone': '+1 555 010 0142',
    'emergency-phone': '911',
    region: 'US',
  };
  const bad = {
    clinic_phone: '0800 CLINIC',
    emergency_phone: '911 or 988',
    crisis_phone: '+',
    region: 'Spain',
  };

  it('never replaces a good one, of a shortcode or of a block', () => {
    setSite(site);
    const good = shortcode('[treatment_side_effects]');
    const values = Object.entries(bad).map(([name, value]) => `${name}="${value}"`);
    assert.equal(shortcode(`[treatment_side_effects ${values.join(' ')}]`), good);

    const block = {clinicPhone: 'call me', emergencyPhone: '9', crisisPhone: '988 (US)', region: 'XX'};
    const inGuide = (values) =>
      here.site.run(
        `return do_blocks(${json(`<!-- wp:treatment-elements/guide ${JSON.stringify(values)} -->
        <!-- wp:treatment-elements/side-effects /--><!-- /wp:treatment-elements/guide -->`)});`,
      );
    assert.equal(inGuide(block), inGuide({}));
  });

  it('is told to those who can edit the site, and to nobody else', () => {
    const code = `return do_shortcode('[treatment_side_effects clinic_phone="0800 CLINIC"]');`;
    const note =
      /role="note"[^>]*>.*clinic-phone=&quot;0800 CLINIC&quot; was left out: it has to be a phone number/;
    assert.match(here.site.run(code, {user: 'author'}), note);
    assert.doesNotMatch(here.site.run(code), /role="note"/);
  });

  it('that an older version has stored is not shown', () => {
    setSite({...site, 'clinic-phone': '+', 'emergency-phone': '911 or 988'});
    const html = shortcode('[treatment_side_effects]');
    assert.doesNotMatch(html, /clinic-phone|emergency-phone|911988/);
  });

  it('of a page in another region does not come from the site either', () => {
    setSite(site);
    assert.deepEqual(addresses(shortcode('[treatment_side_effects region="GB"]')), [
      'tel:+15550100142',
      'tel:111',
      'tel:116123',
      'tel:999',
    ]);
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
