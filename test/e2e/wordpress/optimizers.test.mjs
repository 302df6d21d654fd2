/** On sites that keep whole pages and minify scripts again: readers get what the clinic says now, and elements that work. */
import assert from 'node:assert/strict';
import {cpSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {clinic, installZip, plugin, shown} from './clinic.mjs';

const here = clinic({prepare});
const admin = (code) =>
  here.site.run(`require_once ABSPATH . 'wp-admin/includes/plugin.php'; ${code}`, {user: 'admin'});
const settings = (phone) =>
  `return update_option('treatment_elements', array('clinic-name' => 'Harbor', 'clinic-phone' => '${phone}'));`;
const posts = {};

function prepare() {
  cpSync(
    fileURLToPath(new URL('optimizers.php', import.meta.url)),
    here.site.path('mu-plugins', 'optimizers.php'),
  );
  admin(settings('+1 555 010 0142'));
  posts.english = here.publish('[treatment_contraindications with_unsure]').id;
  posts.spanish = here.publish('[treatment_contraindications lang="es"]').id;
}

describe('a page that a cache keeps', () => {
  const address = () => `/?p=${posts.english}`;
  const get = async () => {
    const answer = await fetch(here.site.address + address());
    return {kept: answer.headers.has('x-kept'), html: await answer.text()};
  };

  it('is let go when a setting changes', async () => {
    admin(`update_option('optimizers_cache', 1); update_option('optimizers_broken', 1); return 1;`);
    await get();
    const before = await get();
    assert.ok(before.kept);
    assert.match(before.html, /555 010 0142/);

    admin(settings('+1 555 010 0177'));
    const now = await get();
    assert.equal(now.kept, false);
    assert.match(now.html, /555 010 0177/);
    assert.doesNotMatch(now.html, /555 010 0142/);
  });

  it('is let go when the plugin is updated, and when it is switched off', async () => {
    await get();
    assert.ok((await get()).kept);
    admin(`return update_option('treatment_elements_version', '0.0.1');`);
    assert.equal(here.site.run(installZip, {user: 'admin'}), true);
    await here.source('/?feed=rss2');
    assert.equal((await get()).kept, false);

    assert.ok((await get()).kept);
    admin(`deactivate_plugins('${plugin}'); return 1;`);
    const {kept, html} = await get();
    admin(`activate_plugin('${plugin}'); return 1;`);
    assert.equal(kept, false);
    assert.doesNotMatch(html, /<treatment-/);
  });

  it('is told to an administrator, once, with what was emptied', async () => {
    const noticeOf = async (user) => {
      const page = await here.open('/wp-admin/index.php', {user});
      const notices = await page.$$eval('.treatment-elements-purged', (all) =>
        all.map(({innerText}) => innerText),
      );
      await page.close();
      return notices;
    };
    // Whoever logs in is shown the dashboard, and so what it has to say.
    await noticeOf('admin');
    admin(settings('+1 555 010 0199'));
    assert.deepEqual(await noticeOf('author'), []);
    const [said] = await noticeOf('admin');
    assert.match(said, /Cache Enabler/);
    assert.doesNotMatch(said, /W3 Total Cache/);
    assert.match(said, /empty that cache too/);
    assert.deepEqual(await noticeOf('admin'), []);
  });
});

describe('a script that is minified again', () => {
  for (const name of ['english', 'spanish']) {
    it(`shows and counts the same: ${name}`, async () => {
      const seen = {};
      for (const minify of [0, 1]) {
        admin(
          `update_option('optimizers_cache', 0); update_option('optimizers_minify', ${minify}); return 1;`,
        );
        const page = await here.open(`/?p=${posts[name]}`);
        assert.equal((await page.content()).includes('/optimized/treatment-elements.min.js'), minify === 1);
        const text = await shown(page, 'treatment-contraindications');
        const ticked = await page.evaluate(tick);
        await page.waitForFunction(
          (before) => document.querySelector('treatment-contraindications').shadowRoot.textContent !== before,
          {},
          ticked.before,
        );
        const after = await page.$eval('treatment-contraindications', ({shadowRoot}) =>
          shadowRoot.innerHTML.replace(/lit\$\d+\$/g, 'lit$'),
        );
        assert.deepEqual(page.said, []);
        seen[minify] = {text, isTicked: ticked.isTicked, after};
        await page.close();
      }
      assert.deepEqual(seen[1], seen[0]);
      assert.ok(seen[1].isTicked);
    });
  }
});

it('PHP and WordPress have nothing to complain of', () => {
  assert.deepEqual(
    here.site.complaints().filter((line) => line.includes('treatment')),
    [],
  );
});

/** In the page: marks the first item of the checklist. */
function tick() {
  const {shadowRoot} = document.querySelector('treatment-contraindications');
  const before = shadowRoot.textContent;
  const input = shadowRoot.querySelector('input[type="radio"], input[type="checkbox"]');
  input.click();
  return {before, isTicked: input.checked};
}
