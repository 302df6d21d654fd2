import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {faultsOf} from '../e2e/open-page.mjs';
import {entries, openStorybook, pages, stories, until} from './open-storybook.mjs';

let storybook;
before(async () => {
  storybook = await openStorybook();
});
after(() => storybook.close());

/** A wide light page, and a narrow dark one from right to left. */
const surroundings = ['theme:light', 'theme:dark;language:qaa-Hebr;width:320px'];

describe('a story', () => {
  for (const {id} of stories) {
    for (const globals of surroundings) {
      it(`is drawn, and axe finds no fault: ${id}, ${globals}`, async () => {
        const {page, problems} = await storybook.story(id, {globals});
        assert.deepEqual(problems, []);
        await page.close();
      });
    }
  }
});

describe('a page of documentation', () => {
  const ids = new Set(entries.map(({id}) => id));

  for (const {id} of pages) {
    it(`is short, leads to what is there, fits a phone, and axe finds no fault, light or dark: ${id}`, async () => {
      // 1440 px, less the sidebar.
      const {page, problems} = await storybook.docs(id);
      await settled(page);
      assert.deepEqual(problems, []);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= 6000, `${height} px`);

      const links = await page.$$eval('#storybook-docs a[href*="?path="]', (all) =>
        all.map((link) => link.getAttribute('href')),
      );
      const lost = links.filter((link) => {
        const [, target, heading] = link.match(/\?path=\/(?:docs|story)\/([\w-]+)(?:#(.*))?/) ?? [];
        const {anchors = []} = entries.find((entry) => entry.id === target) ?? {};
        return !ids.has(target) || (heading && !anchors.some((anchor) => anchor.id === heading));
      });
      assert.deepEqual(lost, []);

      assert.deepEqual(await page.evaluate(proseThatTires), []);

      await page.setViewport({width: 400, height: 800});
      await settled(page);
      const tooWide = await page.evaluate(() => {
        const {clientWidth, scrollWidth} = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        return [...document.querySelectorAll('#storybook-docs *')]
          .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
          .map(({localName, textContent}) => `${localName}: ${textContent.slice(0, 60)}`);
      });
      assert.deepEqual(tooWide, []);

      await page.evaluate(leaveOutExamples);
      assert.deepEqual(await faultsOf(page, '#storybook-docs'), []);
      await darken(page);
      assert.deepEqual(await faultsOf(page, '#storybook-docs'), []);
      await page.close();
    });
  }

  for (const scheme of ['light', 'dark']) {
    it(`stands in a frame whose words contrast: ${scheme}`, async () => {
      const {page} = await storybook.manager('/story/elements-treatment-routes--try-it', {scheme});
      await page.waitForSelector('[id^="control-"]');
      const faults = await faultsOf(page, {exclude: ['iframe']});
      // The names of the frame's own buttons are Storybook's.
      assert.deepEqual(
        faults.filter((fault) => fault.startsWith('color-contrast')),
        [],
      );
      await page.close();
    });
  }

  it('asks nobody for anything: all of it comes from this site', async () => {
    const {page} = await storybook.manager('/docs/start-here-welcome--docs');
    const hosts = new Set();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.reload({waitUntil: 'networkidle0'});
    assert.deepEqual(
      [...hosts].filter((host) => host && !host.startsWith('localhost')),
      [],
    );
    assert.match(await page.title(), /treatment-elements$/);
    await page.close();
  });
});

/** Elements draw after the page; its height is that of all of them. */
const settled = (page) => page.waitForNetworkIdle({idleTime: 300, timeout: 30_000});

/** In the page: axe looks at examples as stories, at tools in their own tests, and the rows of a long sheet are all alike. */
function leaveOutExamples() {
  for (const one of document.querySelectorAll('.docs-story, embed-builder, content-editor')) one.remove();
  for (const sheet of document.querySelectorAll('review-sheet, content-changes'))
    for (const row of sheet.shadowRoot.querySelectorAll('tr:nth-child(n + 5)')) row.remove();
}

async function darken(page) {
  await page.evaluate(() =>
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: {theme: 'dark'}}),
  );
  await until(page, () => document.documentElement.dataset.theme === 'dark');
}

/** In the page: paragraphs that are smaller than 16 px, or whose lines are longer than some 90 letters. */
function proseThatTires() {
  return [...document.querySelectorAll('#storybook-docs main :is(p, li)')]
    .filter((one) => !one.closest('.docs-story, .sb-unstyled'))
    .filter((one) => {
      const size = Number.parseFloat(getComputedStyle(one).fontSize);
      return size < 16 || one.clientWidth / size > 46;
    })
    .map(({textContent}) => textContent.slice(0, 60));
}
