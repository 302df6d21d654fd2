/** The plugin as the clinic's administrator meets it: put in, set up, updated, taken out. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {elementNames} from '../../../dist/content/elements.js';
import {readJson, version} from '../../tools/project.mjs';
import {clinic, installZip, plugin, shown} from './clinic.mjs';

const here = clinic();
const settingsPage = '/wp-admin/options-general.php?page=treatment-elements';
const stored = () => here.site.run('return get_option("treatment_elements");');
const admin = (code) =>
  here.site.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; ${code}`, {user: 'admin'});

/** Fills in the settings page and saves it. Returns the page that comes back. */
async function save(values) {
  const page = await here.open(settingsPage, {user: 'admin'});
  await page.evaluate((all) => {
    for (const [name, value] of Object.entries(all)) {
      const input = document.querySelector(`[name="treatment_elements[${name}]"]`);
      // What the server says of a bad value is tested here, not what the browser says before.
      if (input.type !== 'checkbox') input.type = 'text';
      if (typeof value === 'boolean') input.checked = value;
      else input.value = value;
    }
  }, values);
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page;
}

describe('the plugin', () => {
  it('is put in from its zip, and tells its version', () => {
    const all = admin('return get_plugins();');
    assert.equal(all[plugin].Version, version);
    assert.equal(all[plugin].Name, 'Treatment Elements');
    assert.equal(all[plugin].RequiresPHP, '7.4');
  });

  it('has a block for each element, and a shortcode for each but the guide', () => {
    const {modules} = readJson('custom-elements.json');
    const tags = modules.flatMap(({declarations}) => declarations).flatMap(({tagName}) => tagName ?? []);
    const names = tags.map((tag) => tag.replace('treatment-', '')).sort();
    const [blocks, shortcodes] = here.site.run(`
      $blocks = array_keys(WP_Block_Type_Registry::get_instance()->get_all_registered());
      return array($blocks, array_keys($GLOBALS['shortcode_tags']));`);
    const ours = (all, start) => all.filter((name) => name.startsWith(start)).sort();
    assert.deepEqual(
      ours(blocks, 'treatment-elements/'),
      names.map((name) => `treatment-elements/${name}`),
    );
    const shown = names.filter((name) => name !== 'guide');
    assert.deepEqual(
      ours(shortcodes, 'treatment_'),
      shown.map((name) => `treatment_${name.replaceAll('-', '_')}`),
    );
  });

  it('has a pattern for a whole page: each element once, in one guide', () => {
    const [{blockName, innerBlocks}, ...others] = here.site.run(`
      $pattern = WP_Block_Patterns_Registry::get_instance()->get_registered('treatment-elements/whole-page');
      return parse_blocks($pattern['content']);`);
    assert.deepEqual([blockName, others], ['treatment-elements/guide', []]);
    assert.deepEqual(
      innerBlocks.map((block) => block.blockName).sort(),
      elementNames.map((name) => `treatment-elements/${name}`).sort(),
    );
  });

  it('can be translated: settings, blocks and controls', () => {
    const texts = here.site.run(`
      add_filter('gettext_treatment-elements', function ($text) { return "[$text]"; });
      add_filter('gettext_with_context_treatment-elements', function ($text) { return "[$text]"; });
      $texts = TreatmentElements\\element_texts();
      return array(
        $texts['side-effects']['attributes']['heading-level']['label'],
        $texts['guide']['attributes']['offered-routes']['choices']['rt-iv'],
        TreatmentElements\\setting_fields()['clinic-name']['label'],
      );`);
    for (const text of texts) assert.match(text, /^\[.+\]$/);
  });
});

describe('the settings', () => {
  const clinicValues = {
    'clinic-name': 'Harbor "Pain" <Clinic> & Co',
    'clinic-phone': '+1 555 010 0142',
    'clinic-url': 'https://harbor.example/?a=1&b=2',
    region: 'GB',
    'emergency-phone': '911',
    'crisis-phone': '988',
    'reviewed-by': 'Ana Reyes, MD',
    'reviewed-on': '2026-11-22',
    'next-review': '2027-11-22',
    'reviewed-content': `${'0a'.repeat(32)} ${'f9'.repeat(32)}`,
  };

  it('take what the clinic says, and every block shows it', async () => {
    const page = await save(clinicValues);
    assert.match(await page.$eval('#setting-error-settings_updated', ({innerText}) => innerText), /saved/i);
    assert.deepEqual(stored(), {
      ...clinicValues,
      'clinic-name': 'Harbor "Pain" & Co', // no markup
    });
    const {id} = here.publish('<!-- wp:treatment-elements/side-effects /-->');
    const post = await here.open(`/?p=${id}`);
    const text = await shown(post);
    assert.ok(text.includes('Harbor "Pain" & Co offers this treatment.'), text.slice(-900));
    assert.ok(text.includes('Ana Reyes, MD'));
    assert.ok(text.includes('+1 555 010 0142'));
    const source = await here.source(`/?p=${id}`);
    assert.ok(source.includes('<a href="tel:911">Call 911</a>'));
    assert.deepEqual(post.said, []);
  });

  it('take the ways of treatment that the clinic offers', async () => {
    const page = await here.open(settingsPage, {user: 'admin'});
    await page.click('[value="rt-iv"]');
    await page.click('[value="rt-esketamine"]');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.equal(stored()['offered-routes'], 'rt-iv rt-esketamine');
    assert.ok(await page.$eval('[value="rt-iv"]', ({checked}) => checked));
  });

  it('keep what they were where a value cannot be used, and say what was expected', async () => {
    const page = await save({
      'clinic-phone': 'call us',
      'clinic-url': 'javascript:alert(1)',
      'reviewed-on': '2026-02-30',
      'reviewed-content': '0a'.repeat(31),
      'next-review': '',
    });
    const said = await page.$$eval('.notice-error', (notices) =>
      notices.map(({innerText}) => innerText.trim()),
    );
    assert.deepEqual(
      said.map((text) => text.split('\n')[0]),
      [
        '“Phone number” was left as it was: it has to be a phone number such as +1 555 010 0199.',
        '“Web address” was left as it was: it has to be an address that begins with https:// or http://.',
        '“Reviewed on” was left as it was: it has to be a date such as 2026-11-22.',
        '“Hash of what was reviewed” was left as it was: it has to be the 64 letters and digits of a sheet’s hash.',
      ],
    );
    const now = stored();
    for (const name of ['clinic-phone', 'clinic-url', 'reviewed-on', 'reviewed-content']) {
      assert.equal(now[name], clinicValues[name], name);
    }
    assert.equal('next-review' in now, false);

    // What was written stands there to be mended, with the reason beside it; the rest was saved, and is said to be.
    const field = await page.$eval('#treatment-elements-clinic-phone', (input) => [
      input.value,
      input.getAttribute('aria-invalid'),
      document.getElementById(input.getAttribute('aria-describedby').split(' ')[1]).innerText,
    ]);
    assert.deepEqual(field, ['call us', 'true', said[0].split('\n')[0]]);
    assert.match(
      await page.$eval('.notice-success', ({innerText}) => innerText),
      /All other settings were saved/,
    );
    const again = await here.open(settingsPage, {user: 'admin'});
    const value = await again.$eval('#treatment-elements-clinic-phone', (input) => input.value);
    assert.equal(value, clinicValues['clinic-phone']);
  });

  it('show what is stored as text, whatever it is', async () => {
    const nasty = '"><img src=x onerror="window.hacked=1">';
    here.site.run(`
      $all = get_option('treatment_elements');
      return update_option('treatment_elements', array('clinic-name' => '${nasty}', 'reviewed-by' => '${nasty}') + $all);`);
    const {id} = here.publish('[treatment_side_effects]');
    for (const [address, user] of [[settingsPage, 'admin'], [`/?p=${id}`]]) {
      const page = await here.open(address, {user});
      assert.equal(await page.evaluate(() => window.hacked), undefined);
      assert.equal(await page.$('img[src="x"]'), null);
    }
  });

  it('are for administrators only', async () => {
    for (const user of ['editor', 'author']) {
      const page = await here.open(settingsPage, {user});
      assert.match(await page.$eval('body', ({innerText}) => innerText), /not allowed to access this page/);
    }
  });

  it('are not saved from another site’s form', async () => {
    const page = await here.open(settingsPage, {user: 'admin'});
    const before = stored();
    const answer = await page.evaluate(async () => {
      const form = new FormData(document.querySelector('form[action="options.php"]'));
      form.delete('_wpnonce');
      form.set('treatment_elements[clinic-name]', 'Another');
      return (await fetch('options.php', {method: 'POST', body: form})).status;
    });
    assert.equal(answer, 403);
    assert.deepEqual(stored(), before);
  });

  it('can have the script on every page', async () => {
    const {id} = here.publish('Our hours.');
    assert.doesNotMatch(await here.source(`/?p=${id}`), /treatment-elements\.min\.js/);
    await save({everywhere: true});
    assert.match(await here.source(`/?p=${id}`), /treatment-elements\.min\.js/);
  });
});

describe('an author’s tags', () => {
  it('keep what the elements know, and lose what could harm', () => {
    const {stored: kept} = here.publish(
      `<treatment-guide clinic-name="Harbor" clinic-url="javascript:alert(1)" onclick="alert(1)">
      <treatment-side-effects heading-level="3" open-all data-note="x" config='{"a":1}'><h2 slot="heading">Ours</h2></treatment-side-effects>
      </treatment-guide>`,
      {user: 'author'},
    );
    assert.match(kept, /<treatment-guide clinic-name="Harbor" clinic-url="alert\(1\)">/);
    assert.match(
      kept,
      /<treatment-side-effects heading-level="3" open-all data-note="x"><h2 slot="heading">/,
    );
  });

  it('are stripped by WordPress alone', () => {
    admin(`deactivate_plugins('${plugin}');`);
    const {stored: kept} = here.publish('<treatment-routes></treatment-routes>Text', {user: 'author'});
    admin(`activate_plugin('${plugin}');`);
    assert.equal(kept, 'Text');
  });
});

describe('an update', () => {
  it('keeps the settings, and the plugin at work', () => {
    const before = stored();
    assert.equal(here.site.run(installZip, {user: 'admin'}), true);
    assert.equal(admin(`return is_plugin_active('${plugin}');`), true);
    assert.deepEqual(stored(), before);
  });
});

describe('taking it out', () => {
  it('keeps the settings as long as it is only switched off', () => {
    const before = stored();
    admin(`deactivate_plugins('${plugin}');`);
    assert.deepEqual(stored(), before);
  });

  it('removes the settings with the plugin', () => {
    admin(`
      foreach (array('file', 'misc') as $name) { require_once ABSPATH . "wp-admin/includes/$name.php"; }
      return delete_plugins(array('${plugin}'));`);
    assert.equal(stored(), false);
    assert.deepEqual(admin(`return array_key_exists('${plugin}', get_plugins());`), false);
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
