import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {entries, openStorybook, pages, stories} from './open-storybook.mjs';

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
    it(`is short on a wide screen, leads to what is there, and is read on a phone without scrolling sideways: ${id}`, async () => {
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
const settled = (page) => page.waitForNetworkIdle({idleTime: 300, timeout: 10_000});
