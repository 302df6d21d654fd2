/**
 * A clinic's WordPress for one file of tests: started as installed, with the plugin from its zip where it is wanted, and a
 * browser to look at it.
 */
import {cpSync} from 'node:fs';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {launchOptions} from '../../tools/browser/browser.mjs';
import {path} from '../../tools/project.mjs';
import {installZip, logIn, plugin, zip} from '../../tools/wordpress/plugin-on-site.mjs';
import {startSite} from '../../tools/wordpress/site.mjs';

export {installZip, plugin, zip};

/**
 * Starts the clinic's site before the tests of a file, and stops it after them.
 *
 * @param {{withPlugin?: boolean, prepare?: () => unknown}} [options] `prepare` writes posts and the like
 */
export function clinic({withPlugin = true, prepare} = {}) {
  const here = {};

  before(async () => {
    here.site = await startSite();
    const probe = fileURLToPath(new URL('probe.php', import.meta.url));
    cpSync(probe, here.site.path('mu-plugins', 'probe.php'));
    cpSync(path('dist', 'treatment-elements.js'), here.site.path('mu-plugins', 'treatment-elements.js'));
    if (withPlugin) {
      here.site.run(installZip, {user: 'admin'});
      here.site.run(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; return activate_plugin('${plugin}');`,
      );
    }
    await prepare?.();
    here.browser = await puppeteer.launch(launchOptions());
  });

  after(async () => {
    await here.browser?.close();
    await here.site?.stop();
  });

  /** Publishes a post as a user, through all filters of what this user may write. Returns its id and what was stored. */
  here.publish = (content, {user = 'admin', title = 'A post', ...more} = {}) =>
    here.site.run(
      `$post = json_decode(base64_decode('${base64({title, content, ...more})}'), true);
       $id = wp_insert_post(wp_slash(array(
         'post_title' => $post['title'], 'post_content' => $post['content'], 'post_status' => 'publish',
         'post_type' => $post['type'] ?? 'post',
       )));
       return array('id' => $id, 'stored' => get_post($id)->post_content);`,
      {user},
    );

  /** Opens a page of the site as anyone, or as a user, and notes every error and warning in `page.said`. */
  here.open = async (address, {user, javascript = true} = {}) => {
    const context = await contextOf(user);
    const page = await context.newPage();
    await page.setJavaScriptEnabled(javascript);
    page.said = [];
    page.on('pageerror', (error) => page.said.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) page.said.push(`${message.type()}: ${message.text()}`);
    });
    await page.goto(here.site.address + address, {waitUntil: 'load'});
    return page;
  };

  const loggedIn = {};

  /** A browser of one's own for every visitor; a user keeps the one that they logged in with. */
  async function contextOf(user) {
    if (user && loggedIn[user]) return loggedIn[user];
    const context = await here.browser.createBrowserContext();
    if (!user) return context;
    loggedIn[user] = context;
    const page = await context.newPage();
    await logIn(page, here.site.address, user);
    await page.close();
    return context;
  }

  /** The source of a page. */
  here.source = async (address) => (await fetch(here.site.address + address)).text();

  return here;
}

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString('base64');

/** The text that an element shows, once it shows its content. */
export async function shown(page, selector = 'treatment-side-effects') {
  await page.waitForFunction(isShown, {timeout: 10_000}, selector);
  return page.$eval(selector, ({shadowRoot}) =>
    shadowRoot.querySelector('[part="base"]').textContent.replace(/\s+/g, ' ').trim(),
  );
}

const isShown = (selector) =>
  document.querySelector(selector)?.shadowRoot?.querySelector('[part="heading"], [part="provenance"]');

/** How each element of a page stands in its tree: `guide > side-effects`, with what is between them. */
export const outline = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter(({localName}) => localName.startsWith('treatment-'))
      .map((element) => {
        const guide = element.parentElement.closest('treatment-guide');
        return `${guide ? 'guide > ' : ''}${element.localName.replace('treatment-', '')}`;
      }),
  );
