import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {atRest, openStorybook, pages, stories, withoutAxe} from './open-storybook.mjs';

const tools = {
  'Colors and font of the page': ['theme:dark', 'theme:cream'],
  'Language of the page': ['language:es', 'language:qaa', 'language:qaa-Hebr'],
  'Width of the place that the element has': [
    'width:320px',
    'width:360px',
    'width:768px',
    'width:1280px',
    'width:1920px',
  ],
};
const [theme, language, width] = Object.values(tools);

let storybook;
before(async () => {
  storybook = await openStorybook();
});
after(() => storybook.close());

/** Sets the toolbar. */
async function choose(page, globals) {
  await page.evaluate((globals) => {
    const initial = {theme: 'light', language: 'en', width: 'full'};
    const set = Object.fromEntries(globals ? [globals.split(':')] : []);
    window.__STORYBOOK_ADDONS_CHANNEL__.emit('updateGlobals', {globals: {...initial, ...set}});
  }, globals);
}

const picture = async (page) => Buffer.from(await page.screenshot()).toString('base64');

/** What is to be seen before anything is chosen, once it rests. */
async function initialPicture(page) {
  await choose(page);
  return atRest(() => picture(page));
}

/** Whether a choice changes what is seen: it is looked for until it does, and before that until what was chosen before is gone. */
async function changes(page, initial, choice) {
  await choose(page);
  assert.ok(await seen(page, (now) => now === initial), `what was chosen before ${choice} stays`);
  await choose(page, choice);
  return seen(page, (now) => now !== initial);
}

async function seen(page, isWanted) {
  const end = Date.now() + 10_000;
  while (!isWanted(await picture(page))) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

describe('a tool of the toolbar', () => {
  for (const {id, exportName} of stories) {
    // A story that is about one width has set it, and its tool is disabled.
    const settings = [theme, language, ...(exportName === 'OnAPhone' ? [] : [width])];
    const choices = exportName === 'TryIt' ? settings.flat() : settings.map(([first]) => first);
    it(`changes what is seen of the story ${id}`, async () => {
      const {page} = await storybook.story(id, {globals: withoutAxe});
      const initial = await initialPicture(page);
      for (const choice of choices) {
        if (choice === 'language:es' && (await isPlainText(page))) continue;
        assert.ok(await changes(page, initial, choice), `${choice} changes nothing`);
      }
      await page.close();
    });
  }

  for (const {id, storiesImports} of pages) {
    const choices = storiesImports.length ? [theme[0], language[0], width[0]] : [theme[0]];
    it(`changes what is seen of the page ${id}`, async () => {
      const {page} = await storybook.docs(id);
      await page.evaluate(() => document.querySelector('clinic-page')?.scrollIntoView());
      const initial = await initialPicture(page);
      for (const choice of choices)
        assert.ok(await changes(page, initial, choice), `${choice} changes nothing`);
      await page.close();
    });
  }

  for (const [path, shown] of [
    ['/story/elements-treatment-routes--try-it', Object.keys(tools)],
    ['/docs/elements-treatment-routes--docs', Object.keys(tools)],
    ['/docs/trust-privacy--docs', Object.keys(tools).slice(0, 1)],
  ]) {
    it(`is there where it does something: ${path}`, async () => {
      const {page} = await storybook.manager(path);
      await page.waitForSelector(`[aria-label^="${shown[0]}"]`);
      const found = await page.evaluate(
        (labels) => labels.filter((label) => document.querySelector(`[aria-label^="${label}"]`)),
        Object.keys(tools),
      );
      assert.deepEqual(found, shown);
      await page.close();
    });
  }
});

/** Whether a story shows nothing but words of the page, which has one language. */
const isPlainText = (page) =>
  page.evaluate(
    () => document.querySelectorAll('clinic-page [treatment="no-such-treatment"] > *').length > 0,
  );
