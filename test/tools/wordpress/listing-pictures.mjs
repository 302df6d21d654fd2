/**
 * Makes the pictures of the plugin's listing, in .wordpress-org: icon, banner, and screenshots of the plugin on a real
 * WordPress. `node test/tools/wordpress/listing-pictures.mjs`, after a build. They are kept in the project.
 */
import {copyFileSync, mkdirSync, readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../browser/browser.mjs';
import {path} from '../project.mjs';
import {installZip, logIn, plugin} from './plugin-on-site.mjs';
import {buildSite, startSite} from './site.mjs';

const to = (name) => path('.wordpress-org', name);
const settings = {
  'clinic-name': 'Harbor Pain Clinic',
  'clinic-phone': '+1 555 010 0142',
  'clinic-url': 'https://harbor.example/',
  region: 'US',
};

mkdirSync(to(''), {recursive: true});
await buildSite('gating');
const site = await startSite('gating');
const browser = await puppeteer.launch(launchOptions());
try {
  const page = await browser.newPage();
  await icons(page);
  await screenshots(page);
  await banners(page);
} finally {
  await browser.close();
  await site.stop();
}

/** The mark of the project, as its Storybook has it. */
async function icons(page) {
  const mark = path('stories', '.storybook', 'public', 'favicon.svg');
  copyFileSync(mark, to('icon.svg'));
  for (const size of [128, 256]) {
    await page.setViewport({width: size, height: size});
    await page.setContent(
      `<style>html, body, svg { margin: 0; display: block; width: 100vw; height: 100vh }</style>${readFileSync(mark, 'utf8')}`,
    );
    await page.screenshot({path: to(`icon-${size}x${size}.png`), omitBackground: true});
  }
}

/** In the order of the sentences in readme.txt. */
async function screenshots(page) {
  site.run(installZip, {user: 'admin'});
  const id = site.run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
     activate_plugin('${plugin}');
     update_option('treatment_elements', json_decode('${JSON.stringify(settings)}', true));
     return wp_insert_post(array('post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Ketamine for pain'));`,
    {user: 'admin'},
  );
  // In a request of its own: the plugin is there from the start.
  site.run(
    `$pattern = WP_Block_Patterns_Registry::get_instance()->get_registered('treatment-elements/whole-page');
     return wp_update_post(array('ID' => ${id}, 'post_content' => $pattern['content']));`,
    {user: 'admin'},
  );
  const open = async (address, width, height) => {
    await page.setViewport({width, height});
    await page.goto(site.address + address, {waitUntil: 'load'});
  };
  const shoot = (number) => page.screenshot({path: to(`screenshot-${number}.png`)});

  await open(`/?page_id=${id}`, 1200, 1000);
  await shoot(1);
  await open(`/?page_id=${id}`, 390, 780);
  await scrollTo(page, 'treatment-side-effects');
  await shoot(2);
  await open(`/?page_id=${id}`, 1000, 900);
  await tick(page);
  await shoot(3);

  await logIn(page, site.address, 'admin');
  await open(`/wp-admin/post.php?post=${id}&action=edit`, 1280, 900);
  await showBlock(page, 'treatment-elements/summary');
  await shoot(4);
  await open('/wp-admin/options-general.php?page=treatment-elements', 1200, 1000);
  await shoot(5);
}

function scrollTo(page, selector) {
  return page.$eval(selector, (element) => element.scrollIntoView());
}

/** Marks two items of the checklist, as a reader does. */
async function tick(page) {
  await scrollTo(page, 'treatment-contraindications');
  await page.$eval('treatment-contraindications', ({shadowRoot}) => {
    for (const box of [...shadowRoot.querySelectorAll('input[type="checkbox"]')].slice(0, 2)) box.click();
  });
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

/** Chooses a block of the page in the editor, so that its options stand beside it. */
async function showBlock(page, name) {
  await page.waitForFunction(() => window.wp?.data?.select('core/block-editor')?.getBlocks().length);
  await page.evaluate((wanted) => {
    const {dispatch, select} = window.wp.data;
    dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    const [guide] = select('core/block-editor').getBlocks();
    const {clientId} = guide.innerBlocks.find((block) => block.name === wanted);
    dispatch('core/block-editor').selectBlock(clientId);
    dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
  }, name);
  await page.waitForSelector('.block-editor-block-inspector .components-panel__body');
  // The editor scrolls to the block, and its frame draws the elements, in their own time.
  await new Promise((resolve) => setTimeout(resolve, 3000));
}

/** The name of the plugin beside the real page on a phone. */
async function banners(page) {
  const [mark, shot] = [to('icon.svg'), to('screenshot-2.png')].map((file) =>
    readFileSync(file).toString('base64'),
  );
  for (const scale of [1, 2]) {
    await page.setViewport({width: 772, height: 250, deviceScaleFactor: scale});
    await page.setContent(banner(mark, shot), {waitUntil: 'load'});
    await page.screenshot({path: to(`banner-${772 * scale}x${250 * scale}.png`)});
  }
}

function banner(mark, shot) {
  return `<style>
  body { margin: 0; display: flex; gap: 16px; width: 772px; height: 250px; overflow: hidden; background: #e9f1f2;
    font: 600 17px/1.4 system-ui, sans-serif; color: #1d2b33 }
  div { flex: 1; padding: 80px 0 0 40px }
  h1 { margin: 0 0 8px; font-size: 28px; line-height: 1.2; white-space: nowrap }
  p { margin: 0; font-weight: 400 }
  .mark { float: left; width: 64px; margin: 0 18px 40px 0 }
  .page { width: 250px; align-self: flex-start; margin: 24px 40px 0 0; border: 1px solid #b6c6c9; border-radius: 10px }
</style>
<div><img class="mark" src="data:image/svg+xml;base64,${mark}"><h1>Treatment Elements</h1>
<p>Sourced information for patients, on your own site</p></div>
<img class="page" src="data:image/png;base64,${shot}">`;
}
