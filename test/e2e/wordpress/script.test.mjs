/** Every way in which WordPress, its themes and its optimizers load a script. The plugin is not there: a theme loads it. */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {path, version} from '../../tools/project.mjs';
import {clinic, outline, shown} from './clinic.mjs';

const here = clinic({withPlugin: false, prepare});
let id;

function prepare() {
  ({id} = here.publish(`<!-- wp:html -->
    <treatment-guide region="US" clinic-name="Harbor"><treatment-side-effects><p>Before</p></treatment-side-effects></treatment-guide>
    <div data-treatment-element="guide" data-clinic-name="Hilltop">
      <div data-treatment-element="routes"><p>Before</p></div>
    </div>
  <!-- /wp:html -->`));
  const script = readFileSync(path('dist', 'treatment-elements.js'), 'utf8');
  const older = script.replaceAll(version, '0.0.1');
  writeFileSync(here.site.path('mu-plugins', 'older.js'), older);
  // Optimizers put files behind each other as they are: a strict one before ours, one without an end of line after it.
  const joined = `"use strict";window.first=1\n${script}window.last=1`;
  writeFileSync(here.site.path('mu-plugins', 'concatenated.js'), joined);
}

/** All four: the tag and the placeholder, each with what its guide says. */
async function assertAllShown(page) {
  assert.match(await shown(page), /Harbor offers this treatment/);
  assert.match(await shown(page, 'treatment-routes'), /Hilltop offers this treatment/);
  assert.deepEqual(await outline(page), ['guide', 'guide > side-effects', 'guide', 'guide > routes']);
}

describe('the script', () => {
  const ways = [
    'footer',
    'head',
    'defer',
    'defer-in-footer',
    'defer-with-inline',
    'async',
    'module',
    'twice',
  ];
  for (const way of [...ways, 'concatenated']) {
    it(`works when it is loaded so: ${way}`, async () => {
      const page = await here.open(`/?p=${id}&enqueue=${way}`);
      await assertAllShown(page);
      assert.deepEqual(page.said, []);
    });
  }

  it('works as a script module, where WordPress has them', async () => {
    const hasModules = here.site.run('return function_exists("wp_enqueue_script_module");');
    const page = await here.open(`/?p=${id}&enqueue=${hasModules ? 'script-module' : 'module'}`);
    await assertAllShown(page);
    assert.deepEqual(page.said, []);
  });

  it('keeps other scripts of the same file going', async () => {
    const page = await here.open(`/?p=${id}&enqueue=concatenated`);
    assert.deepEqual(await page.evaluate(() => [window.first, window.last]), [1, 1]);
  });

  it('says which version runs when there are two, and leaves the second one out', async () => {
    const page = await here.open(`/?p=${id}&enqueue=two-versions`);
    await assertAllShown(page);
    assert.equal(page.said.length, 1);
    assert.match(page.said[0], /0\.0\.1 was left out/);
    assert.ok(page.said[0].includes(version));
  });

  it('shows the page’s own text until the first click where an optimizer delays it', async () => {
    const page = await here.open(`/?p=${id}&enqueue=delayed`);
    assert.match(await page.$eval('treatment-side-effects', (element) => element.innerText), /Before/);
    assert.equal(await page.$('treatment-routes'), null);
    await page.mouse.click(5, 5);
    await assertAllShown(page);
    assert.deepEqual(page.said, []);
  });
});
