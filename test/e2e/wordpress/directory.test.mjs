/** What the plugin directory asks of a plugin, and what it shows of this one. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {elementNames} from '../../../dist/content/elements.js';
import {path, readJson, version} from '../../tools/project.mjs';
import {clinic, zip} from './clinic.mjs';

const here = clinic();
const entries = Object.entries(unzipSync(readFileSync(zip)));
const files = new Map(
  entries.map(([name, bytes]) => [
    name.replace('treatment-elements/', ''),
    Buffer.from(bytes).toString('utf8'),
  ]),
);
const readme = files.get('readme.txt');
const names = ['guide', ...elementNames];
const listing = (...parts) => path('.wordpress-org', ...parts);

describe('the files of the plugin', () => {
  it('do nothing when somebody asks for them directly', async () => {
    const scripts = [...files.keys()].filter((name) => name.endsWith('.php'));
    assert.ok(scripts.length > 40);
    for (const name of scripts) {
      const answer = await fetch(`${here.site.address}/wp-content/plugins/treatment-elements/${name}`);
      assert.deepEqual([answer.status, await answer.text()], [200, ''], name);
      assert.match(files.get(name), /defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;/, name);
    }
    assert.deepEqual(here.site.complaints(), []);
  });

  it('hold what is shown in the directory elsewhere', () => {
    assert.deepEqual(
      [...files.keys()].filter((name) => /\.(png|jpe?g|svg|map)$|^\.|\/\.|blueprint/.test(name)),
      [],
    );
  });

  it('name where the source of each built script is', () => {
    const {url} = readJson('package.json').repository;
    const source = readme.match(/= Source =\n+(.+)/)[1];
    assert.ok(source.includes(url.replace(/^git\+|\.git$/g, '')), source);
    const built = [...files].filter(
      ([name, text]) => name.endsWith('.js') && Math.max(...text.split('\n').map(({length}) => length)) > 500,
    );
    for (const [name] of [...built, ['editor/phone.js']]) {
      const written = name.replace(/^locales\/[\w-]+/, 'locales/*');
      assert.ok(source.includes(`\`${written}\``), name);
    }
  });
});

describe('readme.txt', () => {
  it('has what the directory reads: head, sections, this version and its changes', () => {
    const head = readme.slice(0, readme.indexOf('== Description'));
    for (const line of ['Tags', 'Requires at least', 'Tested up to', 'Requires PHP', 'License']) {
      assert.match(head, new RegExp(`^${line}: \\S`, 'm'));
    }
    assert.ok(head.includes(`Stable tag: ${version}`));
    assert.ok(head.match(/^Tags: (.+)$/m)[1].split(', ').length <= 5);
    const [short] = head.match(/^Honest.+$/m);
    assert.ok(short.length <= 150);
    const sections = [...readme.matchAll(/^== (.+) ==$/gm)].map(([, name]) => name);
    assert.deepEqual(sections, [
      'Description',
      'Installation',
      'Frequently Asked Questions',
      'Screenshots',
      'Changelog',
    ]);
    assert.match(readme, new RegExp(`^= ${version.replaceAll('.', '\\.')} =\n\n\\* \\S`, 'm'));
    assert.doesNotMatch(readme, /\{\{|\}\}|^\* [0-9a-f]{7}:/m);
  });

  it('names no account that is not there: its owner adds their own', () => {
    assert.doesNotMatch(readme, /^(Contributors|Donate link):/m);
  });
});

describe('the pictures of the listing', () => {
  /** Width and height of a PNG, as its first bytes say them. */
  const sizeOf = (file) => {
    const bytes = readFileSync(listing(file));
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG', file);
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  it('have the sizes that the directory asks for', () => {
    assert.match(readFileSync(listing('icon.svg'), 'utf8'), /^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    assert.deepEqual(sizeOf('icon-128x128.png'), [128, 128]);
    assert.deepEqual(sizeOf('icon-256x256.png'), [256, 256]);
    assert.deepEqual(sizeOf('banner-772x250.png'), [772, 250]);
    assert.deepEqual(sizeOf('banner-1544x500.png'), [1544, 500]);
  });

  it('have a sentence for each screenshot', () => {
    const [section] = readme.split('== Screenshots ==')[1].split('\n== ');
    const captions = [...section.matchAll(/^(\d)\. \S/gm)].map(([, number]) => `screenshot-${number}.png`);
    const shown = readdirSync(listing()).filter((file) => file.startsWith('screenshot-'));
    assert.deepEqual(shown.sort(), captions);
    for (const file of shown) assert.ok(sizeOf(file)[0] >= 360, file);
  });
});

describe('the try-out in the browser', () => {
  it('makes a page with every element, for a clinic', async () => {
    const {landingPage, steps} = JSON.parse(readFileSync(listing('blueprints', 'blueprint.json'), 'utf8'));
    for (const {step, options, code} of steps) {
      if (step === 'setSiteOptions') {
        here.site.run(
          `foreach (json_decode('${JSON.stringify(options)}', true) as $name => $value) { update_option($name, $value); }
           return true;`,
        );
      } else if (step === 'runPHP') {
        const [, own] = code.match(/^<\?php require '\/wordpress\/wp-load\.php'; (.+)$/s);
        here.site.run(`${own} return true;`, {user: 'admin'});
      } else assert.fail(step);
    }
    const source = await here.source(landingPage);
    for (const name of elementNames) assert.ok(source.includes(`<treatment-${name}`), name);
    assert.match(source, /tel:\+15550100142/);
  });
});

describe('wpml-config.xml', () => {
  it('names texts that there are, of all shortcodes and blocks', () => {
    const [settings, shortcodes, blocks, known] = here.site.run(`
      $xml = simplexml_load_file(WP_PLUGIN_DIR . '/treatment-elements/wpml-config.xml');
      $keys = function ($parent) {
        $names = array();
        foreach ($parent->key as $key) { $names[] = (string) $key['name']; }
        return $names;
      };
      $shortcodes = array();
      foreach ($xml->shortcodes->shortcode as $one) {
        $shortcodes[(string) $one->tag] = array_map('strval', iterator_to_array($one->attributes->attribute, false));
      }
      $blocks = array();
      foreach ($xml->{'gutenberg-blocks'}->{'gutenberg-block'} as $one) { $blocks[(string) $one['type']] = $keys($one); }
      $known = array();
      foreach (array_keys($blocks) as $name) {
        $known[$name] = array_keys(WP_Block_Type_Registry::get_instance()->get_registered($name)->attributes);
      }
      return array($keys($xml->{'admin-texts'}->key), $shortcodes, $blocks, $known);`);
    const guide = readJson('custom-elements.json')
      .modules.flatMap(({declarations}) => declarations)
      .find(({tagName}) => tagName === 'treatment-guide')
      .attributes.map(({name}) => name);
    for (const name of settings) assert.ok(guide.includes(name), name);
    assert.ok(settings.includes('clinic-name') && settings.includes('clinic-phone'));
    assert.deepEqual(
      Object.keys(shortcodes).sort(),
      elementNames.map((name) => `treatment_${name.replaceAll('-', '_')}`).sort(),
    );
    for (const attributes of Object.values(shortcodes)) assert.equal(attributes[0], 'heading');
    assert.deepEqual(Object.keys(blocks).sort(), names.map((name) => `treatment-elements/${name}`).sort());
    for (const [name, keys] of Object.entries(blocks)) {
      assert.ok(keys.length > 0, name);
      for (const key of keys) assert.ok(known[name].includes(key), `${name} ${key}`);
    }
  });
});

describe('the list of plugins', () => {
  it('leads to the settings', async () => {
    const page = await here.open('/wp-admin/plugins.php', {user: 'admin'});
    const href = await page.$eval('[data-slug="treatment-elements"] .row-actions a', (link) => link.href);
    assert.match(href, /options-general\.php\?page=treatment-elements$/);
    await page.close();
    assert.ok(existsSync(here.site.path('plugins', 'treatment-elements', 'readme.txt')));
  });
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});
