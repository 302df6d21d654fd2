/** What the settings take, and what they tell an administrator of a review that has become old. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readJson, run, version} from '../../tools/project.mjs';
import {clinic} from './clinic.mjs';

const here = clinic();
const settingsPage = '/wp-admin/options-general.php?page=treatment-elements';
const admin = (code) => here.site.run(code, {user: 'admin'});

describe('the settings', () => {
  it('keep what addresses and names may have', () => {
    const values = {
      'clinic-url': 'https://klinik.example/%C3%BCber-uns?q=a%20b&r=1#%C3%A9',
      src: 'https://klinik.example/a%2Fb.json',
      'clinic-name': '50%ab Clinic & Co, 100%20, pain < 3 \u003c- less',
      'reviewed-by': 'Ana “O’Neil” Reyes',
    };
    const kept = admin(
      `return TreatmentElements\\clean_settings(json_decode('${JSON.stringify(values)}', true));`,
    );
    assert.deepEqual(kept, values);
    assert.equal(admin(`return TreatmentElements\\clean_value('clinic-phone', '+');`), null);
    const none = [
      ['clinic-name', '<script>alert(1)</script>'],
      ['clinic-url', 'https://'],
      ['clinic-url', 'https://?x'],
      ['clinic-url', 'http://a b.example/'],
      ['src', '//klinik.example/a.json'],
      ['next-review', '2026-13'],
    ];
    for (const [name, value] of none)
      assert.equal(admin(`return TreatmentElements\\clean_value('${name}', '${value}');`), null, value);
  });

  it('name each region, those with numbers first, with what the page will say', async () => {
    const page = await here.open(settingsPage, {user: 'admin'});
    const options = await page.$$eval('#treatment-elements-region option', (all) =>
      all.map(({value, label}) => [value, label]),
    );
    assert.deepEqual(
      options.slice(0, 10).map(([code]) => code),
      ['', 'US', 'PR', 'GU', 'CA', 'GB', 'IE', 'AU', 'NZ', 'EU'],
    );
    const said = Object.fromEntries(options);
    assert.equal(said.GB, 'United Kingdom: Call 999 · Crisis line: call 116 123');
    assert.equal(said.DE, 'Germany: Call your local emergency number.');
    assert.ok(options.length > 240, String(options.length));
  });

  it('name every setting to a screen reader', async () => {
    const page = await here.open(settingsPage, {user: 'admin'});
    const unnamed = await page.$$eval('form[action="options.php"] input:not([type="hidden"])', (inputs) =>
      inputs.filter(({labels, type}) => type !== 'submit' && !labels.length).map(({name}) => name),
    );
    assert.deepEqual(unnamed, []);
    const attributes = readJson('custom-elements.json')
      .modules.flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'treatment-guide')
      .attributes.map(({name}) => name)
      .filter((name) => name !== 'treatment'); // ketamine is the only one there is
    for (const name of attributes) {
      assert.ok(await page.$(`[name^="treatment_elements[${name}]"]`), name);
    }
  });
});

const set = (settings) =>
  admin(`return update_option('treatment_elements', json_decode('${JSON.stringify(settings)}', true));`);

/** The reminders that a user reads on a page of the admin. */
async function reminders(user = 'admin', address = '/wp-admin/index.php') {
  const page = await here.open(address, {user});
  const texts = await page.$$eval('.treatment-elements-review', (all) =>
    all.map(({innerText}) => innerText.replace(/\s+/g, ' ')),
  );
  return {page, text: texts.join('')};
}

/** As after an update of the plugin: what was there when the clinic said who has reviewed it was another content. */
const update = () =>
  admin(`return update_option('treatment_elements_reviewed_with', array('en' => '${'0b'.repeat(32)}'));`);

describe('a review', () => {
  const old = readJson('src', 'releases', '0.1.0.en.json').hash;
  let now;

  it('is of the content that the command names, and the settings show it', async () => {
    const {stdout} = await run('node dist/cli.js review --json');
    now = JSON.parse(stdout).hash;
    const page = await here.open(settingsPage, {user: 'admin'});
    const text = await page.$eval('.treatment-elements-content', ({innerText}) => innerText);
    assert.ok(text.includes(`Version ${version}`), text);
    assert.ok(text.includes(`en ${now}`), text);
    const spanish = JSON.parse((await run('node dist/cli.js review --json --lang es')).stdout);
    assert.ok(text.includes(`es ${spanish.hash}`), text);
    await page.close();
  });

  it('that is of this content, or of none, is not told of', async () => {
    for (const settings of [
      {'clinic-name': 'Harbor'},
      {'reviewed-content': now, 'reviewed-on': '2026-11-22'},
      {'reviewed-content': `${old} ${now}`, 'next-review': '2199-01'},
      {'reviewed-by': 'Ana Reyes, MD', 'next-review': '2199-01-01'},
    ]) {
      set(settings);
      assert.deepEqual(admin('return TreatmentElements\\review_reminders();'), [], JSON.stringify(settings));
    }
  });

  it('of another content is told to those who can mend it, where they look, until they have seen it', async () => {
    set({'reviewed-content': old, 'reviewed-on': '2026-11-22'});
    const {page, text} = await reminders();
    assert.match(text, /not what was reviewed for you/);
    assert.match(text, new RegExp(`content of version 0\\.1\\.0 was reviewed; this is version ${version}`));
    assert.match((await reminders('admin', settingsPage)).text, /not what was reviewed/);
    assert.equal((await reminders('admin', '/wp-admin/edit.php')).text, '');
    for (const user of ['editor', 'author']) assert.equal((await reminders(user)).text, '');

    const answer = await page.evaluate(async () => {
      const link = new URL(document.querySelector('.treatment-elements-seen').href);
      link.searchParams.delete('_wpnonce');
      return (await fetch(link)).status;
    });
    assert.equal(answer, 403);
    assert.match((await reminders()).text, /not what was reviewed/);

    await Promise.all([
      page.waitForNavigation(),
      page.$eval('.treatment-elements-seen', (link) => link.click()),
    ]);
    assert.match(page.url(), /\/wp-admin\/index\.php/);
    assert.equal(await page.$('.treatment-elements-review'), null);
    assert.equal((await reminders('admin', settingsPage)).text, '');
  });

  it('is told of again when something changes', async () => {
    set({'reviewed-content': old, 'reviewed-on': '2026-11-22', 'next-review': '2026-01'});
    const {text} = await reminders();
    assert.match(text, /not what was reviewed/);
    assert.match(text, /was to be by 2026-01\./);
  });

  it('is due when its day has passed, or its month', () => {
    const due = (date) => {
      set({'next-review': date});
      return admin('return TreatmentElements\\is_review_due();');
    };
    const [yesterday, today, month, last] = admin(
      `return array(wp_date('Y-m-d', time() - DAY_IN_SECONDS), wp_date('Y-m-d'), wp_date('Y-m'), wp_date('Y-m', time() - 32 * DAY_IN_SECONDS));`,
    );
    assert.deepEqual([yesterday, today, month, last].map(due), [true, false, false, true]);
  });

  it('without a hash, or of a clinic’s own file, is old after an update that changes the content', () => {
    for (const settings of [
      {'reviewed-by': 'Ana Reyes, MD'},
      {'reviewed-content': '0a'.repeat(32), src: 'https://harbor.example/content.json'},
    ]) {
      set({});
      set(settings);
      const told = () => Object.keys(admin('return TreatmentElements\\review_reminders();'));
      assert.deepEqual(told(), []);
      update();
      assert.deepEqual(told(), ['content']);
      // Whoever says anew that it was reviewed, has reviewed what is there now.
      set({...settings, 'reviewed-on': '2026-11-23'});
      assert.deepEqual(told(), []);
    }
  });

  it('leaves nothing behind when the plugin is deleted', () => {
    const left = admin(`
      define('WP_UNINSTALL_PLUGIN', 'treatment-elements/treatment-elements.php');
      require WP_PLUGIN_DIR . '/treatment-elements/uninstall.php';
      return array(get_option('treatment_elements_reviewed_with'), get_user_meta(get_current_user_id(), 'treatment_elements_seen', true));`);
    assert.deepEqual(left, [false, '']);
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
