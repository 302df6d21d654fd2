/** The plugin in Spanish, for those who look after the clinic's site. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {poEntries} from '../../tools/wordpress/mo-file.mjs';
import {clinic, zip} from './clinic.mjs';

const here = clinic();
const files = unzipSync(readFileSync(zip));
const file = (name) => Buffer.from(files[`treatment-elements/languages/${name}`]).toString('utf8');
const template = poEntries(file('treatment-elements.pot'));
const spanish = poEntries(file('treatment-elements-es_ES.po'));

/** What is the same in both languages. */
const same = ['Treatment Elements', 'Script'];

describe('the Spanish of the plugin', () => {
  it('has every text, with the same places for what is put in, and no other', () => {
    assert.deepEqual(
      [...template.keys()].filter((key) => !spanish.get(key)),
      [],
    );
    assert.deepEqual(
      [...spanish.keys()].filter((key) => !template.has(key)),
      [],
    );
    const places = (text) =>
      (text.match(/%(?:\d\$)?s|rt-[a-z]+|https?:\/\/|with-unsure|<fieldset>/g) ?? []).sort();
    for (const [key, text] of spanish) {
      const [source] = key.split('\u0004').slice(-1);
      if (!key) continue;
      assert.deepEqual(places(text), places(source), source);
      assert.ok(text !== source || same.includes(text), source);
    }
  });

  it('translates lines, however their source is wrapped', () => {
    assert.deepEqual(
      [...template.keys()].filter((key) => key.includes('\n')),
      [],
    );
  });

  it('is what WordPress shows, to all who speak it', () => {
    const [wanted] = [...spanish].filter(
      ([key]) => key.includes('\u0004') && key.endsWith('Treatment guide'),
    );
    for (const locale of ['es_ES', 'es_MX', 'es_PR']) {
      const shown = here.site.run(`
        unload_textdomain('treatment-elements');
        add_filter('locale', function () { return '${locale}'; });
        add_filter('determine_locale', function () { return '${locale}'; });
        TreatmentElements\\load_translations();
        return array(
          _x('Treatment guide', 'block title', 'treatment-elements'),
          TreatmentElements\\setting_fields()['region']['label'],
          TreatmentElements\\region_choices()['DE'],
          TreatmentElements\\element_texts()['guide']['attributes']['offered-routes']['choices']['rt-oral'],
        );`);
      assert.deepEqual(shown, [
        wanted[1],
        'País de sus lectores',
        'Alemania: Llame al número local de emergencias.',
        'Tomada (líquido o cápsula)',
      ]);
    }
  });

  it('is on the page of the settings, and beside the blocks', async () => {
    here.site.run(`return update_user_meta(get_user_by('login', 'admin')->ID, 'locale', '');`);
    const page = await here.open('/wp-admin/options-general.php?page=treatment-elements&locale=es_MX', {
      user: 'admin',
    });
    const text = await page.$eval('#wpbody-content', ({innerText}) => innerText);
    for (const label of [
      'Nombre de la clínica',
      'Número de emergencias',
      'Formas de tratamiento que ofrece',
    ]) {
      assert.ok(text.includes(label), label);
    }
    await page.close();
    const editor = await here.open('/wp-admin/post-new.php?locale=es_MX', {user: 'admin'});
    const [title, label] = await editor.evaluate(() => [
      window.wp.blocks.getBlockType('treatment-elements/guide').title,
      window.treatmentElementsEditor.elements.guide.attributes.region.label,
    ]);
    assert.deepEqual([title, label], ['Datos para el tratamiento', 'País']);
    await editor.close();
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
