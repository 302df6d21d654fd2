import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {builtFiles, pageOf, startBrowser} from '../e2e/open-page.mjs';
import {readJson} from '../tools/project.mjs';
import {atRest, openStorybook, stories, until, withoutAxe} from './open-storybook.mjs';

const tags = readJson('custom-elements.json')
  .modules.flatMap(({declarations}) => declarations)
  .flatMap(({tagName}) => tagName ?? []);
const files = builtFiles();

let storybook;
let browser;
before(async () => {
  [storybook, browser] = await Promise.all([openStorybook(), startBrowser()]);
});
after(() => Promise.all([storybook.close(), browser.close()]));

/**
 * What each element of a page says, once that rests: what a label names, a clinic's file brings, and a script sets comes an
 * update later. The built script has less white space between its tags.
 */
const said = (page) => atRest(() => saidNow(page));
const saidNow = (page) =>
  page.evaluate(async (selector) => {
    const elements = [...document.querySelectorAll(selector)];
    await Promise.all(elements.map((element) => element.updateComplete));
    return elements.map((element) => ({
      tag: element.localName,
      text: element.toText?.() ?? '',
      shown: element.shadowRoot?.textContent.replace(/\s+/g, '') ?? '',
      inside: [...element.children]
        .map(({localName, textContent}) =>
          localName === 'script' ? localName : `${localName} ${textContent.replace(/\s+/g, '')}`,
        )
        .filter((child) => child !== 'script'),
      value: element.value,
    }));
  }, tags.join());

/** The code that the panel "Code" shows, and the button beside it copies. */
async function codeOf(page) {
  const code = await until(page, () => window.copiedCode);
  return code.jsonValue();
}

describe('the code to copy', () => {
  for (const language of ['en', 'es']) {
    // In Spanish it is the same code and one script more: one story of each element shows it.
    for (const {id} of stories.filter(({exportName}) => language === 'en' || exportName === 'TryIt')) {
      it(`shows its story on a bare page: ${id}, ${language}`, async () => {
        const story = await storybook.story(id, {globals: `language:${language};${withoutAxe}`});
        const code = await codeOf(story.page);
        const inStory = await said(story.page);
        assert.notEqual(inStory.length, 0);

        const {page} = await browser.open('/', {files: {'/': pageOf(code), ...files}});
        assert.deepEqual(await said(page), inStory);
        assert.doesNotMatch(code, /clinic-page|=""|<!--|heading-level="2"/);
        await Promise.all([page.close(), story.page.close()]);
      });
    }
  }

  it('is what stands behind “Show code” and “Copy code” of a page', async () => {
    const {page} = await storybook.docs('elements-treatment-side-effects--docs');
    const button = await until(page, () =>
      [...document.querySelectorAll('button')].find(({textContent}) => textContent.includes('Show code')),
    );
    await button.click();
    await until(page, () => document.querySelector('pre.prismjs'));
    const shown = await page.$eval('pre.prismjs', ({textContent}) => textContent);
    assert.equal(
      shown.trim(),
      '<script src="treatment-elements.js" defer></script>\n<treatment-side-effects></treatment-side-effects>',
    );
    await page.close();
  });
});
